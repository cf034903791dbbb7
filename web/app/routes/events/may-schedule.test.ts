import { expect, test } from 'vitest'
import { schedulingRights } from './may-schedule.ts'

test.each(['ORGANISER', 'COORDINATOR', 'SECRETARIAT'])('%s schedules for the network', role => {
  expect(schedulingRights([{ role }])).toEqual({ forTheNetwork: true, own: [] })
})

test('an editor schedules what the own municipality hosts', () => {
  expect(schedulingRights([{ role: 'EDITOR', municipality: { slug: 'calgary' } }])).toEqual({
    forTheNetwork: false,
    own: ['calgary'],
  })
})

test('nobody else sees the button', () => {
  expect(schedulingRights(undefined)).toBeNull()
  expect(schedulingRights([])).toBeNull()
  expect(schedulingRights([{ role: 'EDITOR', municipality: null }])).toBeNull()
})
