import { describe, expect, test } from 'vitest'
import { addressToLookAt, checkAfter, isDead, isDue, outcomeOf } from './rules.ts'

const now = new Date('2026-06-15T16:00:00Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)

test.each([
  ['https://example.ca/a', true],
  ['http://example.ca', true],
  ['ftp://example.ca', false],
  ['file:///etc/passwd', false],
  ['https://me:secret@example.ca', false],
  ['nowhere', false],
])('%s is looked at: %s', (link, may) => {
  expect(addressToLookAt(link) !== undefined).toBe(may)
})

test('who is gone, who is silent, and who only keeps others out', () => {
  expect([200, 204, 401, 403, 429, 503, 404, 410, 500, 502].map(outcomeOf)).toEqual([
    ...Array.from({ length: 6 }, () => 'ALIVE'),
    'GONE',
    'GONE',
    'SILENT',
    'SILENT',
  ])
})

describe('what is noted', () => {
  const url = 'https://example.ca/'
  test('one silence is no dead link, two are; what is gone is dead at once', () => {
    const first = checkAfter(undefined, url, 'SILENT', daysAgo(1))
    const second = checkAfter(first, url, 'SILENT', now)
    expect([isDead(first), isDead(second)]).toEqual([false, true])
    expect(second).toMatchObject({ failures: 2, failingSince: daysAgo(1) })
    expect(isDead(checkAfter(undefined, url, 'GONE', now))).toBe(true)
    expect(isDead(checkAfter(second, url, 'ALIVE', now))).toBe(false)
    expect(checkAfter(second, 'https://example.org/', 'SILENT', now)).toMatchObject({ failures: 1, failingSince: now })
  })

  test('a link is looked at once a week, and the next day where it failed', () => {
    const works = (days: number) => isDue({ checkedAt: daysAgo(days), failures: 0 }, now)
    const fails = (days: number) => isDue({ checkedAt: daysAgo(days), failures: 1 }, now)
    expect([works(6), works(7), fails(0.5), fails(1)]).toEqual([false, true, false, true])
  })
})
