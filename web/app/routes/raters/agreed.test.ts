import { expect, test } from 'vitest'
import { agreedIn, codesIn } from './agreed.ts'

test('rows with a rating go into the sheet, with a reason only where the indicator does not apply', () => {
  const form = new FormData()
  form.set('revision', '3')
  form.set('rating.1a', 'MET')
  form.set('reason.1a', 'left over')
  form.set('rating.2a', 'NOT_APPLICABLE')
  form.set('reason.2a', 'No such service')
  form.set('reason.3a', 'nothing chosen')
  form.set('rating.4a', 'UNKNOWN')
  expect(agreedIn(form, codesIn(form))).toEqual([
    { indicator: '1a', rating: 'MET' },
    { indicator: '2a', rating: 'NOT_APPLICABLE', reason: 'No such service' },
  ])
})
