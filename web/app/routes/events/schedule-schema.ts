import { z } from 'zod'
import { webAddress } from '../../components/field/web-address.ts'
import { tagsIn } from '../../language/language-tags.ts'
import { isTimeZone } from './clock.ts'
import { eventKinds } from './question.ts'

const words = z.object({
  lang: z.string({ error: 'required' }),
  title: z.string({ error: 'required' }).trim().min(1, 'required').max(200, 'tooLong'),
  description: z.string().trim().max(10_000, 'tooLong').optional(),
  accessNotes: z.string().trim().max(2_000, 'tooLong').optional(),
})

/** A day and a time on the wall, as browsers send them. */
const clock = z.string({ error: 'required' }).regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/, 'invalid')
const which = z.enum(['earlier', 'later']).optional().catch(undefined)

const places = z.number({ error: 'invalid' }).int('invalid').min(1, 'invalid').max(100_000, 'invalid').optional()
const short = z.string().trim().max(200, 'tooLong').optional()
const lines = z.string().trim().max(20_000, 'tooLong').transform(linesOf).optional()

const tags = z.string().trim().max(500, 'tooLong').transform(tagsIn).optional()

function linesOf(text: string) {
  return text
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(Boolean)
}

const session = z.object({
  title: z.object({ en: short, fr: short, ar: short, vi: short }).default({}),
  startsAt: clock.optional(),
  endsAt: clock.optional(),
  room: z.string().trim().max(100, 'tooLong').optional(),
  presenters: lines,
})

export const scheduleSchema = z.object({
  texts: z.array(words).min(1, 'required'),
  kind: z.enum(eventKinds, { error: 'required' }),
  audience: z.enum(['PUBLIC', 'MEMBERS', 'INVITED']).default('PUBLIC'),
  invited: lines,
  timeZone: z.string({ error: 'required' }).refine(isTimeZone, 'invalid'),
  zoneMove: z.enum(['KEEP_CLOCK', 'KEEP_MOMENT']).optional().catch(undefined),
  startsAt: clock,
  startsWhich: which,
  endsAt: clock,
  endsWhich: which,
  venue: z.string().trim().max(300, 'tooLong').optional(),
  address: z.string().trim().max(300, 'tooLong').optional(),
  onlineUrl: webAddress.optional(),
  capacity: places,
  onlineCapacity: places,
  municipalityShare: places,
  host: z.string().trim().max(200, 'tooLong').optional(),
  commitments: z.array(z.number().int().min(1).max(10)).default([]),
  languages: z.array(z.string()).default([]),
  otherLanguages: tags,
  interpretation: z.array(z.string()).default([]),
  otherInterpretation: tags,
  sessions: z.array(session).default([]),
  materials: lines,
  reminders: z.array(z.number().int().min(1)).default([]),
  /** Of the button that keeps a draft. */
  draft: z.literal('yes').optional().catch(undefined),
  /** Made with the page: the same page sent twice schedules once. */
  key: z.string().max(100).optional(),
})

export type ScheduleValues = z.infer<typeof scheduleSchema>
export type SessionValues = ScheduleValues['sessions'][number]

/** Sessions as the form would send them back. */
export const readSessions = (sessions: unknown) => z.array(session).parse(sessions)
