import { expect, test } from 'vitest'
import { writeDay, writeMoment, writeNumber, writePartialDate, writeStart } from './write.ts'

test('a year stays a year', () => {
  expect(writePartialDate('en', { value: '2008-01-01', precision: 'YEAR' })).toEqual({ machine: '2008', text: '2008' })
})

test('the first of a month is an ordinal in French only', () => {
  expect(writeDay('fr', '2026-03-01')).toBe('1er mars 2026')
  expect(writeDay('fr', '2026-03-11')).toBe('11 mars 2026')
  expect(writeMoment('fr', '2026-12-01T20:00:00Z', 'America/Edmonton')).toContain('mardi 1er décembre 2026')
  expect(writeDay('en', '2026-03-01')).toBe('March 1, 2026')
})

test('a month names no day', () => {
  expect(writePartialDate('fr', { value: '2012-02-01', precision: 'MONTH' })?.text).toBe('février 2012')
})

test('digits are the same in every language', () => {
  expect(writeDay('ar', '2008-08-01')).toMatch(/2008/)
  expect(writeNumber('ar', 1204)).toMatch(/1.?204/)
})

test('a day is the same day wherever the server stands', () => {
  expect(writeDay('en', '2008-08-01')).toBe('August 1, 2008')
})

test('Newfoundland keeps its half hour, and its zone is named', () => {
  expect(writeMoment('en', '2026-01-15T15:00:00Z', 'America/St_Johns')).toMatch(/11:30.*NST/)
})

test('a start is as exact as its source, in the zone of the place', () => {
  const start = { startsAt: '2007-12-31T13:00:00Z', timeZone: 'Australia/Melbourne' }
  expect(writeStart('en', { ...start, precision: 'YEAR' })).toBe('2008')
  expect(writeStart('en', { ...start, precision: 'DAY' })).toBe('January 1, 2008')
})
