import { expect, test } from 'vitest'
import { changedRatings, ratingsIn } from './ratings.ts'

function formWith(fields: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

test('a form is read row by row: what is no rating is none, and a row that is not in it is left out', () => {
  const form = formWith({ 'rating.1a': 'MET', 'comment.1a': ' Yes\r\nindeed ', 'rating.1b': 'BEST', 'comment.1b': '' })
  expect(ratingsIn(form, ['1a', '1b', '2a'])).toEqual([
    { indicator: '1a', rating: 'MET', comment: 'Yes\nindeed' },
    { indicator: '1b', rating: null, comment: '' },
  ])
})

test('only rows that say something else are sent', () => {
  const before = [{ indicator: '1a', rating: 'MET', comment: 'Yes\r\nindeed' } as const]
  const now = [
    { indicator: '1a', rating: 'MET', comment: 'Yes\nindeed' },
    { indicator: '1b', rating: null, comment: '' },
    { indicator: '2a', rating: null, comment: 'Why?' },
  ] as const
  expect(changedRatings(now, before).map(({ indicator }) => indicator)).toEqual(['2a'])
})
