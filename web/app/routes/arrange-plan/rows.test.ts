import { expect, test } from 'vitest'
import { rowsIn, seenOf, textsOf } from './rows.server.ts'

const form = (rows: readonly Record<string, string>[], ...out: string[]) => {
  const sent = new FormData()
  for (const row of rows)
    for (const name of ['id', 'place', 'kind', 'level', 'number', 'text']) sent.append(name, row[name] ?? '')
  for (const id of out) sent.append('out', id)
  return sent
}
const rows: Record<string, string>[] = [
  { id: 'a', place: '1', kind: 'SECTION', level: '1', number: '1' },
  { id: 'b', place: '2', kind: 'ACTION', level: '2', number: '1.1' },
  { id: 'c', place: '3', kind: 'ACTION', level: '2', number: '1.2' },
  { place: '1,5', kind: 'ACTION', level: '2', text: 'Count' },
  { place: '', kind: 'ACTION', level: '2', text: '' },
]

test('lines stand by their places, a new one between two of them, without those that leave and those that are empty', () => {
  expect(textsOf(rowsIn(form(rows, 'c')))).toEqual([
    { id: 'a', kind: 'SECTION', level: 1, number: '1' },
    { kind: 'ACTION', level: 2, number: '', text: 'Count' },
    { id: 'b', kind: 'ACTION', level: 2, number: '1.1' },
  ])
})

test('what has no place comes last, and what is no level is refused as none', () => {
  const texts = textsOf(rowsIn(form([{ ...rows[0], place: 'first', level: 'deep' }, rows[1] ?? {}])))
  expect(texts.map(({ id, level }) => [id, level])).toEqual([
    ['b', 2],
    ['a', 0],
  ])
})

test('what was shown is told from what was typed after it', () => {
  const seen = (...out: string[]) => seenOf(textsOf(rowsIn(form(rows, ...out))))
  expect(seen()).toBe(seen())
  expect(seen('c')).not.toBe(seen())
})
