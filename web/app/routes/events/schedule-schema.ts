import { z } from 'zod'
import { webAddress } from '../../components/field/web-address.ts'
import { isTimeZone } from './clock.ts'
import { eventKinds } from './question.ts'

const words = z.object({
  lang: z.string({ error: 'required' }),
  title: z.string({ error: 'required' }).trim().min(1, 'required').max(200, 'tooLong'),
  description: z.string().trim().max(10_000, 'tooLong').optional(),
})

/** A day and a time on the wall, as browsers send them. */
const clock = z.string({ error: 'required' }).regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/, 'invalid')
const which = z.enum(['earlier', 'later']).optional().catch(undefined)

export const scheduleSchema = z.object({
  texts: z.array(words).min(1, 'required'),
  kind: z.enum(eventKinds, { error: 'required' }),
  timeZone: z.string({ error: 'required' }).refine(isTimeZone, 'invalid'),
  startsAt: clock,
  startsWhich: which,
  endsAt: clock,
  endsWhich: which,
  venue: z.string().trim().max(300, 'tooLong').optional(),
  onlineUrl: webAddress.optional(),
  capacity: z.number({ error: 'invalid' }).int('invalid').min(1, 'invalid').max(100_000, 'invalid').optional(),
  host: z.string().trim().max(200, 'tooLong').optional(),
  commitments: z.array(z.number().int().min(1).max(10)).default([]),
  languages: z.array(z.string()).default([]),
  /** Made with the page: the same page sent twice schedules once. */
  key: z.string().max(100).optional(),
})

export type ScheduleValues = z.infer<typeof scheduleSchema>
