import { expect, test } from 'vitest'
import { relatedTo } from './related.ts'

const filed = (slug: string, ...numbers: number[]) => ({ slug, commitments: numbers.map(number => ({ number })) })
const slugs = (items: readonly { slug: string }[]) => items.map(({ slug }) => slug)

test('the closest come first, and an item is not beside itself', () => {
  const toolkit = filed('toolkit', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
  const study = filed('study', 5)
  expect(slugs(relatedTo(study, [toolkit, study, filed('guide', 5), filed('slides'), filed('video', 6)]))).toEqual([
    'guide',
    'toolkit',
  ])
})

test('an item without commitments has no neighbours', () => {
  expect(relatedTo(filed('slides'), [filed('guide', 5), filed('video')])).toEqual([])
})
