import { expect, test } from 'vitest'
import { writeDurations } from './durations.ts'

const duration = (medianDays: number | null, n = 3) =>
  ({ from: 'CONSULTATION', to: 'PLAN', n, medianDays, approximate: 1 }) as const

test('short times are told in days, long ones in years, and none where nobody has both days', () => {
  const { between, atOnce, inSequence } = writeDurations('en', {
    invented: false,
    betweenSteps: [duration(5433)],
    consultedAtOnce: duration(-30),
    consultedInSequence: duration(null, 0),
  })
  expect(between[0]?.median).toEqual({ unit: 'years', count: 14.9, number: '14.9' })
  expect(atOnce.median).toEqual({ unit: 'days', count: -30, number: '-30' })
  expect(inSequence).toMatchObject({ median: null, n: { count: 0 } })
})
