import { expect, test } from 'vitest'
import { formatOf, sizeOf } from './files.ts'

test.each([
  ['application/pdf', 'PDF'],
  ['text/html; charset=utf-8', 'HTML'],
  ['video/mp4', 'MP4'],
])('%s is called %s', (mediaType, name) => {
  expect(formatOf(mediaType)).toBe(name)
})

test.each([
  [980, { unit: 'bytes', value: 980 }],
  [340_400, { unit: 'kilobytes', value: 340 }],
  [999_900, { unit: 'megabytes', value: 1 }],
  [12_340_000, { unit: 'megabytes', value: 12.3 }],
])('%i bytes are short', (bytes, size) => {
  expect(sizeOf(bytes)).toEqual(size)
})
