import { expect, test } from 'vitest'
import { overlapAddress, overlapIn, overlapsOf } from './overlaps.ts'

const span = { startsAt: '2026-12-01T20:00:00.000Z', endsAt: '2026-12-01T23:00:00.000Z' }

test('the span survives its address', () => {
  expect(overlapIn(new URLSearchParams(overlapAddress(span)))).toEqual({ from: span.startsAt, to: span.endsAt })
})

test.each([
  '',
  'during=',
  'during=now/then',
  'during=2026-12-01T20:00:00Z',
  'during=2026-12-02T00:00:00Z/2026-12-01T00:00:00Z',
])('no span: %s', search => expect(overlapIn(new URLSearchParams(search))).toBeUndefined())

test('only announced events with a clock time overlap, and none itself', () => {
  const event = (slug: string, status = 'PUBLISHED', precision = 'TIME') => ({ slug, status, precision })
  const events = [event('own'), event('other'), event('off', 'CANCELLED'), event('old', 'PUBLISHED', 'DAY')]
  expect(overlapsOf(events, 'own')).toEqual([event('other')])
  expect(overlapsOf(undefined, 'own')).toEqual([])
})
