import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Grant, nobody, viewerWith } from '../../shared/viewer.ts'
import type { PlanPart } from '../database/tables.ts'
import {
  type Deed,
  mayDescribeAction,
  maySeeParticipant,
  mayTakePart,
  newsOfPart,
  partAfter,
  shareOf,
} from './rules.ts'

const grant = (role: Grant['role'], municipality: string | null = null): Grant => ({
  role,
  municipality,
  network: null,
})
const plan = { municipality: 'calgary' }
const viewers = {
  keeper: viewerWith(grant('EDITOR', 'calgary')),
  participant: viewerWith(grant('EDITOR', 'airdrie')),
  other: viewerWith(grant('EDITOR', 'halifax')),
  secretariat: viewerWith(grant('SECRETARIAT')),
  reader: viewerWith(),
  nobody,
}

describe('an action', () => {
  test.each<[keyof typeof viewers, boolean, boolean]>([
    ['keeper', true, false],
    ['participant', false, true],
    ['other', false, false],
    ['secretariat', false, false],
    ['reader', false, false],
    ['nobody', false, false],
  ])('is described by %s: of the keeper %s, of the participant %s', (name, kept, shared) => {
    expect(mayDescribeAction(viewers[name], { doneBy: null }, plan)).toBe(kept)
    expect(mayDescribeAction(viewers[name], { doneBy: 'airdrie' }, plan)).toBe(shared)
  })

  test('is the keeper’s until it is somebody’s', () => {
    expect(shareOf({ doneBy: null }, plan)).toBe('calgary')
    expect(shareOf({ doneBy: 'airdrie' }, plan)).toBe('airdrie')
  })
})

test.each<[keyof typeof viewers, boolean]>([
  ['keeper', true],
  ['participant', true],
  ['other', false],
  ['secretariat', false],
  ['nobody', false],
])('%s is told of an invitation: %s; who takes part is public', (name, isTold) => {
  const invited = { municipality: 'airdrie', part: 'INVITED' as const }
  expect(maySeeParticipant(viewers[name], invited, plan)).toBe(isTold)
  expect(maySeeParticipant(viewers[name], { ...invited, part: 'TAKES_PART' }, plan)).toBe(true)
})

test.each<[keyof typeof viewers, Deed, boolean]>([
  ['keeper', 'INVITE', true],
  ['keeper', 'WITHDRAW', true],
  ['keeper', 'ACCEPT', false],
  ['keeper', 'LEAVE', false],
  ['participant', 'ACCEPT', true],
  ['participant', 'DECLINE', true],
  ['participant', 'LEAVE', true],
  ['participant', 'WITHDRAW', false],
  ['other', 'WITHDRAW', false],
  ['other', 'ACCEPT', false],
  ['secretariat', 'WITHDRAW', false],
  ['nobody', 'INVITE', false],
])('%s may %s: %s', (name, deed, may) => {
  expect(mayTakePart(viewers[name], deed, 'airdrie', plan)).toBe(may)
})

test('joining and leaving are news of whoever does it; invitations are nobody’s', () => {
  const whole = { id: 'p', municipality: 'calgary', title: { en: 'Ours' }, sourceLang: 'en' }
  expect(newsOfPart('ACCEPT', 'airdrie', whole, [{ commitments: [5, 2] }, { commitments: [5] }])).toMatchObject({
    commitments: [2, 5],
    kind: 'PLAN_JOINED',
    municipality: 'airdrie',
    summary: { fr: 'Participe au plan « Ours »' },
    concerns: ['calgary'],
  })
  expect(newsOfPart('LEAVE', 'airdrie', whole, [])?.kind).toBe('PLAN_LEFT')
  for (const deed of ['INVITE', 'WITHDRAW', 'DECLINE'] as const)
    expect(newsOfPart(deed, 'airdrie', whole, [])).toBeNull()
})

test('nobody takes part without an invitation that they accepted themselves', () => {
  const deeds: Deed[] = ['INVITE', 'WITHDRAW', 'ACCEPT', 'DECLINE', 'LEAVE']
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...deeds)), history => {
      let part: PlanPart | null = null
      let isInvited = false
      for (const deed of history) {
        const next = partAfter(part, deed)
        if (!next) continue
        if (next === 'TAKES_PART') expect(isInvited && deed === 'ACCEPT').toBe(true)
        isInvited = next === 'INVITED'
        part = next
      }
    }),
  )
  expect(partAfter('TAKES_PART', 'INVITE')).toBeUndefined()
  expect(partAfter('LEFT', 'ACCEPT')).toBeUndefined()
})
