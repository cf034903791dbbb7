import type components from './en/components.json'
import type form from './en/form.json'
import type home from './en/home.json'
import type roster from './en/roster.json'
import type shell from './en/shell.json'
import type terms from './en/terms.json'

/** Every room of words, typed by its English file. A new room adds one line here. */
export interface Rooms {
  components: typeof components
  form: typeof form
  home: typeof home
  roster: typeof roster
  shell: typeof shell
  terms: typeof terms
}
