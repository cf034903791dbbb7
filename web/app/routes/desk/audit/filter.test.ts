import { expect, test } from 'vitest'
import { askedIn, filterOf } from './filter.ts'

const filterIn = (search: string) => filterOf(askedIn(new URLSearchParams(search)))

test('an address is a filter, and its last day is a whole one', () => {
  expect(
    filterIn('actor=p&action=saveView&type=SavedView&municipality=bathurst&id=7&since=2026-01-01&until=2026-01-31'),
  ).toEqual({
    actor: 'p',
    action: 'saveView',
    subjectType: 'SavedView',
    municipality: 'bathurst',
    subjectId: '7',
    since: '2026-01-01T00:00:00.000Z',
    until: '2026-02-01T00:00:00.000Z',
  })
})

test.each(['', 'since=2026-02-30', 'until=yesterday', 'action=', 'other=1'])('nothing is asked by %s', search => {
  expect(filterIn(search)).toEqual({})
})
