/** What stands in one row of the form, and what its writer had read there. */
export interface WrittenText {
  text: string
  read: string
  /** The source that it was read beside. */
  sourceRevision: number
  isMeaningUnchanged: boolean
}

export type WrittenTexts = Readonly<Record<string, WrittenText>>

const plain = (text: string) => text.replace(/\s+/gu, ' ').trim()

/** What somebody wrote, by the id of its text: rows that are as they were read say nothing. */
export function textsIn(form: FormData): WrittenTexts {
  const all = (name: string) => form.getAll(name).map(value => (typeof value === 'string' ? value : ''))
  const [texts, read, revisions] = ['text', 'read', 'sourceRevision'].map(all)
  const unchanged = new Set(all('isMeaningUnchanged'))
  // a text that somebody else wrote meanwhile waits for a choice
  const choices = new Map([...form].filter(([name]) => name.startsWith('choice.') || name.startsWith('theirs.')))
  return Object.fromEntries(
    all('id').flatMap((id, index) => {
      const choice = choices.get(`choice.${id}`)
      if (choice === 'THEIRS') return []
      const theirs = choices.get(`theirs.${id}`)
      const written: WrittenText = {
        text: texts?.[index] ?? '',
        read: choice === 'MINE' && typeof theirs === 'string' ? theirs : (read?.[index] ?? ''),
        sourceRevision: Number(revisions?.[index]) || 0,
        isMeaningUnchanged: unchanged.has(id),
      }
      const isAsRead = plain(written.text) === plain(written.read) && !written.isMeaningUnchanged
      return isAsRead ? [] : [[id, written]]
    }),
  )
}

/** What of a copy is no longer, or not yet, what stands in the plan. */
export const unsavedOf = (copy: WrittenTexts, now: ReadonlyMap<string, string>): WrittenTexts =>
  Object.fromEntries(
    Object.entries(copy).filter(([id, { text }]) => now.has(id) && plain(text) !== plain(now.get(id) ?? '')),
  )
