import { sql } from 'kysely'
import { groupBy } from '../../shared/batch.ts'
import {
  type Connection,
  connection,
  keyAfter,
  momentIn,
  numberIn,
  type Page,
  rowsToRead,
} from '../../shared/connection.ts'
import type { ReportedSegment } from '../action-plan/rules.ts'
import { segmentsAsReported } from '../action-plan/store.ts'
import type { CommitmentsDb } from '../database/tables.ts'

type Tagged = ReportedSegment & { publishedAt: Date }

const keyOf = ({ publishedAt, plan, position }: Tagged) => [publishedAt.toISOString(), plan, position] as const

/** One page a commitment: newest plan first, each in reading order. Serves Commitment.planActions. */
export async function actionsTaggedWith(db: CommitmentsDb, page: Page, numbers: readonly number[]) {
  const key = keyAfter<[string, string, number]>(page, 3)
  const after = key && { publishedAt: momentIn(key[0]), plan: String(key[1]), position: numberIn(key[2]) }
  const isTagged = sql<boolean>`plan_segment.commitments @> array[parent.key]`
  const counted = db
    .selectFrom('planSegment')
    .innerJoin('actionPlan', 'actionPlan.id', 'planSegment.plan')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .where('kind', '=', 'ACTION')
    .where('isDraft', '=', false)
    .where('withdrawnAt', 'is', null)
    .where(isTagged)
  const shown = segmentsAsReported(db)
    .innerJoin('actionPlan', 'actionPlan.id', 'planSegment.plan')
    .select('actionPlan.publishedAt')
    .where('kind', '=', 'ACTION')
    .where('isDraft', '=', false)
    .where('withdrawnAt', 'is', null)
    .where(isTagged)
    .$if(after !== undefined, query =>
      query.where(({ eb, and, or, refTuple, tuple }) => {
        const place = refTuple('actionPlan.publishedAt', 'actionPlan.id')
        const plan = tuple(after?.publishedAt as Date, after?.plan as string)
        return or([eb(place, '<', plan), and([eb(place, '=', plan), eb('position', '>', after?.position as number)])])
      }),
    )
    .orderBy('actionPlan.publishedAt', 'desc')
    .orderBy('actionPlan.id', 'desc')
    .orderBy('position')
    .limit(rowsToRead(page))
  const rows = await db
    .selectFrom(sql<{ key: number }>`unnest(${sql.val(numbers)}::integer[])`.as<'parent'>(sql`parent(key)`))
    .innerJoinLateral(counted.as('counted'), join => join.onTrue())
    .leftJoinLateral(shown.as('action'), join => join.onTrue())
    .select(['parent.key', 'counted.total'])
    .selectAll('action')
    .orderBy('action.publishedAt', 'desc')
    .orderBy('action.plan', 'desc')
    .orderBy('action.position')
    .execute()
  const pages = new Map<number, Connection<Tagged>>()
  for (const [number, group] of groupBy(rows, row => row.key)) {
    const actions = group.filter((row): row is typeof row & Tagged => row.id !== null)
    pages.set(number, connection(actions, page, keyOf, group[0]?.total ?? 0))
  }
  return pages
}
