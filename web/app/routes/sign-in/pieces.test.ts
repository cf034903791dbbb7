import { expect, test } from 'vitest'
import { pieces } from './pieces.ts'

test('an address becomes a link, and nothing is lost around it', () => {
  const cut = pieces('Open:\nhttps://portal.example/en?a=1\n\nGood for 15 minutes.')
  expect(cut.filter(each => each.isLink).map(each => each.piece)).toEqual(['https://portal.example/en?a=1'])
  expect(cut.map(each => each.piece).join('')).toContain('\n\nGood for 15 minutes.')
})
