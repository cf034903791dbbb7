import { describe, expect, test } from 'vitest'
import { addressToLookAt, checkAfter, isCutOff, isDead, type Outcome, outcomeOf } from './rules.ts'

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
  test('failures are counted from the first on, of one address, until it works', () => {
    const first = checkAfter(undefined, url, 'SILENT', daysAgo(1))
    const second = checkAfter(first, url, 'SILENT', now)
    expect(second).toMatchObject({ failures: 2, failingSince: daysAgo(1) })
    expect(checkAfter(second, url, 'ALIVE', now)).toMatchObject({ failures: 0, failingSince: null })
    expect(checkAfter(second, 'https://example.org/', 'SILENT', now)).toMatchObject({ failures: 1, failingSince: now })
  })

  test('a link is looked at once a week, and the next day where it failed', () => {
    const isDue = (outcome: 'ALIVE' | 'GONE', days: number) =>
      checkAfter(undefined, url, outcome, daysAgo(days)).dueAt <= now
    expect([isDue('ALIVE', 6), isDue('ALIVE', 7), isDue('GONE', 0.5), isDue('GONE', 1)]).toEqual([
      false,
      true,
      false,
      true,
    ])
  })
})

test('silence is noted unless links that were alive are silent along with it', () => {
  const looked = (was: Outcome | null, outcome: Outcome) => ({
    before: was ? { outcome: was } : undefined,
    check: { outcome },
  })
  const silent = [looked('SILENT', 'SILENT'), looked(null, 'SILENT'), looked('SILENT', 'SILENT')]
  expect(isCutOff(silent, [])).toBe(false)
  expect(isCutOff(silent, ['SILENT', 'ALIVE'])).toBe(false)
  expect(isCutOff(silent, ['SILENT', 'GONE'])).toBe(false)
  expect(isCutOff(silent, ['SILENT'])).toBe(true)
  expect(isCutOff([looked('ALIVE', 'SILENT')], [])).toBe(false)
  expect(isCutOff(Array(3).fill(looked('ALIVE', 'SILENT')), [])).toBe(true)
  expect(isCutOff([...silent, looked(null, 'GONE')], ['SILENT'])).toBe(false)
})

test('a link is dead once the other side says so, or after it was silent twice', () => {
  expect(isDead({ outcome: 'GONE', failures: 1 })).toBe(true)
  expect(isDead({ outcome: 'SILENT', failures: 1 })).toBe(false)
  expect(isDead({ outcome: 'SILENT', failures: 2 })).toBe(true)
  expect(isDead({ outcome: 'ALIVE', failures: 0 })).toBe(false)
})
