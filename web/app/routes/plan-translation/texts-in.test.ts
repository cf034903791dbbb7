import { expect, test } from 'vitest'
import { textsIn, unsavedOf } from './texts-in.ts'

const formOf = (...fields: [string, string][]) => {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}
const row = (id: string, read: string, text: string): [string, string][] => [
  ['id', id],
  ['read', read],
  ['sourceRevision', '2'],
  ['text', text],
]

test('only rows that say something else than was read are sent, and those that are confirmed', () => {
  const form = formOf(
    ...row('a', 'Train', 'Train'),
    ...row('b', 'Train all', ' Train\r\nall '),
    ...row('c', 'Ask', 'Ask again'),
    ...row('d', 'Tell', 'Tell'),
    ['isMeaningUnchanged', 'd'],
  )
  expect(textsIn(form)).toEqual({
    c: { text: 'Ask again', read: 'Ask', sourceRevision: 2, isMeaningUnchanged: false },
    d: { text: 'Tell', read: 'Tell', sourceRevision: 2, isMeaningUnchanged: true },
  })
})

test('a text that somebody else wrote stays a conflict until one wording is chosen', () => {
  const conflict = [...row('a', '', 'Mine'), ['theirs.a', 'Theirs']] as [string, string][]
  expect(textsIn(formOf(...conflict))['a']).toMatchObject({ text: 'Mine', read: '' })
  expect(textsIn(formOf(...conflict, ['choice.a', 'MINE']))['a']).toMatchObject({ text: 'Mine', read: 'Theirs' })
  expect(textsIn(formOf(...conflict, ['choice.a', 'THEIRS']))).toEqual({})
})

test('of a copy that the browser kept, what is saved by now is left out', () => {
  const written = (text: string) => ({ text, read: '', sourceRevision: 1, isMeaningUnchanged: false })
  const copy = { a: written('One'), b: written('Two'), gone: written('Three') }
  const now = new Map([
    ['a', 'One'],
    ['b', ''],
  ])
  expect(unsavedOf(copy, now)).toEqual({ b: copy.b })
})
