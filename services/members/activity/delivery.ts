import { z } from 'zod'
import type { Occasion } from '../../shared/calendar/occasion.ts'
import { kindsOfNotice } from '../notice/kinds.ts'
import type { NewNotice } from '../notice/letter.ts'
import type { NewActivity, NewAudit, TakenBack } from './store.ts'

const news = z.object({
  kind: z.enum([
    'PROGRESS_PUBLISHED',
    'PLAN_PUBLISHED',
    'INCLUSION_REPORT_PUBLISHED',
    'ASSESSMENT_PUBLISHED',
    'EVENT_SCHEDULED',
    'EVENT_MOVED',
    'EVENT_CANCELLED',
    'RESOURCE_SHARED',
    'MUNICIPALITY_JOINED',
    'PROGRESS_VALIDATED',
    'VALIDATION_ANSWERED',
    'VALIDATION_WITHDRAWN',
    'PLAN_JOINED',
    'PLAN_LEFT',
    'QUESTION_ASKED',
    'QUESTION_ANSWERED',
    'POST_HIDDEN',
    'POST_SHOWN',
    'CONSENT_ASKED',
  ]),
  municipality: z.string().nullable(),
  province: z.string().nullable().default(null),
  summary: z.record(z.string(), z.string()),
  url: z.string(),
  commitments: z.array(z.number().int()),
  invented: z.boolean(),
  concerns: z.array(z.string()).default([]),
  isPrivate: z.boolean().default(false),
  people: z.array(z.string()).nullable().default(null),
  partOf: z
    .object({ kind: z.enum(['SERIES', 'QUESTION']), id: z.string(), title: z.record(z.string(), z.string()) })
    .nullable()
    .default(null),
})

const notice = z.object({
  kind: z.enum(kindsOfNotice),
  about: z.string(),
  municipality: z.string().nullable(),
  person: z.string().nullable(),
  toSecretariat: z.boolean().default(false),
  url: z.string().startsWith('/'),
  also: z.string().startsWith('/').optional(),
  occasions: z.array(z.string()).default([]),
  standings: z
    .record(
      z.string(),
      z.object({ status: z.enum(['REGISTERED', 'WAITLISTED', 'CANCELLED']), steps: z.number().int() }),
    )
    .optional(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  moment: z.object({ at: z.string(), timeZone: z.string() }).optional(),
})

/** What a change sets off: news, the end of earlier news, letters; any of them. */
const effects = z.object({
  kind: z.string().optional(),
  takesBack: z.array(z.string()).default([]),
  takesBackUrl: z.string().nullable().default(null),
  notices: z.array(notice).default([]),
  occasions: z.array(z.custom<Occasion>(value => typeof (value as Occasion | null)?.uid === 'string')).default([]),
  withdraws: z
    .array(z.object({ about: z.string(), person: z.string().nullable(), url: z.string().optional() }))
    .default([]),
})

const delivered = z.object({
  id: z.coerce.string(),
  at: z.coerce.date(),
  actor: z.string().nullable(),
  action: z.string(),
  subjectType: z.string(),
  subjectId: z.string(),
  before: z.unknown(),
  after: z.unknown(),
  news: z.unknown(),
})

/** Reads what the courier brought: every change goes into the audit trail, and what is news into the news. */
export function readDelivery(source: string, changes: readonly unknown[]) {
  const read = z.array(delivered).min(1).parse(changes)
  const audits = read.map(
    ({ news: _, ...audit }): NewAudit => ({
      ...audit,
      id: `${source}-${audit.id}`,
      before: audit.before ?? null,
      after: audit.after ?? null,
    }),
  )
  const said = read.map(({ news: sent, ...change }) => ({ ...change, sent, effects: effects.parse(sent ?? {}) }))
  const activities = said.flatMap(({ id, at, actor, sent, effects: { kind } }): NewActivity[] =>
    kind === undefined ? [] : [{ ...news.parse(sent), id: `${source}-${id}`, at, actor, takenBackAt: null }],
  )
  const takenBack = said.flatMap(
    ({ id, at, subjectType, subjectId, effects: { takesBack, takesBackUrl } }): TakenBack[] =>
      takesBack.length > 0
        ? [{ by: `${source}-${id}`, at, subjectType, subjectId, actions: takesBack, url: takesBackUrl }]
        : [],
  )
  const letters = said.map(({ id, at, actor, effects: { notices, occasions, withdraws } }) => ({
    at,
    withdraws,
    notices: notices.map(
      ({ facts, moment, standings, also, ...sent }): NewNotice => ({
        ...sent,
        ...(standings && { standings }),
        ...(also && { also }),
        ...(facts && { facts }),
        ...(moment && { moment }),
        occasions: occasions.filter(({ uid }) => sent.occasions.includes(uid)),
        at,
        actor,
        change: `${source}-${id}`,
      }),
    ),
  }))
  return { audits, activities, takenBack, letters, last: read.at(-1)?.id ?? '' }
}
