import { z } from 'zod'
import { scheduleSchema } from '../events/schedule-schema.ts'

export const patterns = ['WEEKLY', 'MONTHLY', 'PICKED'] as const
export const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const
export const weeks = ['FIRST', 'SECOND', 'THIRD', 'FOURTH', 'LAST'] as const

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'invalid')
/** Browsers add the seconds where somebody typed them. */
export const timeOfDay = z
  .string({ error: 'required' })
  .regex(/^\d{2}:\d{2}(:\d{2})?$/, 'invalid')
  .transform(time => time.slice(0, 5))

/** An event without its moments, and on which days it takes place. What a pattern needs is for the API to say. */
export const seriesSchema = scheduleSchema
  .omit({ startsAt: true, startsWhich: true, endsAt: true, endsWhich: true })
  .extend({
    pattern: z.enum(patterns, { error: 'required' }),
    weekday: z.enum(weekdays).optional(),
    week: z.enum(weeks).optional(),
    every: z.number({ error: 'invalid' }).int('invalid').optional(),
    from: day.optional(),
    until: day.optional(),
    days: z.array(day.optional()).default([]),
    except: z.array(day.optional()).default([]),
    startTime: timeOfDay,
    endTime: timeOfDay,
    /** The dates that were shown: only these are made. */
    seen: z.string().max(10_000).optional(),
    step: z.enum(['preview', 'make', 'draft']).catch('preview'),
  })

export type SeriesValues = z.infer<typeof seriesSchema>
