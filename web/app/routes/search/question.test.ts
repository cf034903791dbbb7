import { expect, test } from 'vitest'
import { readQuestion } from './question.ts'

const ask = (search: string) => readQuestion(new URLSearchParams(search))

test.each([
  ['', 'blank'],
  ['text=+++', 'blank'],
  ['text=%3F%21+%25', 'signs'],
  [`text=${'a'.repeat(201)}`, 'tooLong'],
  [`text=${'a'.repeat(10_000)}`, 'tooLong'],
  [`text=${'ﷺ'.repeat(20)}`, 'tooLong'],
  [`text=${'œ'.repeat(101)}`, 'tooLong'],
  [`text=${'ệ'.repeat(200)}`, null],
  [`text=${'a'.repeat(200)}`, null],
  ['text=%D9%85%D8%AF%D9%8A%D9%86%D8%A9', null],
  ['text=8', null],
])('%s lacks %s', (search, lacks) => {
  expect(ask(search).lacks).toBe(lacks)
})

test('a group is shown in full where it exists', () => {
  expect(ask('text=x&in=events').group).toBe('events')
  expect(ask('text=x&in=people').group).toBeNull()
})
