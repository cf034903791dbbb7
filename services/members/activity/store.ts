import { randomUUID } from 'node:crypto'
import { type ExpressionBuilder, sql } from 'kysely'
import type { News, Withdrawal } from '../../shared/changes.ts'
import { connection, keyAfter, momentIn, numberIn, type Page, rowsToRead } from '../../shared/connection.ts'
import type { ActivityRow, AuditRow, MembersDb, MembersTables } from '../database/tables.ts'
import type { ActivityFilter } from '../types.generated.ts'
import { takeBackFromDigests, waitForFollowers } from '../digest/store.ts'
import type { NewNotice } from '../notice/letter.ts'
import { withdrawNotices, type WrittenTo, writeNotices } from '../notice/store.ts'
import { personsOf } from '../person/store.ts'
import { tellWebhooks } from '../webhook/store.ts'
import { isWorthTelling } from './rules.ts'

export type NewActivity = Omit<ActivityRow, 'position'> & {
  actor: string | null
  concerns: readonly string[]
  /** Who alone is told of it; null for news of a municipality. */
  people: readonly string[] | null
  partOf: NonNullable<News['partOf']> | null
}
export type NewAudit = Omit<AuditRow, 'position' | 'municipality'>
/** Acts on a thing whose news do not hold any more. */
export type TakenBack = Pick<NewAudit, 'at' | 'subjectType' | 'subjectId'> & {
  by: string
  actions: readonly string[]
  /** Only those whose news lead here. */
  url: string | null
}

function matches(
  where: ExpressionBuilder<MembersTables, 'activity'>,
  { kind, municipality, province, commitment }: ActivityFilter,
) {
  return where.and([
    where('takenBackAt', 'is', null),
    where('isPrivate', '=', false),
    ...(kind?.length ? [where('kind', 'in', kind)] : []),
    ...(municipality ? [where('municipality', '=', municipality)] : []),
    ...(province?.length
      ? [
          where.or([
            where('activity.province', 'in', province),
            where.and([
              where('activity.province', 'is', null),
              where(
                'municipality',
                'in',
                where.selectFrom('municipality').select('slug').where('municipality.province', 'in', province),
              ),
            ]),
          ]),
        ]
      : []),
    ...(commitment ? [sql<boolean>`${commitment}::integer = any(activity.commitments)`] : []),
  ])
}

/** One page of news, newest first. Serves Query.activity. */
export async function activityPage(db: MembersDb, filter: ActivityFilter, page: Page) {
  const after = keyAfter<[string, number]>(page, 2)
  const found = db.selectFrom('activity').where(where => matches(where, filter))
  const rows = await found
    .selectAll()
    .$if(after !== undefined, query =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('at', 'position'), '<', tuple(momentIn(after?.[0]), numberIn(after?.[1]))),
      ),
    )
    .orderBy('at', 'desc')
    .orderBy('position', 'desc')
    .limit(rowsToRead(page))
    .execute()
  const { count } = await found.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return connection(rows, page, row => [row.at.toISOString(), row.position], count)
}

/** Those of some news that everybody reads. Serves WebhookDelivery.activity. */
export async function activitiesOf(db: MembersDb, ids: readonly string[]) {
  const rows = await db
    .selectFrom('activity')
    .selectAll()
    .where('id', 'in', ids)
    .where(where => matches(where, {}))
    .execute()
  return new Map(rows.map(row => [row.id, row]))
}

/** How far the changes of one subgraph were taken over. Serves Query.lastReceived. */
export async function findLastReceived(db: MembersDb, source: string) {
  const row = await db.selectFrom('received').select('lastId').where('source', '=', source).executeTakeFirst()
  return row?.lastId
}

type Delivery = {
  source: string
  after: string | null
  last: string
  activities: readonly NewActivity[]
  audits: readonly NewAudit[]
  takenBack: readonly TakenBack[]
  /** What each change says of letters, in the order of the changes. */
  letters: readonly { at: Date; notices: readonly NewNotice[]; withdraws: readonly Withdrawal[] }[]
}

