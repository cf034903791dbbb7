import { readTables } from '../../../../shared/sheet/read.ts'
import { faultsOfFile, mostFaults, sheetFault } from '../../../../shared/sheet/rows.ts'
import { told } from '../../../../shared/sheet/told.ts'
import { storable } from '../../../../shared/texts.ts'
import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { ownAssessment } from '../../../assessment/answer.ts'
import { modelOf } from '../../../assessment/answers.ts'
import { indicatorsOf, isOpen } from '../../../assessment/rules.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { headings, sentIn, type TabFault } from '../../rules.ts'
import { keepSheet } from '../../store.ts'
import { columns, headingIn, isNotes, ratingIn, ratings } from '../../words.ts'

export const importAssessmentSheet: NonNullable<MutationResolvers['importAssessmentSheet']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, languages, now } = context
  const refused = (...faults: Fault[]) => ({
    sheet: null,
    faults: [],
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  const personId = signedIn(viewer)
  const { own, fault } = await ownAssessment(context, input.assessment)
  if (fault) return refused(fault)
  if (!isOpen(own)) return refused({ word: 'assessmentIsClosed', field: 'assessment' })
  const file = Buffer.from(input.content, 'base64')
  const wrong = faultsOfFile({ fileName: input.fileName, size: file.byteLength })
  if (wrong.length > 0) return refused(...wrong)

  const codes = new Set(indicatorsOf(await modelOf(context, own)).map(({ code }) => code))
  const tables = await readTables(file, headings, isNotes)
  const rows = tables.flatMap(({ tab, rows: read }) => read.map(row => ({ ...row, tab })))
  const { sent, faults } = sentIn(rows, { assessment: own, codes })
  const inTables: TabFault[] = tables.flatMap(({ tab, faults: read }) => read.map(one => ({ ...one, tab })))
  const all = [
    ...inTables,
    ...faults,
    ...(tables.length > 0 ? [] : [{ ...sheetFault('noRows', null, null), tab: null }]),
  ]
  if (all.length > 0) {
    const called = new Map(tables.map(({ tab, headings: names }) => [tab, names]))
    return {
      sheet: null,
      faults: all.slice(0, mostFaults).map(one => ({
        tab: one.tab,
        ...told(one, called.get(one.tab) ?? new Map(), wordsIn(languages), languages),
      })),
      userErrors: [],
    }
  }
  const sheet = { assessment: own.id, model: own.model, fileName: storable(input.fileName), sent }
  return { sheet: await keepSheet(db, sheet, { personId, at: now() }), faults: [], userErrors: [] }
}

/** Columns and ratings by the words of whoever sent the file. */
const wordsIn = (languages: readonly string[]) => ({
  headingOf: (field: string | null) => {
    const own = columns.find(column => column === field)
    return own && headingIn(own, languages)
  },
  columns: columns.map(column => headingIn(column, languages)),
  values: { rating: ratings.map(rating => ratingIn(rating, languages)) },
})
