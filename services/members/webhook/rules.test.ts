import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { webhookLimits } from '../../../web/app/open-data/limits.ts'
import { isAccepted } from '../../shared/outward/accepted.ts'
import { nobody, viewerWith } from '../../shared/viewer.ts'
import {
  day,
  excerptOf,
  faultsOfAddress,
  faultsOfWebhook,
  mayKeepWebhooks,
  mostWebhooks,
  mostWishes,
  onlyPauses,
  reasonToSwitchOff,
  stepOf,
} from './rules.ts'

const now = new Date('2026-06-15T16:00:00Z')

test('the page of open data tells these limits', () => {
  expect(webhookLimits).toEqual({ webhooks: mostWebhooks, wishes: mostWishes })
})

test('webhooks are for people with a role, and not for readers, strangers or the gateway', () => {
  const grant = { municipality: null, network: null }
  for (const role of ['EDITOR', 'COORDINATOR', 'ORGANISER', 'SECRETARIAT'] as const)
    expect(mayKeepWebhooks(viewerWith({ ...grant, role }))).toBe(true)
  expect(mayKeepWebhooks(viewerWith())).toBe(false)
  expect(mayKeepWebhooks(nobody)).toBe(false)
  expect(mayKeepWebhooks({ ...nobody, isGateway: true })).toBe(false)
})

test.each([
  ['https://example.ca/hook?key=1', undefined],
  ['https://example.ca:8443/', undefined],
  ['https://example.ca:443/', undefined],
  ['http://example.ca/', 'onlyHttps'],
  ['ftp://example.ca/', 'onlyHttps'],
  ['file:///etc/passwd', 'onlyHttps'],
  ['javascript:alert(1)', 'onlyHttps'],
  ['example.ca', 'onlyHttps'],
  ['', 'onlyHttps'],
  ['https://', 'onlyHttps'],
  ['https://me@example.ca/', 'addressWithPassword'],
  ['https://me:secret@example.ca/', 'addressWithPassword'],
  ['https://example.ca/#part', 'addressWithPassword'],
  ['https://example.ca:22/', 'onlySomePorts'],
  ['https://example.ca:25/', 'onlySomePorts'],
  ['https://example.ca:80/', 'onlySomePorts'],
  ['https://portal.example.org/graphql', 'notPublicAddress'],
  ['https://PORTAL.example.org.:8443/', 'notPublicAddress'],
  [`https://example.ca/${'x'.repeat(1_000)}`, 'tooLong'],
])('what is wrong with the address %s', (address, word) => {
  expect(faultsOfAddress(address, 'portal.example.org').map(fault => fault.word)).toEqual(word ? [word] : [])
})

test('no text makes the rule of addresses throw, and what it lets through is https without a password', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl({ withFragments: true, validSchemes: ['https', 'http'] })), address => {
      if (faultsOfAddress(address, 'portal.example.org').length > 0) return true
      const { protocol, username, password } = new URL(address)
      return protocol === 'https:' && !username && !password
    }),
  )
})

test('a description has 200 characters at the most, and a commitment a number', () => {
  expect(faultsOfWebhook({ description: 'x'.repeat(200), filter: { commitment: 10 } })).toEqual([])
  expect(faultsOfWebhook({ description: 'x'.repeat(201) })).toMatchObject([{ word: 'tooLong', field: 'description' }])
  for (const commitment of [0, 11, 99])
    expect(faultsOfWebhook({ filter: { commitment } })).toMatchObject([{ field: 'filter.commitment' }])
})

test('news that are for the people they name are no kind to wait for', () => {
  for (const kind of [
    'EVENT_MOVED',
    'EVENT_CANCELLED',
    'POST_HIDDEN',
    'POST_SHOWN',
    'CONSENT_ASKED',
    'QUESTION_ANSWERED',
  ] as const)
    expect(faultsOfWebhook({ filter: { kind: ['PROGRESS_PUBLISHED', kind] } })).toEqual([
      { word: 'kindStays', field: 'filter.kind' },
    ])
  expect(faultsOfWebhook({ filter: { kind: ['PROGRESS_PUBLISHED', 'QUESTION_ASKED'] } })).toEqual([])
})

