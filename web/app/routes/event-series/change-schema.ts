import { z } from 'zod'
import { scheduleSchema } from '../events/schedule-schema.ts'
import { timeOfDay } from './series-schema.ts'

export const scopes = ['THIS', 'THIS_AND_LATER', 'ALL'] as const

/** An event without what belongs to one alone, and how its dates move. */
export const changeSchema = scheduleSchema
  .omit({
    startsAt: true,
    startsWhich: true,
    endsAt: true,
    endsWhich: true,
    sessions: true,
    materials: true,
    draft: true,
    key: true,
  })
  .extend({
    scope: z.enum(scopes, { error: 'required' }),
    shiftDays: z.number({ error: 'invalid' }).int('invalid').optional(),
    startTime: timeOfDay,
    endTime: timeOfDay,
    cancel: z.boolean().default(false),
    reason: z.string().trim().max(1_000, 'tooLong').optional(),
    /** Of the series as the page showed it. */
    revision: z.number().int(),
    /** The change that was shown: only this one is made. */
    seen: z.string().max(10_000).optional(),
    step: z.enum(['preview', 'make']).catch('preview'),
  })

export type ChangeValues = z.infer<typeof changeSchema>
