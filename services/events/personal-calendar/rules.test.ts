import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RegistrationStatus } from '../database/tables.ts'
import { stepsOf } from './rules.ts'

test('every change of a place is a larger number: waiting, having, giving up, coming back', () => {
  const roads: RegistrationStatus[][] = [
    ['WAITLISTED', 'REGISTERED', 'CANCELLED'],
    ['WAITLISTED', 'CANCELLED'],
    ['REGISTERED', 'CANCELLED'],
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...roads), { minLength: 1, maxLength: 5 }), walked => {
      const ended = walked.map((_, index) => Array<RegistrationStatus>(index).fill('CANCELLED'))
      const numbers = walked.flatMap((road, index) => road.map(status => stepsOf([...(ended[index] ?? []), status])))
      expect(numbers.slice(1).every((number, index) => number > (numbers[index] ?? 0))).toBe(true)
    }),
  )
})
