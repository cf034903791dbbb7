import { randomUUID } from 'node:crypto'
import { recordChanges } from '../../shared/changes.ts'
import { isReferredTo } from '../../shared/errors.ts'
import type { Fault } from '../../shared/user-error.ts'
import { openPlan, undescribed } from '../action-plan/rules.ts'
import { insert } from '../database/rows.ts'
import type { ActionPlanRow, CommitmentsDb, PlanSegmentRow } from '../database/tables.ts'
import { wordsIn } from './words.ts'

/** What is to be added to a plan of a municipality: the one named, or its newest, or a new one. */
export type Addition = {
  municipality: string
  plan: string | null
  lang: string
  text: string
  owner: string | null
  dueOn: string
}
export type Act = { personId: string; at: Date }

/** The plan that is added to, held, and begun where there is none. Two at once do not begin two. */
export async function heldPlan(trx: CommitmentsDb, addition: Addition, at: Date) {
  await trx.selectFrom('municipality').select('slug').where('slug', '=', addition.municipality).forUpdate().execute()
  return (await planToAddTo(trx, addition)) ?? (await newPlan(trx, addition, at))
}

/** Adds an action to the end of a plan that is held, below a heading of its own. */
export async function addAction(trx: CommitmentsDb, plan: ActionPlanRow, { text, owner, dueOn }: Addition) {
  const { last } = await trx
    .selectFrom('planSegment')
    .select(({ fn }) => fn.coalesce(fn.max('position'), fn.count<number>('id')).as('last'))
    .where('plan', '=', plan.id)
    .executeTakeFirstOrThrow()
  const section = segment(headingOf(plan.id), plan, Number(last) + 1, 'SECTION', wordsIn(plan.sourceLang).section)
  const action = {
    ...segment(randomUUID(), plan, Number(last) + 2, 'ACTION', text),
    number: nextNumber(await below(trx, plan.id)),
    owner,
    endsOn: dueOn,
  }
  // the section stays where it is when it is there
  await insert(trx, 'planSegment', [section])
  await insert(trx, 'planSegment', [action])
  await raiseRevision(trx, plan)
  return action
}

const headingOf = (plan: string) => `${plan}-added`

const raiseRevision = (trx: CommitmentsDb, { id, revision }: Pick<ActionPlanRow, 'id' | 'revision'>) =>
  trx
    .updateTable('actionPlan')
    .set({ revision: revision + 1 })
    .where('id', '=', id)
    .execute()

const below = (trx: CommitmentsDb, plan: string) =>
  trx
    .selectFrom('planSegment as heading')
    .innerJoin('planSegment as below', join =>
      join.onRef('below.plan', '=', 'heading.plan').onRef('below.position', '>', 'heading.position'),
    )
    .select('below.number')
    .where('heading.id', '=', headingOf(plan))
    .execute()

/** One that was taken out again leaves its number free only where it was the last. */
const nextNumber = (added: readonly { number: string }[]) =>
  `A${Math.max(0, ...added.map(({ number }) => Number(number.slice(1)) || 0)) + 1}`

/** An action that was added, held, unless work on it is on record. */
async function heldAddition(trx: CommitmentsDb, id: string) {
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
  const fault: Fault | null = !action
    ? { word: 'notFound', field: 'action' }
    : action.isWorkedOn
      ? { word: 'workIsReported', field: 'action' }
      : null
  return action && !fault ? { action } : { fault }
}

type Held = NonNullable<Awaited<ReturnType<typeof heldAddition>>['action']>

/**
 * Takes an added action out of its plan, with the row that says what it was added for, unless work on it is on record. Serves
 * undoPlanGap and undoPlanActionItem.
 */
export async function takeOut(
  db: CommitmentsDb,
  id: string,
  from: 'gapAction' | 'itemAction',
  { personId, at, action: act }: Act & { action: string },
): Promise<Fault | null> {
  try {
    return await db.transaction().execute(async trx => {
      const { action, fault } = await heldAddition(trx, id)
      if (!action) return fault ?? null
      await trx.deleteFrom(from).where('action', '=', id).execute()
      await removeAction(trx, action)
      await recordChanges(trx, [
        {
          at,
          actor: personId,
          action: act,
          subjectType: 'PlanAction',
          subjectId: id,
          before: toldOf(action, action.isDraft, action.text[action.sourceLang]),
          after: null,
          news: null,
        },
      ])
      return null
    })
  } catch (error) {
    // begun in the meantime
    if (isReferredTo(error)) return { word: 'workIsReported', field: 'action' }
    throw error
  }
}

/** Takes an action that is held out of its plan, once nothing refers to it; the heading goes with the last of them. */
async function removeAction(trx: CommitmentsDb, { id, plan, revision }: Held) {
  await trx.deleteFrom('progressDraft').where('action', '=', id).where('discardedAt', 'is not', null).execute()
  await trx.deleteFrom('planWording').where('segment', '=', id).execute()
  await trx.deleteFrom('planSegment').where('id', '=', id).execute()
  if ((await below(trx, plan)).length === 0) {
    await trx.deleteFrom('planWording').where('segment', '=', headingOf(plan)).execute()
    await trx.deleteFrom('planSegment').where('id', '=', headingOf(plan)).execute()
  }
  await raiseRevision(trx, { id: plan, revision })
}

/** As the trail keeps it. */
export const toldOf = (
  { plan, number, owner, endsOn }: Pick<PlanSegmentRow, 'plan' | 'number' | 'owner' | 'endsOn'>,
  isDraft: boolean,
  text: unknown,
) => ({ plan, isDraft, number, text, owner, endsOn })

const planToAddTo = (trx: CommitmentsDb, { municipality, plan }: Addition) =>
  trx
    .selectFrom('actionPlan')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('discardedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .$if(plan !== null, query => query.where('id', '=', plan ?? ''))
    .orderBy('publishedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst()

async function newPlan(trx: CommitmentsDb, { municipality, lang }: Addition, at: Date): Promise<ActionPlanRow> {
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
    ...openPlan,
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
  ...undescribed,
})
