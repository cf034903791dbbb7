import { expect, test } from 'vitest'
import { orderIn } from './draft.ts'

test('items stand where they were put, and equal places keep their order', () => {
  const items = [
    { slug: 'a', place: 3 },
    { slug: 'b', place: 1 },
    { slug: 'c', place: 2, out: 'yes' as const },
    { slug: 'd', place: 1 },
    { slug: 'e' },
  ]
  expect(orderIn({ items })).toEqual(['b', 'd', 'a', 'e'])
})
