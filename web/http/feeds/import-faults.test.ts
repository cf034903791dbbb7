import { expect, test } from 'vitest'
import { importFaultsCsv } from './import-faults.ts'

const faults = [
  { row: null, column: null, value: null, message: 'A column is missing.' },
  { row: 7, column: 'joined_on', value: '=HYPERLINK("x")', message: 'Not a date, "at all".' },
]

test('the faults of a sheet have a line each, and run nothing', () => {
  expect(importFaultsCsv('en', faults).split('\r\n')).toEqual([
    '\ufeffRow,Column,What stands there,What is wrong',
    'Whole sheet,,,A column is missing.',
    '7,joined_on,"\'=HYPERLINK(""x"")","Not a date, ""at all""."',
    '',
  ])
})

test.each(['fr', 'ar', 'vi'] as const)('its heads are in the language of the reader (%s)', lang => {
  const [heads] = importFaultsCsv(lang, []).split('\r\n')
  expect(heads?.split(',')).toHaveLength(4)
  expect(heads).not.toContain('Column')
})
