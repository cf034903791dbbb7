import { z } from 'zod'
import type { NewActivity, NewAudit } from './store.ts'

const news = z.object({
  kind: z.enum([
    'PROGRESS_PUBLISHED',
    'PLAN_PUBLISHED',
    'INCLUSION_REPORT_PUBLISHED',
    'ASSESSMENT_PUBLISHED',
    'EVENT_SCHEDULED',
    'RESOURCE_SHARED',
    'MUNICIPALITY_JOINED',
  ]),
  municipality: z.string().nullable(),
  summary: z.record(z.string(), z.string()),
  url: z.string(),
  commitments: z.array(z.number().int()),
  invented: z.boolean(),
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
  news: news.nullable(),
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
  const activities = read.flatMap(({ id, at, actor, news: one }): NewActivity[] =>
    one ? [{ ...one, id: `${source}-${id}`, at, actor }] : [],
  )
  return { audits, activities, last: read.at(-1)?.id ?? '' }
}
