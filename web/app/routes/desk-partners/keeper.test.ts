import { expect, test } from 'vitest'
import { isSecretariat, networksKept } from './keeper.ts'

test('the secretariat keeps the records of every network, a coordinator those of one', () => {
  expect(networksKept([{ role: 'SECRETARIAT' }])).toEqual(['CMARD', 'WIC'])
  expect(networksKept([{ role: 'COORDINATOR', network: { code: 'WIC' } }])).toEqual(['WIC'])
  expect(networksKept([{ role: 'ORGANISER', network: { code: 'CMARD' } }])).toEqual([])
  expect(networksKept(undefined)).toEqual([])
  expect(isSecretariat([{ role: 'COORDINATOR' }])).toBe(false)
  expect(isSecretariat(undefined)).toBe(false)
})
