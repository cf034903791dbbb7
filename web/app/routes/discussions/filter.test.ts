import { expect, test } from 'vitest'
import { filterOf, readQuestion } from './filter.ts'

const asked = (address: string) => filterOf(readQuestion(new URLSearchParams(address)))

test.each([
  ['', {}],
  ['q=bylaw&commitment=4', { search: 'bylaw', commitment: 4 }],
  ['indicator=hrmm-2012:4c&status=unanswered', { indicator: { model: 'hrmm-2012', code: '4c' }, answered: false }],
  ['status=open&mine=1', { state: 'OPEN', mine: true }],
  ['status=answered', { answered: true }],
  ['commitment=11&indicator=4c&status=old&mine=yes&q=%20', {}],
])('the address %j asks for %j', (address, filter) => {
  expect(asked(address)).toEqual(filter)
})
