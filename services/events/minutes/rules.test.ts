import { expect, test } from 'vitest'
import { type Grant, viewerWith } from '../../shared/viewer.ts'
import { faultsOfLeftOut, faultsOfMinutes, faultsOfSettling, mayReadMinutes, maySettle } from './rules.ts'

const now = new Date('2026-06-15T16:00:00Z')
const event = { startsLocal: '2026-06-14T09:00' }
const en = (text: string) => [{ lang: 'en', text }]
const item = { text: en('Ask'), dueOn: '2026-06-14' }
const minutes = { text: en('We met.'), decisions: [], actionItems: [item] }

test.each<[what: string, change: object, expected: string[]]>([
  ['an item of the same day', {}, []],
  ['one of the day before', { actionItems: [{ ...item, dueOn: '2026-06-13' }] }, ['outOfRange actionItems.0.dueOn']],
  ['no words', { text: [] }, ['required text']],
  ['an owner of many words', { actionItems: [{ ...item, owner: 'a'.repeat(201) }] }, ['tooLong actionItems.0.owner']],
  ['too many', { decisions: Array.from({ length: 101 }, () => ({ text: en('a') })) }, ['tooMany decisions']],
  [
    'a commitment twice',
    { decisions: [{ text: en('a'), commitments: [1, 1] }] },
    ['saidTwice decisions.0.commitments'],
  ],
])('%s', (_what, change, expected) => {
  const faults = faultsOfMinutes({ ...minutes, ...change }, event, now)
  expect(faults.map(({ word, field }) => `${word} ${field}`)).toEqual(expected)
})

const grant = (role: Grant['role'], municipality: string | null = null) => ({ role, municipality, network: null })

test.each<[who: string, grants: Grant[], draft: boolean, settles: boolean]>([
  ['a reader', [], false, false],
  ['an editor of the host', [grant('EDITOR', 'hamilton')], true, true],
  ['an editor of who undertook it', [grant('EDITOR', 'calgary')], false, true],
  ['another editor', [grant('EDITOR', 'edmonton')], false, false],
  ['an organiser', [grant('ORGANISER')], true, true],
  ['the secretariat', [grant('SECRETARIAT')], true, true],
])('%s', (_who, grants, draft, settles) => {
  const host = { hostMunicipality: 'hamilton' }
  const viewer = viewerWith(...grants)
  expect(mayReadMinutes(viewer, { publishedAt: null }, host)).toBe(draft)
  expect(mayReadMinutes(viewer, { publishedAt: now }, host)).toBe(true)
  expect(maySettle(viewer, { municipality: 'calgary' }, host)).toBe(settles)
})

test('a draft may lose an item, what is published may not; nothing is dropped without a reason', () => {
  const kept = [{ ...item, id: 'two' }]
  expect(faultsOfLeftOut({ publishedAt: null }, [{ id: 'one' }], kept)).toEqual([])
  expect(faultsOfLeftOut({ publishedAt: now }, [{ id: 'two' }], kept)).toEqual([])
  expect(faultsOfLeftOut({ publishedAt: now }, [{ id: 'one' }], kept)).toHaveLength(1)
  expect(faultsOfSettling('DONE', null)).toEqual([])
  expect(faultsOfSettling('DROPPED', ' ')).toEqual([{ word: 'required', field: 'reason' }])
})
