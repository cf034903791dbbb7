import fc from 'fast-check'
import { expect, test } from 'vitest'
import { idsIn, withoutAddresses } from './rules.ts'

test('an address of mail is not shown, wherever it stands', () => {
  const record = { name: 'A. Clerk', email: 'clerk@example.org', notes: ['write to <clerk@example.org>, or call'] }
  expect(withoutAddresses(record)).toEqual({ name: 'A. Clerk', email: '…@…', notes: ['write to <…@…>, or call'] })
  fc.assert(
    fc.property(fc.emailAddress(), fc.jsonValue(), (email, other) => {
      expect(JSON.stringify(withoutAddresses([{ other, deep: [`to ${email} today`] }]))).not.toContain(`to ${email}`)
    }),
  )
})

test('everything else is shown as it is', () => {
  const record = { joinedOn: '2008-01-01', count: 3, left: null, is: true, name: { en: 'Montréal @ night' } }
  expect(withoutAddresses(record)).toEqual(record)
})

test('ids are looked for wherever they stand, each once, and not in texts of more than one word', () => {
  const record = {
    recordedBy: 'person-1',
    note: { en: 'by person-2' },
    people: ['person-3', 'person-1'],
    at: null,
    n: 4,
  }
  expect(idsIn([record, 'person-4', null])).toEqual(['person-1', 'person-3', 'person-4'])
  expect(idsIn(['', 'x'.repeat(65), 'a@example.org', 'slash/slash'])).toEqual([])
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      expect(idsIn(value).filter(id => !/^[\w-]{1,64}$/.test(id))).toEqual([])
    }),
  )
})
