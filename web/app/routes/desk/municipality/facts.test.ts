import { describe, expect, test } from 'vitest'
import { degreesIn, factsIn, missingAngle, wholeNumberIn } from './facts.ts'

describe('a number of residents', () => {
  test.each([
    ['12345', 12345],
    ['12 345', 12345],
    ['12\u00a0345', 12345],
    ['12,345', 12345],
    ['0', 0],
  ])('%s is one', (text, number) => {
    expect(wholeNumberIn(text)).toBe(number)
  })

  test.each(['many', '-1', '12.5', '1e3', '', '99999999999'])('%s is none', text => {
    expect(wholeNumberIn(text)).toBeNull()
  })
})

describe('an angle', () => {
  test.each([
    ['51.05', 51.05],
    ['51,05', 51.05],
    ['-114.07', -114.07],
    ['−114.07°', -114.07],
    ['60', 60],
  ])('%s is one', (text, degrees) => {
    expect(degreesIn(text)).toBe(degrees)
  })

  test.each(['north', '51°03′N', '1.2.3', '', '1e2'])('%s is none', text => {
    expect(degreesIn(text)).toBeNull()
  })
})

test('a place needs both angles, or none', () => {
  expect(missingAngle({ latitude: '51' })).toBe('longitude')
  expect(missingAngle({ longitude: '-114' })).toBe('latitude')
  expect(missingAngle({})).toBeNull()
  expect(factsIn({ population: '1 000', latitude: '51', longitude: '-114,5' })).toEqual({
    population: 1000,
    location: { latitude: 51, longitude: -114.5 },
  })
  expect(factsIn({})).toEqual({ population: null, location: null })
})
