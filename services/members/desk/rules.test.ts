import { expect, test } from 'vitest'
import { aYearBefore, faultsOfView, pathOf } from './rules.ts'

test('a year before a leap day is the first of March', () => {
  expect(aYearBefore('2026-11-25').toISOString()).toBe('2025-11-25T00:00:00.000Z')
  expect(aYearBefore('2024-02-29').toISOString()).toBe('2023-03-01T00:00:00.000Z')
})

test('each kind of work leads to the page where it is done', () => {
  expect(pathOf({ kind: 'NO_PLAN', municipality: 'calgary', about: '', since: null })).toBe(
    '/desk/municipalities/calgary',
  )
  expect(pathOf({ kind: 'UNDATED_MEMBERSHIP', municipality: 'calgary', about: '', since: null })).toBe(
    '/desk/municipalities/calgary',
  )
  const plan = {
    kind: 'PLAN_STEP_TO_RECORD',
    municipality: 'calgary',
    about: '/plans/p1',
    since: '2024-05-06',
  } as const
  expect(pathOf(plan)).toBe('/desk/municipalities/calgary?do=step&plan=p1&reachedOn=2024-05-06#form')
  expect(pathOf({ kind: 'UNCONFIRMED_CONTACT', municipality: 'calgary', about: '', since: null })).toBe(
    '/desk/contacts?municipality=calgary',
  )
  expect(pathOf({ kind: 'SURVEY_OUTSTANDING', municipality: 'calgary', about: 'wave', since: null })).toBe(
    '/desk/surveys/wave',
  )
  expect(pathOf({ kind: 'MAIL_RETURNED', municipality: 'calgary', about: '', since: null })).toBe(
    '/municipalities/calgary/contacts',
  )
  expect(pathOf({ kind: 'NO_NEWS', municipality: 'calgary', about: '', since: null })).toBe(
    '/municipalities/calgary/contacts',
  )
  expect(pathOf({ kind: 'NO_ELECTED_CONTACT', municipality: 'calgary', about: '', since: null })).toBe(
    '/municipalities/calgary/contacts',
  )
})

test('a view of the desk with its filters can be kept', () => {
  expect(faultsOfView({ name: 'Alberta', path: '/desk?province=AB&kind=NO_PLAN' })).toEqual([])
  expect(faultsOfView({ name: 'Records', path: '/desk/municipalities?q=saint' })).toEqual([])
  expect(faultsOfView({ name: 'Audit', path: '/desk/audit?action=joinNetwork' })).toEqual([])
})

test.each([
  ['no name', { name: '  ', path: '/desk' }, 'name'],
  ['a name without end', { name: 'x'.repeat(81), path: '/desk' }, 'name'],
  ['another site', { name: 'x', path: 'https://elsewhere.example/desk' }, 'path'],
  ['another site in disguise', { name: 'x', path: '//elsewhere.example/desk' }, 'path'],
  ['a script', { name: 'x', path: 'javascript:alert(1)' }, 'path'],
  ['a page that is no desk', { name: 'x', path: '/deskundig' }, 'path'],
  ['an address without end', { name: 'x', path: `/desk?${'x'.repeat(1000)}` }, 'path'],
])('a view with %s is refused', (_, view, field) => {
  expect(faultsOfView(view).map(fault => fault.field)).toEqual([field])
})
