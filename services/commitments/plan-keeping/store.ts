import { type Change, recordChanges } from '../../shared/changes.ts'
import type { Fault } from '../../shared/user-error.ts'
import { newsOfPlan, openPlan } from '../action-plan/rules.ts'
import { tagsOf } from '../action-plan/store.ts'
import type { ActionPlanRow, CommitmentsDb } from '../database/tables.ts'
import { type Deed, faultOfDeed, isDone } from './rules.ts'

/** Newest first. Serves Query.discardedActionPlans. */
export const discardedPlansOf = (db: CommitmentsDb, municipality: string) =>
  db
    .selectFrom('actionPlan')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('discardedAt', 'is not', null)
    .orderBy('discardedAt', 'desc')
    .orderBy('id')
    .execute()

type Said = Partial<Pick<ActionPlanRow, 'periodFrom' | 'periodTo' | 'source' | 'withdrawalReason'>>
export type Keeping = { deed: Deed; plan: string; revision: number | null; said: Said }
type Act = { personId: string; at: Date }

const actions = {
  DESCRIBE: 'describeActionPlan',
  DISCARD: 'discardActionPlan',
  WITHDRAW: 'withdrawActionPlan',
  RESTORE: 'restoreActionPlan',
} as const

/** What made news of a plan until it was taken back: those of the demonstration were loaded. */
const announcements = ['publishActionPlan', 'restoreActionPlan', 'loadRecords', 'answerPlanInvitation', 'leavePlan']

/** The plan as it then is. Serves describeActionPlan, discardActionPlan, withdrawActionPlan and restoreActionPlan. */
export async function keepSo(
  db: CommitmentsDb,
  { deed, plan: id, revision, said }: Keeping,
  { personId, at }: Act,
): Promise<{ plan: ActionPlanRow; fault?: Fault }> {
  return await db.transaction().execute(async trx => {
    const before = await trx
      .selectFrom('actionPlan')
      .selectAll()
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirstOrThrow()
    if (isDone(deed, before)) return { plan: before }
    const fault = faultOfDeed(deed, before, revision)
    if (fault) return { plan: before, fault }

    const plan = await trx
      .updateTable('actionPlan')
      .set({ ...columnsOf(deed, said, at), revision: before.revision + 1 })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow()
    const change: Change = {
      at,
      actor: personId,
      action: actions[deed],
      subjectType: 'ActionPlan',
      subjectId: id,
      before: toldOf(before),
      after: toldOf(plan),
      news: before.withdrawnAt && !plan.withdrawnAt ? newsOfPlan(plan, await tagsOf(trx, id)) : null,
    }
    await recordChanges(trx, [deed === 'WITHDRAW' ? { ...change, takesBack: announcements } : change])
    return { plan }
  })
}

function columnsOf(deed: Deed, { withdrawalReason, ...said }: Said, at: Date) {
  if (deed === 'DESCRIBE') return said
  if (deed === 'DISCARD') return { discardedAt: at }
  if (deed === 'WITHDRAW') return { withdrawnAt: at, withdrawalReason: JSON.stringify(withdrawalReason) as never }
  return openPlan
}

/** As the trail keeps it. */
const toldOf = ({
  revision,
  isDraft,
  periodFrom,
  periodTo,
  source,
  discardedAt,
  withdrawnAt,
  withdrawalReason,
}: ActionPlanRow) => ({ revision, isDraft, periodFrom, periodTo, source, discardedAt, withdrawnAt, withdrawalReason })
