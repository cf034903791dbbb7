import { z } from 'zod'
import { webAddress } from '../../components/field/web-address.ts'
import { provinces } from '../../components/province-name/provinces.ts'
import { isTimeZone } from '../events/clock.ts'
import { eventKinds } from '../events/question.ts'

const words = z.object({
  lang: z.string({ error: 'required' }),
  title: z.string({ error: 'required' }).trim().min(1, 'required').max(200, 'tooLong'),
  description: z.string().trim().max(10_000, 'tooLong').optional(),
  accessNotes: z.string().trim().max(2_000, 'tooLong').optional(),
})

/** A day and a time on the wall, as browsers send them. */
const clock = z.string({ error: 'required' }).regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/, 'invalid')
const time = z.object({ startsAt: clock, endsAt: clock })
const places = z.number({ error: 'invalid' }).int('invalid').min(1, 'invalid').max(100_000, 'invalid').optional()

export const ways = ['CMARD', 'WIC', 'PICKED'] as const
export const mostTimes = 20

/** What is said of a poll as it is opened, and said anew later. */
const pollFields = z.object({
  texts: z.array(words).min(1, 'required'),
  audience: z.enum(['PUBLIC', 'MEMBERS', 'INVITED']).default('MEMBERS'),
  venue: z.string().trim().max(300, 'tooLong').optional(),
  address: z.string().trim().max(300, 'tooLong').optional(),
  onlineUrl: webAddress.optional(),
  capacity: places,
  onlineCapacity: places,
  times: z.array(time).max(mostTimes, 'invalid').default([]),
  closesOn: z.string({ error: 'required' }).regex(/^\d{4}-\d{2}-\d{2}$/, 'invalid'),
  /** What was shown before: only that is sent. */
  seen: z.string().max(100).optional(),
  step: z.enum(['preview', 'make']).catch('preview'),
})

export const newPollSchema = pollFields
  .extend({
    kind: z.enum(eventKinds, { error: 'required' }),
    timeZone: z.string({ error: 'required' }).refine(isTimeZone, 'invalid'),
    times: z.array(time, { error: 'required' }).min(2, 'required').max(mostTimes, 'invalid'),
    ask: z.enum(ways, { error: 'required' }),
    province: z.enum(provinces).optional().catch(undefined),
    picked: z.array(z.string()).default([]),
    host: z.string().max(200, 'tooLong').optional(),
    /** Made with the page: the same page sent twice opens one poll. */
    key: z.string().max(100).optional(),
  })
  .refine(({ ask, picked }) => ask !== 'PICKED' || picked.length > 0, { path: ['picked'], error: 'required' })

export const changePollSchema = pollFields.extend({ revision: z.number({ error: 'invalid' }).int() })

export type NewPollValues = z.infer<typeof newPollSchema>
export type PollValues = z.infer<typeof pollFields>