/** Takes over a delivery, unless another courier was faster: `after` must be where the last one ended. Serves receiveChanges. */
export async function takeOver(db: MembersDb, delivery: Delivery, now: Date) {
  const { source, after, last, activities, audits, takenBack, letters } = delivery
  return await db.transaction().execute(async trx => {
    const moved = after === null ? await begin(trx, source, last) : await advance(trx, source, after, last)
    if (!moved) return false

    await trx
      .insertInto('audit')
      .values(audits.map(auditColumns) as never)
      .execute()
    if (activities.length)
      await trx
        .insertInto('activity')
        .values(activities.map(activityColumns) as never)
        .execute()
    const worthTelling = activities.filter(one => isWorthTelling(one.at, now))
    for (const activity of worthTelling) await tell(trx, activity, now)
    const withdrawn: string[] = []
    for (const one of takenBack) withdrawn.push(...(await takeBack(trx, source, one)))
    await tellWebhooks(trx, { published: activities.map(({ id }) => id), withdrawn }, now)
    const written = await writeAndWithdraw(trx, letters, now)
    await waitForFollowers(trx, { activities, worthTelling, written }, now)
    await takeBackFromDigests(trx, withdrawn)
    return true
  })
}

/** What is taken back is what was written before, and not what follows. */
async function writeAndWithdraw(trx: MembersDb, letters: Delivery['letters'], now: Date) {
  const written: WrittenTo[] = []
  let waiting: NewNotice[] = []
  for (const { at, notices, withdraws } of letters) {
    if (withdraws.length > 0) {
      written.push(...(await writeNotices(trx, waiting, now)))
      waiting = []
      for (const one of withdraws) await withdrawNotices(trx, one)
    }
    if (isWorthTelling(at, now)) waiting.push(...notices)
  }
  written.push(...(await writeNotices(trx, waiting, now)))
  return written
}

const begin = (trx: MembersDb, source: string, lastId: string) =>
  trx
    .insertInto('received')
    .values({ source, lastId })
    .onConflict(conflict => conflict.doNothing())
    .returning('source')
    .executeTakeFirst()

const advance = (trx: MembersDb, source: string, after: string, lastId: string) =>
  trx
    .updateTable('received')
    .set({ lastId })
    .where('source', '=', source)
    .where('lastId', '=', after)
    .returning('source')
    .executeTakeFirst()

const auditColumns = ({ before, after, ...audit }: NewAudit) => ({ ...audit, before: json(before), after: json(after) })

const activityColumns = ({ actor: _, concerns: __, people: ___, partOf: ____, summary, ...activity }: NewActivity) => ({
  ...activity,
  summary: JSON.stringify(summary),
})

const json = (value: unknown) => (value === null || value === undefined ? null : JSON.stringify(value))

/** News that do not hold any more stay in their table, and are shown to nobody. Answers which. */
async function takeBack(trx: MembersDb, source: string, { by, at, subjectType, subjectId, actions, url }: TakenBack) {
  const gone = await trx
    .updateTable('activity')
    .set({ takenBackAt: at })
    .where('takenBackAt', 'is', null)
    .where('id', '!=', by)
    .where('id', 'in', audited =>
      audited
        .selectFrom('audit')
        .select('id')
        .where('subjectType', '=', subjectType)
        .where('subjectId', '=', subjectId)
        .where('action', 'in', actions)
        .where('id', 'like', `${source}-%`),
    )
    .$if(url !== null, query => query.where('url', '=', url ?? ''))
    .returning('id')
    .execute()
  return gone.map(({ id }) => id)
}

/** Tells those who work for the municipality, or for one that it concerns, or the people it names; except whoever did it. */
async function tell(trx: MembersDb, activity: NewActivity, now: Date) {
  const { id, actor } = activity
  const people = (await toldOf(trx, activity)).filter(({ personId }) => personId !== actor)
  if (people.length === 0) return
  await trx
    .insertInto('notification')
    .values(
      people.map(({ personId }) => ({ id: randomUUID(), personId, activityId: id, createdAt: now, readAt: null })),
    )
    .execute()
}

async function toldOf(trx: MembersDb, { municipality, concerns, people }: NewActivity) {
  if (people !== null) {
    if (people.length === 0) return []
    const known = await personsOf(trx, people)
    return [...known.keys()].map(personId => ({ personId }))
  }
  const slugs = [...(municipality ? [municipality] : []), ...concerns]
  if (slugs.length === 0) return []
  return await trx.selectFrom('grant').select('personId').distinct().where('municipality', 'in', slugs).execute()
}
