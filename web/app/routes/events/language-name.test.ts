import { expect, test } from 'vitest'
import { languages } from '../../language/languages.ts'
import { activeFilters } from './active.server.ts'
import { namesOfSpoken, nameOfSpoken, spokenToChoose } from './language-name.server.ts'

test('sign languages have a name in every language of the portal', () => {
  for (const lang of languages)
    for (const tag of ['ase', 'fcs', 'iks']) expect(nameOfSpoken(lang, tag)).toMatch(/ \((ASL|LSQ|IUR)\)$/)
  expect(namesOfSpoken('en', ['fr', 'iu'])).toEqual([
    { tag: 'fr', name: 'Français', lang: 'fr' },
    { tag: 'iu', name: 'Inuktitut', lang: undefined },
  ])
})

test('the language that an address asks for can be seen, and is chosen in the filter', () => {
  const filtersOf = (search: string) => activeFilters('en', new URLSearchParams(search), [])
  expect(filtersOf('language=IU')).toEqual([{ name: 'language', value: 'IU', label: 'Inuktitut', lang: undefined }])
  expect(filtersOf('language=no_language')).toEqual([])
  expect(spokenToChoose('en', 'IU', 'iu').at(-1)).toEqual({ value: 'IU', label: 'Inuktitut' })
  expect(spokenToChoose('en', 'ase', 'ase')).toEqual(spokenToChoose('en', null, undefined))
})
