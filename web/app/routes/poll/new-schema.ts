import { z } from 'zod'
import { provinces } from '../../components/province-name/provinces.ts'
import { isTimeZone } from '../events/clock.ts'
import { eventKinds } from '../events/question.ts'

const words = z.object({
  lang: z.string({ error: 'required' }),
  title: z.string({ error: 'required' }).trim().min(1, 'required').max(200, 'tooLong'),
  description: z.string().trim().max(10_000, 'tooLong').optional(),
})

/** A day and a time on the wall, as browsers send them. */
const clock = z.string({ error: 'required' }).regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/, 'invalid')
const time = z.object({ startsAt: clock, endsAt: clock })

export const ways = ['CMARD', 'WIC', 'PICKED'] as const
export const mostTimes = 20

export const newPollSchema = z
  .object({
    texts: z.array(words).min(1, 'required'),
    kind: z.enum(eventKinds, { error: 'required' }),
    timeZone: z.string({ error: 'required' }).refine(isTimeZone, 'invalid'),
    times: z.array(time, { error: 'required' }).min(2, 'required').max(mostTimes, 'invalid'),
    closesOn: z.string({ error: 'required' }).regex(/^\d{4}-\d{2}-\d{2}$/, 'invalid'),
    ask: z.enum(ways, { error: 'required' }),
    province: z.enum(provinces).optional().catch(undefined),
    picked: z.array(z.string()).default([]),
    host: z.string().max(200, 'tooLong').optional(),
    /** Made with the page: the same page sent twice opens one poll. */
    key: z.string().max(100).optional(),
  })
  .refine(({ ask, picked }) => ask !== 'PICKED' || picked.length > 0, { path: ['picked'], error: 'required' })

export type NewPollValues = z.infer<typeof newPollSchema>
