import { createHash, randomUUID } from 'node:crypto'
import { type ExpressionBuilder, sql } from 'kysely'
import { type Change, recordChanges } from '../../shared/changes.ts'
import { countedLater, keyAfter, numberIn, type Page, rowsToRead } from '../../shared/connection.ts'
import { keepAnswer, once } from '../../shared/once.ts'
import { isAccepted } from '../../shared/outward/accepted.ts'
import { nobody } from '../../shared/viewer.ts'
import type {
  MembersDb,
  MembersTables,
  WebhookDeliveryRow,
  WebhookDeliveryState,
  WebhookReason,
  WebhookRow,
} from '../database/tables.ts'
import { visible } from '../municipality/rules.ts'
import { municipalitiesOf } from '../municipality/store.ts'
import { writeNotices } from '../notice/store.ts'
import { messageOf } from './message.ts'
import {
  day,
  daysKept,
  type Ending,
  excerptOf,
  hour,
  mostTries,
  mostUnderWay,
  mostWebhooks,
  mostWishes,
  previousUntil,
  reasonToSwitchOff,
  stepOf,
  triesThatHoldBack,
} from './rules.ts'
import { newSigningSecret, signed } from './secret.ts'

/** Serves Viewer.webhooks. */
export const webhooksOfPerson = (db: MembersDb, personId: string): Promise<WebhookRow[]> =>
  db
    .selectFrom('webhook')
    .selectAll()
    .where('personId', '=', personId)
    .orderBy('madeAt')
    .orderBy('id')
    .limit(mostWebhooks)
    .execute()

/** One of a person's own. Serves Viewer.webhook and what changes one. */
export const findWebhook = (db: MembersDb, id: string, personId: string): Promise<WebhookRow | undefined> =>
  db.selectFrom('webhook').selectAll().where('id', '=', id).where('personId', '=', personId).executeTakeFirst()

type States = readonly WebhookDeliveryState[] | null | undefined

