import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pageByAddress } from './rules.ts'

const itself = (address: string) => address
const addresses = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 30 })

test('pages of any size, one after the other, hold everybody once and in order', () => {
  fc.assert(
    fc.property(addresses, fc.integer({ min: 1, max: 9 }), (all, first) => {
      const read: string[] = []
      for (let after: string | null = null, more = true; more; ) {
        const page: ReturnType<typeof pageByAddress<string>> = pageByAddress(all, { first, after }, itself)
        expect(page.totalCount).toBe(all.length)
        read.push(...page.nodes)
        after = page.pageInfo.endCursor
        more = page.pageInfo.hasNextPage
      }
      expect(read).toEqual([...all].sort())
    }),
  )
})

test('who leaves between two pages is nobody’s loss', () => {
  const { pageInfo } = pageByAddress(['a', 'b', 'c', 'd'], { first: 2 }, itself)
  expect(pageByAddress(['a', 'c', 'd'], { first: 2, after: pageInfo.endCursor }, itself).nodes).toEqual(['c', 'd'])
})

test.each([
  [{ first: -1 }],
  [{ first: 101 }],
  [{ first: 5, after: 'calgary' }],
  [{ first: 5, after: Buffer.from('["a","b"]').toString('base64url') }],
])('%j is refused', page => {
  expect(() => pageByAddress(['a'], page, itself)).toThrow(/first|cursor/)
})
