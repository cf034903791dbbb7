import { GraphQLError } from 'graphql'
import { expect, test } from 'vitest'
import { badInput, maskError } from './errors.ts'
import type { Log } from './log.ts'

function logged(cause: Error) {
  const lines: unknown[] = []
  const log = { error: (line: unknown) => lines.push(line) } as unknown as Log
  const error = new GraphQLError(cause.message, { originalError: cause })
  return {
    answer: maskError(error.toJSON(), error, log),
    lines: lines as { reference: string; err: Record<string, unknown> }[],
  }
}

test('an unexpected error is a reference number outside, and its cause in the log', () => {
  const cause = new Error('No address was free.')
  const { answer, lines } = logged(cause)
  expect(answer.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', reference: lines[0]?.reference })
  expect(answer.message).not.toContain('address')
  expect(lines[0]?.err).toBe(cause)
})

test('the log repeats nothing of what a person wrote into a row', () => {
  const fault = Object.assign(new Error('invalid input: "my own words"'), {
    code: '23514',
    severity: 'ERROR',
    constraint: 'event_capacity_check',
    detail: 'Failing row contains (my own words, clerk@example.org).',
    where: 'my own words',
  })
  const { lines } = logged(fault)
  expect(lines[0]?.err).toMatchObject({
    code: '23514',
    constraint: 'event_capacity_check',
    stack: expect.stringContaining('at '),
  })
  expect(JSON.stringify(lines)).not.toMatch(/my own words|example\.org/)
})

test('what a caller can act on is said', () => {
  const error = badInput('`first` is too large.')
  expect(maskError(error.toJSON(), error, {} as Log)).toEqual({
    message: '`first` is too large.',
    extensions: { code: 'BAD_USER_INPUT' },
  })
})
