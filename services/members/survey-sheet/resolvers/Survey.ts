import { connection, keyAfter, type Page, rowsToRead } from '../../../shared/connection.ts'
import type { MunicipalityRow } from '../../database/tables.ts'
import { mayKeepSurveys, maySeeResults } from '../../survey/rules.ts'
import { handedIn } from '../../survey/tally.ts'
import type { SurveyResolvers } from '../../types.generated.ts'
import { progresses, progressOf } from '../rules.ts'

type Sorted = { sortName: string; id: string }

/** One page out of a list that is held whole. */
function pageOf<Row>(rows: readonly Row[], page: Page, keyOf: (row: Row) => [string, string]) {
  const after = keyAfter<[string, string]>(page, 2)
  const isAfter = (row: Row) => {
    const [name, id] = keyOf(row)
    return !after || name > after[0] || (name === after[0] && id > after[1])
  }
  return connection(rows.filter(isAfter).slice(0, rowsToRead(page)), page, keyOf, rows.length)
}

const inOrder = (a: Sorted, b: Sorted) => compared(a.sortName, b.sortName) || compared(a.id, b.id)
const compared = (a: string, b: string) => (a < b ? -1 : Number(a > b))

export const Survey: Pick<
  SurveyResolvers,
  'answeredCount' | 'letterCount' | 'outstanding' | 'progress' | 'sentCount' | 'sheets'
> = {
  sentCount: async (survey, _arguments, { viewer, surveySheets }) =>
    maySeeResults(viewer, survey) ? ((await surveySheets(survey.id))?.length ?? 0) : null,
  letterCount: async (survey, _arguments, { viewer, surveySheets }) =>
    maySeeResults(viewer, survey) && !survey.reconstructed
      ? ((await surveySheets(survey.id)) ?? []).filter(({ reached }) => reached).length
      : null,
  answeredCount: async (survey, _arguments, { viewer, surveySheets }) =>
    maySeeResults(viewer, survey) ? handedIn((await surveySheets(survey.id)) ?? []).length : null,
  progress: async ({ id }, _arguments, { viewer, surveySheets }) => {
    if (!mayKeepSurveys(viewer)) return null
    const reached = ((await surveySheets(id)) ?? []).map(progressOf)
    return progresses.map(progress => ({ progress, count: reached.filter(one => one === progress).length }))
  },
  outstanding: async ({ id }, page, { viewer, surveySheets, municipality }) => {
    if (!mayKeepSurveys(viewer)) return null
    const open = ((await surveySheets(id)) ?? []).filter(({ doneAt }) => doneAt === null)
    const slugs = open.flatMap(sheet => sheet.municipality ?? [])
    const rows = await Promise.all(slugs.map(slug => municipality(slug)))
    const named = rows.filter((row): row is MunicipalityRow => row !== undefined)
    const sorted = named.map(row => ({ ...row, id: row.slug })).sort(inOrder)
    return pageOf(sorted, page, row => [row.sortName, row.slug])
  },
  sheets: async ({ id }, { progress, ...page }, { viewer, surveySheets }) => {
    if (!mayKeepSurveys(viewer)) return null
    const sheets = ((await surveySheets(id)) ?? []).filter(
      sheet => !progress?.length || progress.includes(progressOf(sheet)),
    )
    return pageOf([...sheets].sort(inOrder), page, row => [row.sortName, row.id])
  },
}
