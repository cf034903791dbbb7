import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Grant, Role } from '../../shared/viewer.ts'
import { tokenLimits } from '../../../web/app/open-data/limits.ts'
import {
  endsSoon,
  expiryOf,
  faultsOfToken,
  forgottenBefore,
  grantsThrough,
  mostDays,
  mostLive,
  stateOf,
} from './rules.ts'

const now = new Date('2026-06-15T16:00:00Z')
const inDays = (days: number) => expiryOf(now, days)
const live = { revokedAt: null, expiresAt: inDays(30) }

test('a token works until its moment, and not at it', () => {
  expect(stateOf(live, now)).toBe('LIVE')
  expect(stateOf(live, new Date(live.expiresAt.getTime() - 1))).toBe('LIVE')
  expect(stateOf(live, live.expiresAt)).toBe('EXPIRED')
})

test('a token that was revoked stays revoked, also after its day', () => {
  const revoked = { ...live, revokedAt: now }
  expect(stateOf(revoked, now)).toBe('REVOKED')
  expect(stateOf(revoked, inDays(400))).toBe('REVOKED')
})

test('its end is near for two weeks, and not when it has come', () => {
  expect(endsSoon({ ...live, expiresAt: inDays(15) }, now)).toBe(false)
  expect(endsSoon({ ...live, expiresAt: inDays(14) }, now)).toBe(true)
  expect(endsSoon({ ...live, expiresAt: now }, now)).toBe(false)
  expect(endsSoon({ revokedAt: now, expiresAt: inDays(3) }, now)).toBe(false)
})

test('what ended is kept for ninety days', () => {
  expect(forgottenBefore(now).toISOString()).toBe('2026-03-17T16:00:00.000Z')
})

test('the page of open data tells these limits', () => {
  expect(tokenLimits).toEqual({ live: mostLive, days: mostDays })
})

const grant = fc.record({
  role: fc.constantFrom<Role>('EDITOR', 'COORDINATOR', 'ORGANISER', 'SECRETARIAT'),
  municipality: fc.constantFrom(null, 'calgary', 'edmonton'),
  network: fc.constantFrom(null, 'CMARD', 'WIC'),
})
const grants = fc.array(grant, { maxLength: 6 })
const keys = (some: readonly Grant[]) => new Set(some.map(one => JSON.stringify(one)))

describe('the grants of a token', () => {
  test('are never more than its owner has, nor more than it was narrowed to', () => {
    fc.assert(
      fc.property(grants, grants, (own, narrowedTo) => {
        const through = keys(grantsThrough(own, narrowedTo))
        expect([...through].every(one => keys(own).has(one) && keys(narrowedTo).has(one))).toBe(true)
        expect([...keys(own)].filter(one => keys(narrowedTo).has(one)).every(one => through.has(one))).toBe(true)
      }),
    )
  })

  test('are all of the owner’s where it was not narrowed, and none where the owner lost all', () => {
    fc.assert(
      fc.property(grants, narrowedTo => {
        expect(grantsThrough(narrowedTo, null)).toEqual(narrowedTo)
        expect(grantsThrough([], narrowedTo)).toEqual([])
      }),
    )
  })

  test('shrink with the owner’s, and never grow by it', () => {
    fc.assert(
      fc.property(grants, grants, (own, narrowedTo) => {
        const after = keys(grantsThrough(own.slice(1), narrowedTo))
        expect([...after].every(one => keys(grantsThrough(own, narrowedTo)).has(one))).toBe(true)
      }),
    )
  })
})

const editor: Grant = { role: 'EDITOR', municipality: 'calgary', network: null }
const wanted = { name: 'Nightly copy', days: 90, grants: null }

test('a token with a name and an end within a year is taken', () => {
  expect(faultsOfToken(wanted, [])).toEqual([])
  expect(faultsOfToken({ ...wanted, days: 365, grants: [editor] }, [editor])).toEqual([])
})

test.each([
  ['without a name', { name: ' ' }, 'required', 'name'],
  ['with a name of a page', { name: 'x'.repeat(81) }, 'tooLong', 'name'],
  ['for no day', { days: 0 }, 'wrongDays', 'days'],
  ['for more than a year', { days: 366 }, 'wrongDays', 'days'],
  ['for half a day', { days: 0.5 }, 'wrongDays', 'days'],
  ['narrowed to nothing', { grants: [] }, 'chooseARole', 'grants'],
  ['for another municipality', { grants: [{ ...editor, municipality: 'edmonton' }] }, 'roleNotYours', 'grants'],
  ['for another role', { grants: [editor, { ...editor, role: 'SECRETARIAT' as const }] }, 'roleNotYours', 'grants'],
])('a token %s is refused', (_what, wrong, word, field) => {
  expect(faultsOfToken({ ...wanted, ...wrong }, [editor])).toMatchObject([{ word, field }])
})
