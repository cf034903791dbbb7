import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { groupBy } from '../../shared/batch.ts'
import { recordChanges } from '../../shared/changes.ts'
import type { CommitmentsDb, MaturityTargetRow } from '../database/tables.ts'

/** Those that stand first by element, then the past, the latest first. Serves Municipality.maturityTargets. */
export async function targetsOf(db: CommitmentsDb, slugs: readonly string[]) {
  const rows = await db
    .selectFrom('maturityTarget')
    .innerJoin('maturityElement', join =>
      join
        .onRef('maturityElement.model', '=', 'maturityTarget.model')
        .onRef('maturityElement.code', '=', 'maturityTarget.element'),
    )
    .selectAll('maturityTarget')
    .where('municipality', 'in', slugs)
    .orderBy(sql`ended_at desc nulls first`)
    .orderBy('maturityTarget.model')
    .orderBy('maturityElement.position')
    .orderBy('id')
    .execute()
  return groupBy(rows, row => row.municipality)
}

/** Serves dropMaturityTarget. */
export async function findTarget(db: CommitmentsDb, id: string) {
  return await db.selectFrom('maturityTarget').selectAll().where('id', '=', id).executeTakeFirst()
}

type Aim = Pick<MaturityTargetRow, 'municipality' | 'model' | 'element' | 'level' | 'dueOn'>
type Act = { personId: string; at: Date }

/** Serves setMaturityTarget. */
export async function setTarget(db: CommitmentsDb, aim: Aim, { personId, at }: Act): Promise<MaturityTargetRow> {
  return await db.transaction().execute(async trx => {
    // two at once do not both stand
    await trx.selectFrom('municipality').select('slug').where('slug', '=', aim.municipality).forUpdate().execute()
    const standing = await trx
      .selectFrom('maturityTarget')
      .selectAll()
      .where('municipality', '=', aim.municipality)
      .where('model', '=', aim.model)
      .where('element', '=', aim.element)
      .where('endedAt', 'is', null)
      .executeTakeFirst()
    if (standing?.level === aim.level && standing.dueOn === aim.dueOn) return standing
    if (standing) await end(trx, standing.id, { personId, at })
    const target = await trx
      .insertInto('maturityTarget')
      .values({ ...aim, id: randomUUID(), setAt: at, setBy: personId, endedAt: null, endedBy: null })
      .returningAll()
      .executeTakeFirstOrThrow()
    await recordChanges(trx, [changeOf('setMaturityTarget', { personId, at }, standing ?? null, target)])
    return target
  })
}

/** Serves dropMaturityTarget. */
export async function dropTarget(db: CommitmentsDb, id: string, act: Act): Promise<MaturityTargetRow> {
  return await db.transaction().execute(async trx => {
    const target = await trx
      .selectFrom('maturityTarget')
      .selectAll()
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirstOrThrow()
    if (target.endedAt) return target
    await recordChanges(trx, [changeOf('dropMaturityTarget', act, target, null)])
    return await end(trx, id, act)
  })
}

const end = (trx: CommitmentsDb, id: string, { personId, at }: Act) =>
  trx
    .updateTable('maturityTarget')
    .set({ endedAt: at, endedBy: personId })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()

const changeOf = (
  action: 'setMaturityTarget' | 'dropMaturityTarget',
  { personId, at }: Act,
  before: MaturityTargetRow | null,
  after: MaturityTargetRow | null,
) => ({
  at,
  actor: personId,
  action,
  subjectType: 'MaturityTarget',
  subjectId: after?.id ?? before?.id ?? '',
  before: before && told(before),
  after: after && told(after),
  news: null,
})

const told = ({ municipality, model, element, level, dueOn }: MaturityTargetRow) => ({
  municipality,
  model,
  element,
  level,
  dueOn,
})
