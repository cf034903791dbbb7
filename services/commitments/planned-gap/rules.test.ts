import { expect, test } from 'vitest'
import { faultsOfPlanned } from './rules.ts'

const now = new Date('2026-06-15T16:00:00Z')
const planned = { text: 'Name a champion', owner: 'HR', dueOn: '2026-12-01' }
const faults = (changed: object) =>
  faultsOfPlanned({ ...planned, ...changed }, now).map(({ word, field }) => [word, field])

test.each<[what: string, changed: object, expected: string[][]]>([
  ['an action with owner and date', {}, []],
  ['one without an owner', { owner: null }, []],
  ['one of today', { dueOn: '2026-06-15' }, []],
  ['one of yesterday', { dueOn: '2026-06-14' }, [['dayIsOver', 'dueOn']]],
  ['one of another generation', { dueOn: '2047-01-01' }, [['outOfRange', 'dueOn']]],
  ['one without words', { text: ' \0 ' }, [['required', 'text']]],
  [
    'too many words',
    { text: 'a'.repeat(2001), owner: 'a'.repeat(201) },
    [
      ['tooLong', 'text'],
      ['tooLong', 'owner'],
    ],
  ],
])('%s', (_what, changed, expected) => {
  expect(faults(changed)).toEqual(expected)
})
