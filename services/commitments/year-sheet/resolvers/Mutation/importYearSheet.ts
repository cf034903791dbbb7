import { readTable } from '../../../../shared/sheet/read.ts'
import { faultsOfFile, mostFaults } from '../../../../shared/sheet/rows.ts'
import { told } from '../../../../shared/sheet/told.ts'
import { storable } from '../../../../shared/texts.ts'
import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { faultOfClosedPlan, mayKeepPlan } from '../../../action-plan/rules.ts'
import { actionsOfShare, sharersOf } from '../../../joint-plan/rules.ts'
import { faultsOfPeriod } from '../../../progress-report/rules.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { headings, sentIn } from '../../rules.ts'
import { keepSheet, reportsOfYear } from '../../store.ts'
import { columns, headingIn, statuses, statusIn } from '../../words.ts'

export const importYearSheet: NonNullable<MutationResolvers['importYearSheet']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, languages, now, plan: planOf, segmentsOfPlan, participants } = context
  const refused = (...faults: Fault[]) => ({
    sheet: null,
    faults: [],
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  const personId = signedIn(viewer)
  const plan = await planOf(input.plan)
  if (!plan) return refused({ word: 'notFound', field: 'plan' })
  const municipality = input.municipality ?? plan.municipality
  const isShared = sharersOf(plan, (await participants(plan.id)) ?? []).includes(municipality)
  if (!isShared || !mayKeepPlan(viewer, municipality)) return refused({ word: 'notAllowed', field: null })
  if (plan.isDraft) return refused({ word: 'notPublishedYet', field: 'plan' })
  const closed = faultOfClosedPlan(plan, 'plan')
  if (closed) return refused(closed)
  const file = Buffer.from(input.content, 'base64')
  const wrong = [
    ...faultsOfPeriod(input.year, now()).map(fault => ({ ...fault, field: 'year' })),
    ...faultsOfFile({ fileName: input.fileName, size: file.byteLength }),
  ]
  if (wrong.length > 0) return refused(...wrong)

  const table = await readTable(file, headings)
  const segments = (await segmentsOfPlan(plan.id)) ?? []
  const actions = new Set(segments.filter(({ kind }) => kind === 'ACTION').map(({ id }) => id))
  const share = actionsOfShare(segments, plan, municipality)
  const reports = await reportsOfYear(db, plan.id, input.year)
  const { lang, sent, faults } = sentIn(table.rows, { year: input.year, actions, share, reports })
  const all = table.rows.length > 0 ? [...table.faults, ...faults] : table.faults
  if (all.length > 0)
    return {
      sheet: null,
      faults: all.slice(0, mostFaults).map(fault => told(fault, table.headings, wordsIn(languages), languages)),
      userErrors: [],
    }

  const sheet = { plan: plan.id, municipality, year: input.year, lang, fileName: storable(input.fileName), sent }
  return { sheet: await keepSheet(db, sheet, { personId, at: now() }), faults: [], userErrors: [] }
}

/** Columns and statuses by the words of whoever sent the sheet. */
const wordsIn = (languages: readonly string[]) => ({
  headingOf: (field: string | null) => {
    const own = columns.find(column => column === field)
    return own && headingIn(own, languages)
  },
  columns: columns.map(column => headingIn(column, languages)),
  values: { status: statuses.map(status => statusIn(status, languages)) },
})
