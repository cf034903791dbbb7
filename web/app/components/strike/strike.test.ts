import { expect, test } from 'vitest'
import { z } from 'zod'
import { needsReason, strikeFields, strikeIn } from './strike.ts'

const schema = z.object(strikeFields).superRefine(needsReason)

test('a record is struck with a reason only', () => {
  expect(schema.safeParse({ struck: 'yes' }).error?.issues).toMatchObject([{ path: ['reason'], message: 'required' }])
  expect(schema.safeParse({ struck: 'yes', reason: '  ' }).success).toBe(false)
  expect(schema.safeParse({ struck: 'yes', reason: 'x'.repeat(501) }).success).toBe(false)
  expect(strikeIn(schema.parse({ struck: 'yes', reason: ' Entered twice ' }))).toEqual({
    struck: true,
    reason: 'Entered twice',
  })
})

test('what is not ticked counts', () => {
  expect(strikeIn(schema.parse({}))).toEqual({ struck: false, reason: null })
})
