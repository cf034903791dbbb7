import type { LoaderFunctionArgs } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import { type AssessmentSheetQuery, AssessmentSheetDocument } from '../../graphql/generated/graphql.ts'
import { zoneOfProvince } from '../progress/zone-of-province.ts'
import { writeFile } from '../../upload/write-file.ts'
import type { Beside } from './rows.ts'
import { countsOf, wordsOf } from './save.server.ts'

type Assessment = NonNullable<AssessmentSheetQuery['assessment']>

/** One element of an assessment, or 404: a draft is nobody else's business. */
export async function askForSheet(args: Pick<LoaderFunctionArgs, 'request' | 'context' | 'params'>) {
  const { id = '', slug, element: code = '' } = args.params
  const { data } = await execute(args, AssessmentSheetDocument, { id, element: code })
  const { assessment, viewer } = data
  const element = assessment?.model.elements.find(each => each.code === code)
  if (viewer && (!assessment || !element || assessment.municipality.slug !== slug))
    throw new Response(null, { status: 404 })
  return { viewer, assessment, element }
}

export const zoneOf = ({ municipality }: Assessment) => zoneOfProvince[municipality.province]

/** The rows of one element, level by level: all of the edition, or what a snapshot asks and whatever else is answered. */
export function sheetOf({ mode, model, answers, elements }: Assessment, element: string, lang?: string) {
  const answered = new Map(answers.map(row => [row.indicator.code, row]))
  const levels = model.levels.map(level => ({
    ...level,
    outcomes: model.outcomes
      .filter(outcome => outcome.element === element && outcome.level === level.number)
      .map(outcome => ({
        number: outcome.number,
        title: outcome.title ?? null,
        indicators: outcome.indicators
          .filter(({ code, snapshot }) => mode === 'FULL' || snapshot || answered.get(code)?.rating)
          .map(({ code, title, evidenceExamples }) => ({ code, title, evidenceExamples })),
      }))
      .filter(({ indicators }) => indicators.length > 0),
  }))
  return {
    levels: levels.filter(({ outcomes }) => outcomes.length > 0),
    rows: Object.fromEntries(answers.map(row => [row.indicator.code, { words: wordsOf(row), revision: row.revision }])),
    /** What the last assessment said of rows that were taken over, and files: both stand beside what is written. */
    beside: Object.fromEntries(
      answers.map(row => [
        row.indicator.code,
        { last: row.lastRating ?? null, files: row.files.map(file => writeFile(lang, file)) },
      ]),
    ) satisfies Record<string, Beside>,
    counts: countsOf(elements),
  }
}

export const codesOf = (sheet: ReturnType<typeof sheetOf>) =>
  sheet.levels.flatMap(({ outcomes }) => outcomes.flatMap(({ indicators }) => indicators.map(({ code }) => code)))
