import { randomUUID } from 'node:crypto'
import { groupBy, keyBy } from '../../shared/batch.ts'
import { recordChanges } from '../../shared/changes.ts'
import { isReferredTo } from '../../shared/errors.ts'
import type { Fault } from '../../shared/user-error.ts'
import { insert } from '../database/rows.ts'
import type { ActionPlanRow, CommitmentsDb, PlanSegmentRow } from '../database/tables.ts'
import { wordsIn } from './words.ts'

type Gap = { municipality: string; model: string; indicator: string }

export const keyOfPlanned = ({ municipality, model, indicator }: Gap) =>
  JSON.stringify([municipality, model, indicator])

/** Ids of actions, the first planned first. Serves Gap.actions. */
export async function actionsOfGaps(db: CommitmentsDb, keys: readonly string[]) {
  const asked = keys.map(key => JSON.parse(key) as [municipality: string, model: string, indicator: string])
  const rows = await db
    .selectFrom('gapAction')
    .selectAll()
    .where(({ eb, refTuple, tuple }) =>
      eb(
        refTuple('municipality', 'model', 'indicator'),
        'in',
        asked.map(one => tuple(...one)),
      ),
    )
    .orderBy('plannedAt')
    .orderBy('action')
    .execute()
  return groupBy(rows, keyOfPlanned)
}

/** Serves PlanAction.indicator. */
export async function gapsOfActions(db: CommitmentsDb, actions: readonly string[]) {
  const rows = await db.selectFrom('gapAction').selectAll().where('action', 'in', actions).execute()
  return keyBy(rows, row => row.action)
}

type Planned = Gap & { plan: string | null; lang: string; text: string; owner: string | null; dueOn: string }
type Act = { personId: string; at: Date }

/** Adds an action to the end of a plan, and a plan where there is none. The id of the action. Serves planGap. */
export async function planGap(db: CommitmentsDb, planned: Planned, { personId, at }: Act): Promise<string> {
  const { municipality, model, indicator, text, owner, dueOn } = planned
  return await db.transaction().execute(async trx => {
    // two at once do not begin two plans
    await trx.selectFrom('municipality').select('slug').where('slug', '=', municipality).forUpdate().execute()
    const plan = (await planToAddTo(trx, planned)) ?? (await newPlan(trx, planned, at))
    const lang = plan.sourceLang
    const before = await trx
      .selectFrom('gapAction')
      .innerJoin('planSegment', 'planSegment.id', 'gapAction.action')
      .select([
        'planSegment.id',
        'planSegment.text',
        'planSegment.number',
        'gapAction.municipality',
        'gapAction.model',
        'gapAction.indicator',
      ])
      .where('planSegment.plan', '=', plan.id)
      .execute()
    const same = before.find(row => keyOfPlanned(row) === keyOfPlanned(planned) && row.text[lang] === text)
    if (same) return same.id

    const { last } = await trx
      .selectFrom('planSegment')
      .select(({ fn }) => fn.coalesce(fn.max('position'), fn.count<number>('id')).as('last'))
      .where('plan', '=', plan.id)
      .executeTakeFirstOrThrow()
    const section = segment(`${plan.id}-added`, plan, Number(last) + 1, 'SECTION', wordsIn(lang).section)
    const id = randomUUID()
    const action = {
      ...segment(id, plan, Number(last) + 2, 'ACTION', text),
      number: nextNumber(before),
      owner,
      endsOn: dueOn,
    }
    // the section stays where it is when it is there
    await insert(trx, 'planSegment', [section])
    await insert(trx, 'planSegment', [action])
    await trx
      .insertInto('gapAction')
      .values({ action: id, municipality, model, indicator, plannedAt: at, plannedBy: personId })
      .execute()
    await trx
      .updateTable('actionPlan')
      .set({ revision: plan.revision + 1 })
      .where('id', '=', plan.id)
      .execute()
    await recordChanges(trx, [
      {
        at,
        actor: personId,
        action: 'planGap',
        subjectType: 'PlanAction',
        subjectId: id,
        before: null,
        after: { plan: plan.id, isDraft: plan.isDraft, number: action.number, text: action.text, owner, endsOn: dueOn },
        news: null,
      },
    ])
    return id
  })
}

/** One that was taken out again leaves its number free only where it was the last. */
const nextNumber = (planned: readonly { number: string }[]) =>
  `A${Math.max(0, ...planned.map(({ number }) => Number(number.slice(1)) || 0)) + 1}`

