import { describe, expect, test } from 'vitest'
import { isOrdinary, namesSomebody } from './rules.ts'

describe('an ordinary group', () => {
  test.each([
    [{}, true],
    [{ network: 'CMARD' }, true],
    [{ network: 'WIC', population: ['UNDER_10_000'] }, true],
    [{ province: ['AB'], kind: ['TOWN'] }, true],
    [{ province: ['AB', 'SK'] }, false],
    [{ network: 'WIC', province: ['AB'], kind: ['TOWN'] }, false],
    [{ province: [], kind: null }, true],
  ] as const)('%j: %s', (filter, expected) => {
    expect(isOrdinary({ ...filter } as Parameters<typeof isOrdinary>[0])).toBe(expected)
  })
})

describe('a filter that names somebody', () => {
  test.each([
    [{ search: 'calgary' }, true],
    [{ search: ' ' }, false],
    [{ province: ['AB' as const] }, false],
  ])('%j: %s', (filter, expected) => {
    expect(namesSomebody(filter)).toBe(expected)
  })
})
