import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changedRows, emptyRow, isSame, markOf, nameOf, parts, problemOf, type RowWords } from './rows.ts'

const rows: fc.Arbitrary<RowWords> = fc.record({
  rating: fc.constantFrom('', 'MET', 'IN_PROGRESS'),
  reason: fc.string({ maxLength: 5 }),
  evidence: fc.string({ maxLength: 5, unit: 'grapheme' }),
  evidenceOn: fc.constantFrom('', '2026-03-31'),
  gap: fc.constantFrom('', 'a\nb', 'a\r\nb', ' a'),
  owner: fc.string({ maxLength: 5 }),
})

const formOf = (code: string, was: RowWords, now: RowWords) => {
  const form = new FormData()
  form.set(nameOf('revision', code), '3')
  form.set(nameOf('was', code), markOf(was))
  for (const part of parts) if (part !== 'rating' || now.rating) form.set(nameOf(part, code), now[part])
  return form
}

describe('a form tells what somebody has changed', () => {
  test('the mark of a row is another one exactly where it says something else', () => {
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        expect(markOf(one) === markOf(other)).toBe(isSame(one, other))
      }),
    )
  })

  test('also after it went through a form, whose lines end in another way', () => {
    fc.assert(
      fc.property(rows, rows, (was, now) => {
        const changed = changedRows(formOf('4c', was, now), ['4c', '5a'])
        expect(changed.map(({ code }) => code)).toEqual(isSame(was, now) ? [] : ['4c'])
      }),
    )
  })

  test('with the revision that it began with, and no row that it does not hold', () => {
    const form = formOf('4c', emptyRow, { ...emptyRow, gap: 'Something' })
    expect(changedRows(form, ['4c', '5a'])).toMatchObject([{ code: '4c', revision: 3, words: { gap: 'Something' } }])
    expect(changedRows(form, ['5a'])).toEqual([])
  })
})

test.each([
  [{ rating: 'NOT_APPLICABLE' }, 'reasonNeeded'],
  [{ rating: 'NOT_APPLICABLE', reason: '  ' }, 'reasonNeeded'],
  [{ rating: 'NOT_APPLICABLE', reason: 'Federal' }, null],
  [{ evidenceOn: 'last spring' }, 'date'],
  [{ evidenceOn: '2026-02-31' }, 'date'],
  [{ gap: 'a'.repeat(5_001) }, 'tooLong'],
  [{ rating: 'MET', evidence: 'https://example.org', evidenceOn: '2026-03-31' }, null],
])('%j is %s', (words, problem) => {
  expect(problemOf({ ...emptyRow, ...words })).toBe(problem)
})
