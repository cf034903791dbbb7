import { createHash } from 'node:crypto'
import { canonicalJson } from '../../shared/canonical-json.ts'
import { plansOf, segmentsOfPlans } from '../action-plan/store.ts'
import type { CommitmentsDb } from '../database/tables.ts'
import { reportsOfActions } from '../progress-report/store.ts'
import { coversYear, type OwnRecord } from './rules.ts'
import { keyOfYear, type OfYear, progressOfYears } from './store.ts'

/** More than any municipality has. */
export const allPlans = { first: 100, after: null }

/** What this subgraph holds of a municipality's year, in a number of statements that does not grow with it. */
async function recordsOf(db: CommitmentsDb, { municipality, year }: OfYear) {
  const keys = [year, year - 1].map(one => keyOfYear({ municipality, year: one }))
  const progress = await progressOfYears(db, keys)
  const plans = (await plansOf(db, allPlans, [municipality])).get(municipality)?.nodes ?? []
  const covering = plans.filter(plan => coversYear(plan, year))
  const ids = covering.map(({ id }) => id)
  const segments = ids.length > 0 ? [...(await segmentsOfPlans(db, ids)).values()].flat() : []
  const actions = segments.filter(({ kind }) => kind === 'ACTION').map(({ id }) => id)
  const byAction = await (actions.length > 0 ? reportsOfActions(db, actions) : new Map<string, never>())
  // in one order, or the same records would look like others
  const onActions = actions.flatMap(id => byAction.get(id) ?? [])
  const [now = [], before = []] = keys.map(key => progress.get(key) ?? [])
  return { progress: now, before, plans: covering, segments, onActions }
}

type Records = Awaited<ReturnType<typeof recordsOf>>

/** One text for one state of the records of a year. */
const basisIn = (records: Records) =>
  createHash('sha256')
    .update(canonicalJson(JSON.parse(JSON.stringify(records))))
    .digest('hex')

export const basisOf = async (db: CommitmentsDb, year: OfYear) => basisIn(await recordsOf(db, year))

/** The records that a report of the year must speak of, and their state. */
export async function ownRecordsOf(db: CommitmentsDb, year: OfYear): Promise<{ basis: string; own: OwnRecord[] }> {
  const records = await recordsOf(db, year)
  return {
    basis: basisIn(records),
    own: [
      ...records.progress.map(({ id, revision }) => ({ record: `progress:${id}`, revision })),
      ...records.plans.map(({ id, revision }) => ({ record: `plan:${id}`, revision })),
    ],
  }
}
