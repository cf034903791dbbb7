import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutAddresses } from './rules.ts'

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
