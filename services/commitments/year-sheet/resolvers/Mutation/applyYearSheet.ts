import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { faultOfClosedPlan, mayKeepPlan } from '../../../action-plan/rules.ts'
import { actionsOfShare } from '../../../joint-plan/rules.ts'
import { createLoaders } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { comparisonOf } from '../../comparison.ts'
import {
  type Cells,
  choiceKey,
  contentOf,
  faultsOfResolved,
  isChanged,
  mergedColumns,
  newsOfYear,
  resolved,
  type ComparedRow,
} from '../../rules.ts'
import { applySheet, findSheet } from '../../store.ts'

export const applyYearSheet: NonNullable<MutationResolvers['applyYearSheet']> = async (_parent, { input }, context) => {
  const { db, viewer, languages, now, plan: planOf, segmentsOfPlan } = context
  const refused = (...faults: Fault[]) => ({
    sheet: null,
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  const personId = signedIn(viewer)
  const sheet = await findSheet(db, input.id)
  const plan = sheet && (await planOf(sheet.plan))
  if (!plan) return refused({ word: 'notFound', field: 'id' })
  if (!mayKeepPlan(viewer, sheet.municipality)) return refused({ word: 'notAllowed', field: null })
  if (sheet.appliedAt) return { sheet, userErrors: [] }

  const closed = faultOfClosedPlan(plan, 'id')
  if (closed) return refused(closed)

  const { rows, reports, stamp } = await comparisonOf(sheet, context)
  const moved: Fault = { word: 'publishedMeanwhile', field: 'stamp' }
  if (stamp !== input.stamp) return refused(moved)
  const choices = new Map(
    (input.choices ?? []).map(({ action, column, take }) => [
      choiceKey(action, mergedColumns.find(name => name.toUpperCase() === column) ?? 'status'),
      take,
    ]),
  )
  const segments = (await segmentsOfPlan(plan.id)) ?? []
  const share = actionsOfShare(segments, plan, sheet.municipality)
  const changed: { row: ComparedRow; said: Cells }[] = []
  const faults: Fault[] = []
  for (const row of rows) {
    const said = resolved(row, choices)
    if (!said) faults.push({ word: 'choiceNeeded', field: `choices.${row.action}`, facts: { row: row.row } })
    else if (isChanged(row, said)) {
      changed.push({ row, said })
      // given to somebody else since it was sent
      if (!share.has(row.action)) faults.push({ word: 'othersShare', field: `choices.${row.action}` })
      faults.push(...faultsOfResolved(row.row, said).map(({ word }) => ({ word, field: `choices.${row.action}` })))
    }
  }
  if (faults.length > 0) return refused(...faults)

  const at = now()
  const publications = changed.map(({ row: { action, current }, said }) => ({
    report: {
      ...contentOf(said, sheet.lang, current),
      municipality: sheet.municipality,
      commitment: null,
      action,
      period: sheet.year,
      publishedAt: at,
      publishedBy: personId,
      reviewedBy: null,
      invented: false,
    },
    before: reports.find(report => report.current && report.action === action),
  }))
  const reportedOn = segments.filter(({ id }) => changed.some(({ row }) => row.action === id))
  const applied = await applySheet(db, sheet, publications, {
    personId,
    at,
    news: newsOfYear(plan, sheet, reportedOn),
  })
  if (!applied) return refused(moved)
  Object.assign(context, createLoaders(db))
  return { sheet: applied, userErrors: [] }
}