/** Takes an action that was planned for a gap out of its plan, unless work on it is on record. Serves undoPlanGap. */
export async function unplanGap(db: CommitmentsDb, id: string, act: Act): Promise<Fault | null> {
  try {
    return await takeOut(db, id, act)
  } catch (error) {
    // begun in the meantime
    if (isReferredTo(error)) return { word: 'workIsReported', field: 'action' }
    throw error
  }
}

async function takeOut(db: CommitmentsDb, id: string, { personId, at }: Act): Promise<Fault | null> {
  return await db.transaction().execute(async trx => {
    const action = await trx
      .selectFrom('planSegment')
      .innerJoin('actionPlan', 'actionPlan.id', 'planSegment.plan')
      .selectAll('planSegment')
      .select(['actionPlan.isDraft', 'actionPlan.revision', 'actionPlan.sourceLang'])
      .select(({ exists, selectFrom, or }) =>
        or([
          exists(selectFrom('progressReport').select('id').whereRef('progressReport.action', '=', 'planSegment.id')),
          exists(
            selectFrom('progressDraft')
              .select('id')
              .whereRef('progressDraft.action', '=', 'planSegment.id')
              .where('progressDraft.discardedAt', 'is', null),
          ),
        ])
          .$castTo<boolean>()
          .as('isWorkedOn'),
      )
      .where('planSegment.id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    if (!action) return { word: 'notFound', field: 'action' }
    if (action.isWorkedOn) return { word: 'workIsReported', field: 'action' }

    await trx.deleteFrom('progressDraft').where('action', '=', id).where('discardedAt', 'is not', null).execute()
    await trx.deleteFrom('gapAction').where('action', '=', id).execute()
    await trx.deleteFrom('planWording').where('segment', '=', id).execute()
    await trx.deleteFrom('planSegment').where('id', '=', id).execute()
    // the heading of added actions goes with the last of them
    const section = `${action.plan}-added`
    const { rest } = await trx
      .selectFrom('planSegment as heading')
      .innerJoin('planSegment as below', join =>
        join.onRef('below.plan', '=', 'heading.plan').onRef('below.position', '>', 'heading.position'),
      )
      .select(({ fn }) => fn.count<number>('below.id').as('rest'))
      .where('heading.id', '=', section)
      .executeTakeFirstOrThrow()
    if (Number(rest) === 0) {
      await trx.deleteFrom('planWording').where('segment', '=', section).execute()
      await trx.deleteFrom('planSegment').where('id', '=', section).execute()
    }
    await trx
      .updateTable('actionPlan')
      .set({ revision: action.revision + 1 })
      .where('id', '=', action.plan)
      .execute()
    const { plan, isDraft, number, owner, endsOn } = action
    await recordChanges(trx, [
      {
        at,
        actor: personId,
        action: 'undoPlanGap',
        subjectType: 'PlanAction',
        subjectId: id,
        before: { plan, isDraft, number, text: action.text[action.sourceLang], owner, endsOn },
        after: null,
        news: null,
      },
    ])
    return null
  })
}

const planToAddTo = (trx: CommitmentsDb, { municipality, plan }: Planned) =>
  trx
    .selectFrom('actionPlan')
    .selectAll()
    .where('municipality', '=', municipality)
    .$if(plan !== null, query => query.where('id', '=', plan ?? ''))
    .orderBy('publishedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst()

async function newPlan(trx: CommitmentsDb, { municipality, lang }: Planned, at: Date): Promise<ActionPlanRow> {
  const plan: ActionPlanRow = {
    id: randomUUID(),
    revision: 1,
    municipality,
    title: { [lang]: wordsIn(lang).plan },
    bases: { title: { [lang]: 1 } },
    sourceLang: lang,
    periodFrom: null,
    periodTo: null,
    source: null,
    note: null,
    publishedAt: at,
    isDraft: true,
    copiedFrom: null,
    template: null,
  }
  await insert(trx, 'actionPlan', [plan])
  return plan
}

const segment = (
  id: string,
  plan: ActionPlanRow,
  position: number,
  kind: 'SECTION' | 'ACTION',
  text: string,
): PlanSegmentRow => ({
  id,
  plan: plan.id,
  position,
  level: kind === 'SECTION' ? 1 : 2,
  kind,
  number: '',
  text: { [plan.sourceLang]: text },
  bases: { [plan.sourceLang]: 1 },
  status: null,
  commitments: [],
  owner: null,
  partners: null,
  timeline: null,
  startsOn: null,
  endsOn: null,
  budgetLine: null,
  isOtherLevel: false,
  doneBy: null,
  weight: null,
})