test('without a role one pauses, and changes nothing else', () => {
  expect(onlyPauses({ paused: true })).toBe(true)
  expect(onlyPauses({ paused: true, url: null, filter: null })).toBe(true)
  for (const changes of [
    {},
    { paused: false },
    { paused: true, url: 'https://example.ca' },
    { paused: true, filter: {} },
  ])
    expect(onlyPauses(changes)).toBe(false)
})

describe('what becomes of a delivery whose turn has come', () => {
  const turn = {
    delivery: { event: 'NEWS_PUBLISHED', isReplay: false },
    webhook: { state: 'ACTIVE' },
    isEntitled: true,
    hasPlace: true,
    holds: true,
    wasTold: false,
  } as const
  const withdrawn = { ...turn, delivery: { event: 'NEWS_WITHDRAWN', isReplay: false }, holds: false } as const
  const ping = { ...turn, delivery: { event: 'PING', isReplay: false }, holds: false } as const
  const replay = { ...turn, delivery: { event: 'NEWS_PUBLISHED', isReplay: true } } as const

  test.each([
    ['news that hold', turn, 'SEND'],
    ['news that were withdrawn meanwhile', { ...turn, holds: false }, 'CANCEL'],
    ['a withdrawal of what was told', { ...withdrawn, wasTold: true }, 'SEND'],
    ['a withdrawal of what never went out', withdrawn, 'CANCEL'],
    ['news while it is paused', { ...turn, webhook: { state: 'PAUSED' } }, 'HOLD'],
    ['news while it is switched off', { ...turn, webhook: { state: 'SWITCHED_OFF' } }, 'HOLD'],
    ['a ping while it is switched off', { ...ping, webhook: { state: 'SWITCHED_OFF' } }, 'SEND'],
    ['a replay while it is paused', { ...replay, webhook: { state: 'PAUSED' } }, 'SEND'],
    ['a replay of what was withdrawn', { ...replay, holds: false }, 'CANCEL'],
    ['a ping of somebody without a role', { ...ping, isEntitled: false }, 'HOLD'],
    ['news while others of the same person are under way', { ...turn, hasPlace: false }, 'HOLD'],
    ['news for somebody without a role', { ...turn, isEntitled: false }, 'HOLD'],
  ] as const)('%s', (_what, given, step) => {
    expect(stepOf(given)).toBe(step)
  })
})

test('a webhook is switched off after three days in which nothing was taken, and at once where it is gone', () => {
  const since = (days: number) => new Date(now.getTime() - days * day)
  expect(reasonToSwitchOff({ failingSince: since(3), status: 500, now })).toBe('FAILING')
  expect(reasonToSwitchOff({ failingSince: since(3), status: null, now })).toBe('FAILING')
  expect(reasonToSwitchOff({ failingSince: since(2.9), status: 500, now })).toBeNull()
  expect(reasonToSwitchOff({ failingSince: null, status: 500, now })).toBeNull()
  expect(reasonToSwitchOff({ failingSince: now, status: 410, now })).toBe('GONE')
})

test('only a status from 200 to 299 is a message taken', () => {
  expect([200, 204, 299].every(status => isAccepted({ status }))).toBe(true)
  expect([null, 0, 199, 300, 302, 404, 410, 500].some(status => isAccepted({ status }))).toBe(false)
})

test('of an answer some hundred characters are kept, none of which could do harm', () => {
  expect(excerptOf('  Thank\tyou\n ')).toBe('Thank\tyou')
  expect(excerptOf('a\0b\u001b[31mc\u202ed')).toBe('ab[31mcd')
  expect(excerptOf('\0')).toBeNull()
  expect(excerptOf('شكرًا 🙏 cảm ơn')).toBe('شكرًا 🙏 cảm ơn')
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), answer => {
      const kept = excerptOf(answer) ?? ''
      return [...kept].length <= 300 && !/[^\P{C}\n\t]/u.test(kept)
    }),
  )
})