/** What was sent to a webhook, newest first. Serves Webhook.deliveries. */
export async function deliveryPage(db: MembersDb, webhook: string, states: States, page: Page) {
  const after = keyAfter<[number]>(page, 1)
  const found = db
    .selectFrom('webhookDelivery')
    .where('webhookId', '=', webhook)
    .$if(Boolean(states?.length), query => query.where('state', 'in', states ?? []))
  const rows = await found
    .selectAll()
    .$if(after !== undefined, query => query.where('position', '<', numberIn(after?.[0])))
    .orderBy('position', 'desc')
    .limit(rowsToRead(page))
    .execute()
  const count = async () =>
    (await found.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count
  return countedLater<WebhookDeliveryRow>(rows, page, ({ position }) => [position], count)
}

/** The newest of each that was tried. Serves Webhook.lastTried. */
export async function lastTriedOf(db: MembersDb, webhooks: readonly string[]) {
  const rows = await db
    .selectFrom('webhook')
    .innerJoinLateral(
      from =>
        from
          .selectFrom('webhookDelivery')
          .selectAll('webhookDelivery')
          .whereRef('webhookDelivery.webhookId', '=', 'webhook.id')
          .where('triedAt', 'is not', null)
          .orderBy('position', 'desc')
          .limit(1)
          .as('last'),
      join => join.onTrue(),
    )
    .selectAll('last')
    .where('webhook.id', 'in', webhooks)
    .execute()
  return new Map<string, WebhookDeliveryRow>(rows.map(row => [row.webhookId, row]))
}

type Said = Pick<WebhookRow, 'url' | 'description' | 'kind' | 'province' | 'municipality' | 'commitment'>

type Adding = { personId: string; key: string | null | undefined; now: Date }

/** Undefined where the person has as many as one may have. Serves addWebhook. */
export const addWebhook = (db: MembersDb, said: Said, { personId, key, now }: Adding) =>
  once<WebhookRow | undefined>(
    db,
    { personId, action: 'addWebhook', key },
    id => findWebhook(db, id, personId),
    () =>
      db.transaction().execute(async trx => {
        // two at once count one after the other
        await trx.selectFrom('person').select('id').where('id', '=', personId).forUpdate().execute()
        if ((await webhooksOfPerson(trx, personId)).length >= mostWebhooks) return undefined
        const webhook: WebhookRow = await trx
          .insertInto('webhook')
          .values({
            ...said,
            id: randomUUID(),
            personId,
            secret: newSigningSecret(),
            state: 'ACTIVE',
            stateSince: now,
            madeAt: now,
          } as WebhookRow)
          .returningAll()
          .executeTakeFirstOrThrow()
        await keepAnswer(trx, personId, 'addWebhook', key, webhook.id, now)
        await recordChanges(trx, [changeOf('addWebhook', webhook, now, null, told(webhook))])
        return webhook
      }),
  )

/** Serves changeWebhook. */
export async function changeWebhook(
  db: MembersDb,
  before: WebhookRow,
  { paused, ...said }: Partial<Said> & { paused?: boolean | undefined },
  now: Date,
) {
  const state = paused === undefined ? before.state : paused ? 'PAUSED' : 'ACTIVE'
  const isTurned = state !== before.state
  return await db.transaction().execute(async trx => {
    const after = await trx
      .updateTable('webhook')
      .set({ ...said, ...(isTurned && { state, reason: null, stateSince: now, failingSince: null }) })
      .where('id', '=', before.id)
      .returningAll()
      .executeTakeFirst()
    if (after) await recordChanges(trx, [changeOf('changeWebhook', after, now, told(before), told(after))])
    return after
  })
}

/** Pauses all that are told of news. Serves whatever takes a person's last role. */
export async function pauseWebhooksOf(
  trx: MembersDb,
  personId: string,
  { action, actor, now }: { action: string; actor: string | null; now: Date },
): Promise<Change[]> {
  const paused = await trx
    .updateTable('webhook')
    .set({ state: 'PAUSED', stateSince: now })
    .where('personId', '=', personId)
    .where('state', '=', 'ACTIVE')
    .returningAll()
    .execute()
  return paused.map(after => ({
    ...changeOf(action, after, now, told({ ...after, state: 'ACTIVE' }), told(after)),
    actor,
  }))
}

/** Serves removeWebhook. */
export async function removeWebhook(db: MembersDb, webhook: WebhookRow, now: Date) {
  await db.transaction().execute(async trx => {
    await trx.deleteFrom('webhook').where('id', '=', webhook.id).execute()
    await recordChanges(trx, [changeOf('removeWebhook', webhook, now, told(webhook), null)])
  })
}

/** The secret that was in force signs along for a day. Serves rotateWebhookSecret. */
export async function rotateSecret(db: MembersDb, before: WebhookRow, now: Date) {
  return await db.transaction().execute(async trx => {
    const after = await trx
      .updateTable('webhook')
      .set(({ ref }) => ({
        secret: newSigningSecret(),
        previousSecret: ref('secret'),
        previousUntil: previousUntil(now),
      }))
      .where('id', '=', before.id)
      .returningAll()
      .executeTakeFirst()
    const until = ({ previousUntil }: WebhookRow) => ({ previousUntil })
    if (after) await recordChanges(trx, [changeOf('rotateWebhookSecret', after, now, until(before), until(after))])
    return after
  })
}

type Wish = Pick<WebhookDeliveryRow, 'messageId' | 'event' | 'activityId' | 'isReplay'>

/** Something sent because its owner wishes it; undefined where that were too many. */
async function wish(
  trx: MembersDb,
  { id, personId }: Pick<WebhookRow, 'id' | 'personId'>,
  one: Wish,
  now: Date,
): Promise<WebhookDeliveryRow | undefined> {
  // two at once count one after the other
  await trx.selectFrom('person').select('id').where('id', '=', personId).forUpdate().execute()
  await trx
    .deleteFrom('webhookWish')
    .where('personId', '=', personId)
    .where('at', '<=', new Date(now.getTime() - hour))
    .execute()
  const { count } = await trx
    .selectFrom('webhookWish')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('personId', '=', personId)
    .executeTakeFirstOrThrow()
  if (Number(count) >= mostWishes) return undefined
  await trx.insertInto('webhookWish').values({ personId, at: now }).execute()
  return await trx
    .insertInto('webhookDelivery')
    .values({ ...one, id: randomUUID(), webhookId: id, state: 'WAITING', at: now } as WebhookDeliveryRow)
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Serves pingWebhook. */
export async function ping(db: MembersDb, webhook: WebhookRow, now: Date) {
  return await db.transaction().execute(async trx => {
    const one: Wish = { messageId: `ping-${randomUUID()}`, event: 'PING', activityId: null, isReplay: false }
    const delivery = await wish(trx, webhook, one, now)
    if (delivery)
      await recordChanges(trx, [changeOf('pingWebhook', webhook, now, null, { messageId: delivery.messageId })])
    return delivery
  })
}

/** A delivery of one of a person's own webhooks. Serves replayDelivery. */
export const findDelivery = (db: MembersDb, id: string, personId: string): Promise<WebhookDeliveryRow | undefined> =>
  db
    .selectFrom('webhookDelivery')
    .innerJoin('webhook', 'webhook.id', 'webhookDelivery.webhookId')
    .selectAll('webhookDelivery')
    .where('webhookDelivery.id', '=', id)
    .where('webhook.personId', '=', personId)
    .executeTakeFirst()

/** Serves replayDelivery. */
export async function replay(db: MembersDb, of: WebhookDeliveryRow, personId: string, now: Date) {
  const { webhookId, messageId, event, activityId } = of
  return await db.transaction().execute(async trx => {
    const delivery = await wish(trx, { id: webhookId, personId }, { messageId, event, activityId, isReplay: true }, now)
    if (delivery)
      await recordChanges(trx, [changeOf('replayDelivery', { id: webhookId, personId }, now, null, { messageId })])
    return delivery
  })
}

/** An address may hold a key of its receiver, so the trail tells its host, and whether it is another. */
const told = ({ url, description, kind, province, municipality, commitment, state }: WebhookRow) => ({
  host: new URL(url).host,
  address: createHash('sha256').update(url).digest('hex').slice(0, 12),
  description,
  kind,
  province,
  municipality,
  commitment,
  state,
})

const changeOf = (
  action: string,
  { id, personId }: Pick<WebhookRow, 'id' | 'personId'>,
  at: Date,
  before: unknown,
  after: unknown,
) => ({ at, actor: personId, action, subjectType: 'Webhook', subjectId: id, before, after, news: null })

type Where<Tables extends keyof MembersTables> = ExpressionBuilder<MembersTables, Tables>

const isEntitled = (where: Where<'webhook'>) =>
  where.exists(where.selectFrom('grant').select('grant.id').whereRef('grant.personId', '=', 'webhook.personId'))

const isMeant = (where: Where<'webhook' | 'activity'>) =>
  where.and([
    sql<boolean>`(webhook.kind = '{}' or activity.kind = any(webhook.kind))`,
    where.or([
      sql<boolean>`webhook.province = '{}'`,
      sql<boolean>`activity.province = any(webhook.province)`,
      where.and([
        where('activity.province', 'is', null),
        where.exists(
          where
            .selectFrom('municipality')
            .select('municipality.slug')
            .whereRef('municipality.slug', '=', 'activity.municipality')
            .where(sql<boolean>`municipality.province = any(webhook.province)`),
        ),
      ]),
    ]),
    sql<boolean>`(webhook.municipality is null or webhook.municipality = activity.municipality)`,
    sql<boolean>`(webhook.commitment is null or webhook.commitment = any(activity.commitments))`,
  ])

const columns = ['id', 'webhookId', 'messageId', 'event', 'activityId', 'isReplay', 'state', 'at'] as const
const newId = sql<string>`gen_random_uuid()::text`.as('id')

/** Writes to every webhook what was published and what was withdrawn, in the transaction that takes the news over. Serves receiveChanges. */
export async function tellWebhooks(
  trx: MembersDb,
  { published, withdrawn }: { published: readonly string[]; withdrawn: readonly string[] },
  now: Date,
) {
  const rest = (event: 'NEWS_PUBLISHED' | 'NEWS_WITHDRAWN') =>
    [
      sql`${event}::text`.as('event'),
      'activity.id as activityId',
      sql`false`.as('isReplay'),
      sql`'WAITING'`.as('state'),
      sql`${now}::timestamptz`.as('at'),
    ] as const
  if (published.length > 0)
    await trx
      .insertInto('webhookDelivery')
      .columns([...columns])
      .expression(from =>
        from
          .selectFrom('activity')
          .innerJoin('webhook', join => join.onTrue())
          .select([newId, 'webhook.id as webhookId', sql`activity.id || '-published'`.as('messageId')])
          .select(rest('NEWS_PUBLISHED'))
          .where('activity.id', 'in', published)
          .where('activity.isPrivate', '=', false)
          .where('activity.takenBackAt', 'is', null)
          .where(isMeant)
          .where(isEntitled)
          .orderBy('activity.position'),
      )
      .onConflict(conflict => conflict.doNothing())
      .execute()
  if (withdrawn.length > 0)
    await trx
      .insertInto('webhookDelivery')
      .columns([...columns])
      .expression(from =>
        from
          .selectFrom('activity')
          .innerJoin('webhookDelivery as before', 'before.activityId', 'activity.id')
          .select([newId, 'before.webhookId', sql`activity.id || '-withdrawn'`.as('messageId')])
          .select(rest('NEWS_WITHDRAWN'))
          .where('activity.id', 'in', withdrawn)
          .where('before.event', '=', 'NEWS_PUBLISHED')
          .where('before.isReplay', '=', false)
          .where('before.state', '!=', 'CANCELLED')
          .orderBy('activity.position'),
      )
      .onConflict(conflict => conflict.doNothing())
      .execute()
}

// What was handed over and never arrived in the queue is handed over again after this long; the queue knows those that did.
const lease = 10 * 60_000

/** What `webhook` may be sent now: wishes at once, news in their order. */
const hasItsTurn = (where: Where<'webhook'>) =>
  where.or([
    sql<boolean>`(one.event = 'PING' or one.is_replay)`,
    where.and([
      where('webhook.state', '=', 'ACTIVE'),
      where.not(
        where.exists(
          where
            .selectFrom('webhookDelivery as before')
            .select('before.id')
            .whereRef('before.webhookId', '=', 'webhook.id')
            .where(sql<boolean>`before.position < one.position`)
            .where('before.event', '!=', 'PING')
            .where('before.isReplay', '=', false)
            .where(({ eb, or, and }) =>
              or([
                eb('before.state', '=', 'WAITING'),
                and([eb('before.state', '=', 'SENDING'), eb('before.attempts', '<', triesThatHoldBack)]),
              ]),
            ),
        ),
      ),
    ]),
  ])

/** What is with the gateway and does not wait to be tried again. */
const underWay = (where: Where<'webhook'>) =>
  where
    .selectFrom('webhookDelivery as away')
    .innerJoin('webhook as own', 'own.id', 'away.webhookId')
    .whereRef('own.personId', '=', 'webhook.personId')
    .where('away.state', '=', 'SENDING')
    .where('away.nextTryAt', 'is', null)

/** Of each person as many as have a place: wishes first, then news in their order. */
const nextOfEach = (where: Where<never>, first: number) =>
  where
    .selectFrom(from =>
      from
        .selectFrom('webhookDelivery as one')
        .innerJoin('webhook', 'webhook.id', 'one.webhookId')
        .select(['one.id', 'one.position'])
        .select(
          sql<number>`row_number() over (
            partition by webhook.person_id order by (one.event = 'PING' or one.is_replay) desc, one.position)`.as(
            'rank',
          ),
        )
        .select(each =>
          underWay(each as never)
            .select(({ fn }) => fn.countAll<number>().as('count'))
            .as('away'),
        )
        .where('one.state', '=', 'WAITING')
        .where(each => each.and([isEntitled(each as never), hasItsTurn(each as never)]))
        .as('next'),
    )
    .select('next.id')
    .where(sql<boolean>`next.rank + next.away <= ${mostUnderWay}`)
    .orderBy('next.position')
    .limit(first)

/** Hands deliveries whose turn has come to the gateway's queue. Serves takeDeliveries. */
export async function takeDeliveries(db: MembersDb, first: number, now: Date) {
  return await db
    .updateTable('webhookDelivery')
    .set({ state: 'SENDING', takenAt: now, job: sql`coalesce(job, gen_random_uuid()::text)` })
    .where('id', 'in', due =>
      due
        .selectFrom('webhookDelivery as one')
        .select('one.id')
        .where(where =>
          where.or([
            where.and([where('one.state', '=', 'WAITING'), where('one.id', 'in', nextOfEach(where as never, first))]),
            where.and([where('one.state', '=', 'SENDING'), where('one.takenAt', '<', new Date(now.getTime() - lease))]),
          ]),
        )
        .orderBy('one.position')
        .limit(first)
        .forUpdate()
        .skipLocked(),
    )
    .returning(['id', 'job', 'event'])
    .execute()
}

type Begun = { id: string; job: string; origin: string }

/** Counts a try and keeps what is sent in it; undefined where nothing is to be sent. Serves beginDelivery. */
export async function beginDelivery(db: MembersDb, { id, job, origin }: Begun, now: Date) {
  return await db.transaction().execute(async trx => {
    const delivery: WebhookDeliveryRow | undefined = await trx
      .selectFrom('webhookDelivery')
      .selectAll()
      .where('id', '=', id)
      .where('job', '=', job)
      .where('state', '=', 'SENDING')
      .forUpdate()
      .executeTakeFirst()
    if (!delivery) return undefined
    const keep = (values: Partial<WebhookDeliveryRow>) =>
      trx.updateTable('webhookDelivery').set(values).where('id', '=', id).execute()
    const webhook = await trx
      .selectFrom('webhook')
      .selectAll()
      .select(where => isEntitled(where as never).as('isEntitled'))
      .where('id', '=', delivery.webhookId)
      .executeTakeFirstOrThrow()
    const activity = delivery.activityId
      ? ((await trx.selectFrom('activity').selectAll().where('id', '=', delivery.activityId).executeTakeFirst()) ??
        null)
      : null
    const step = stepOf({
      delivery,
      webhook,
      isEntitled: Boolean(webhook.isEntitled),
      hasPlace: delivery.nextTryAt === null || (await hasPlace(trx, webhook.personId)),
      holds: activity !== null && activity.takenBackAt === null && !activity.isPrivate,
      wasTold: delivery.event === 'NEWS_WITHDRAWN' && (await wasTold(trx, delivery)),
    })
    if (step === 'CANCEL') await keep({ state: 'CANCELLED', nextTryAt: null })
    if (step === 'HOLD') await keep({ state: 'WAITING', job: null, nextTryAt: null })
    if (step !== 'SEND') return undefined

    const body = messageOf({ delivery, activity, municipality: await placeOf(trx, activity?.municipality), origin })
    const attempts = delivery.attempts + 1
    await keep({
      attempts,
      body,
      triedAt: now,
      nextTryAt: null,
      status: null,
      fault: null,
      milliseconds: null,
      answer: null,
    })
    const { url, secret, previousSecret, previousUntil: until } = webhook
    const secrets = [secret, ...(previousSecret && until && until > now ? [previousSecret] : [])]
    return { url, body, headers: signed({ id: delivery.messageId, body, secrets }, now) }
  })
}

/** Asked for what is tried again: what is handed over for the first time has been counted. */
async function hasPlace(trx: MembersDb, personId: string) {
  // two at once count one after the other
  await trx.selectFrom('person').select('id').where('id', '=', personId).forUpdate().execute()
  const { count } = await trx
    .selectFrom('webhook')
    .innerJoin('webhookDelivery', 'webhookDelivery.webhookId', 'webhook.id')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('webhook.personId', '=', personId)
    .where('webhookDelivery.state', '=', 'SENDING')
    .where('webhookDelivery.nextTryAt', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count) < mostUnderWay
}

async function wasTold(trx: MembersDb, { webhookId, activityId }: WebhookDeliveryRow) {
  const told = await trx
    .selectFrom('webhookDelivery')
    .select('id')
    .where('activityId', '=', activityId)
    .where('webhookId', '=', webhookId)
    .where('event', '=', 'NEWS_PUBLISHED')
    .where('attempts', '>', 0)
    .executeTakeFirst()
  return told !== undefined
}

/** A municipality as everybody sees it. */
async function placeOf(trx: MembersDb, slug: string | null | undefined) {
  const place = slug ? visible((await municipalitiesOf(trx, [slug])).get(slug), nobody) : null
  return place && { slug: place.slug, name: place.name }
}

export type Outcome = {
  id: string
  job: string
  /** Null where nobody knows any more how the last try ended. */
  ending: Ending | null
  /** Null where it was the last. */
  nextTryAt: string | null
}

/** Keeps how a try ended, and switches off what takes nothing for days. Serves settleDelivery. */
export async function settleDelivery(db: MembersDb, { id, job, ending, nextTryAt }: Outcome, now: Date) {
  await db.transaction().execute(async trx => {
    const isDelivered = ending !== null && isAccepted(ending)
    const delivery = await trx
      .updateTable('webhookDelivery')
      .set({
        ...(ending && { ...ending, answer: ending.answer === null ? null : excerptOf(ending.answer) }),
        ...(isDelivered || !nextTryAt
          ? { state: isDelivered ? 'DELIVERED' : 'FAILED', nextTryAt: null }
          : // one that lost its place to others has a new job, which does not know of the tries before
            {
              state: sql<'SENDING'>`case when attempts < ${mostTries} then 'SENDING' else 'FAILED' end`,
              nextTryAt: sql<Date>`case when attempts < ${mostTries} then ${new Date(nextTryAt)}::timestamptz end`,
            }),
      })
      .where('id', '=', id)
      .where('job', '=', job)
      .where('state', '=', 'SENDING')
      .returning(['webhookId', 'event', 'status'])
      .executeTakeFirst()
    // a ping says how things are, and changes nothing
    if (!delivery || delivery.event === 'PING') return
    const webhook = await trx
      .updateTable('webhook')
      .set({ failingSince: isDelivered ? null : sql`coalesce(failing_since, ${now}::timestamptz)` })
      .where('id', '=', delivery.webhookId)
      .returningAll()
      .executeTakeFirstOrThrow()
    const reason = isDelivered ? null : reasonToSwitchOff({ ...webhook, status: delivery.status, now })
    if (reason) await switchOff(trx, webhook, reason, now)
  })
}

async function switchOff(trx: MembersDb, before: WebhookRow, reason: WebhookReason, now: Date) {
  const after = await trx
    .updateTable('webhook')
    .set({ state: 'SWITCHED_OFF', reason, stateSince: now })
    .where('id', '=', before.id)
    .where('state', '=', 'ACTIVE')
    .returningAll()
    .executeTakeFirst()
  if (!after) return
  const change = changeOf('switchOffWebhook', after, now, told(before), { ...told(after), reason })
  await recordChanges(trx, [{ ...change, actor: null }])
  const notice = { kind: 'WEBHOOK_SWITCHED_OFF', about: after.id, municipality: null, occasions: [] } as const
  await writeNotices(
    trx,
    [
      {
        ...notice,
        person: after.personId,
        url: `/account/webhooks/${after.id}`,
        at: now,
        actor: null,
        change: change.subjectId,
      },
    ],
    now,
  )
}

/** Serves forgetDeliveries. */
export async function forgetDeliveries(db: MembersDb, now: Date) {
  const { numDeletedRows } = await db
    .deleteFrom('webhookDelivery')
    .where('at', '<', new Date(now.getTime() - daysKept * day))
    .executeTakeFirst()
  return Number(numDeletedRows)
}
