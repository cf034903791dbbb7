import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { groupBy, keyBy } from '../../shared/batch.ts'
import { type Connection, connection, keyAfter, type Page, rowsToRead } from '../../shared/connection.ts'
import type { ActionPlanRow, CommitmentsDb } from '../database/tables.ts'
import type { OutlinedSection } from './rules.ts'

/** Serves Query.actionPlan, and references to ActionPlan. */
export async function plansByIds(db: CommitmentsDb, ids: readonly string[]) {
  const rows = await db.selectFrom('actionPlan').selectAll().where('id', 'in', ids).execute()
  return keyBy(rows, row => row.id)
}

const keyOf = ({ publishedAt, id }: ActionPlanRow): Cursor => [publishedAt.toISOString(), id]
type Cursor = readonly [publishedAt: string, id: string]

/** One page each, newest first: cut here, as a municipality has a handful. Serves Municipality.actionPlans. */
export async function plansOf(db: CommitmentsDb, page: Page, slugs: readonly string[]) {
  const after = keyAfter<Cursor>(page, 2)
  const most = rowsToRead(page)
  const rows = await db
    .selectFrom('actionPlan')
    .selectAll()
    .where('municipality', 'in', slugs)
    .orderBy('publishedAt', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const isShown = (row: ActionPlanRow) => !after || isLater(keyOf(row), after)
  const pages = new Map<string, Connection<ActionPlanRow>>()
  for (const [slug, plans] of groupBy(rows, row => row.municipality))
    pages.set(slug, connection(plans.filter(isShown).slice(0, most), page, keyOf, plans.length))
  return pages
}

const isLater = (key: Cursor, after: Cursor) => (key[0] === after[0] ? key[1] < after[1] : key[0] < after[0])

/** Sections with their groups and actions, whole. Serves ActionPlan.sections, and what is counted from them. */
export async function sectionsOfPlans(db: CommitmentsDb, ids: readonly string[]) {
  const rows: (OutlinedSection & { plan: string })[] = await db
    .selectFrom('planSection')
    .select(['plan', 'number', 'title', 'outcome', 'bases'])
    .select(section =>
      jsonArrayFrom(
        section
          .selectFrom('planGroup')
          .select(['planGroup.key', 'planGroup.title', 'planGroup.bases'])
          .select(group =>
            jsonArrayFrom(
              group
                .selectFrom('planAction')
                .select([
                  'planAction.id',
                  'planAction.number',
                  'planAction.text',
                  'planAction.bases',
                  'planAction.status',
                  'planAction.commitments',
                ])
                .whereRef('planAction.group', '=', 'planGroup.id')
                .orderBy('planAction.position'),
            ).as('actions'),
          )
          .whereRef('planGroup.section', '=', 'planSection.id')
          .orderBy('planGroup.position'),
      ).as('groups'),
    )
    .where('plan', 'in', ids)
    .orderBy('position')
    .execute()
  return groupBy(rows, row => row.plan)
}
