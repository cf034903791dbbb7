import type { LoaderFunctionArgs } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import { SeriesRecordDocument } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { languageOf } from '../../language/languages.ts'
import { wordsFor } from '../../language/words.server.ts'
import { signInFirst } from '../../session/sign-in-first.server.ts'
import { recordTable } from './record-table.ts'

/** The dates of a series that have begun, with who came from where; no table for whoever is no member. */
export async function loadRecord(args: LoaderFunctionArgs) {
  const lang = languageOf(args.request)
  const answer = await execute(args, SeriesRecordDocument, { id: args.params['id'] ?? '' })
  if (!answer.data.viewer && !answer.failed.has('viewer')) throw signInFirst(args)
  const series = subjectIn(answer, 'eventSeries')
  const now = new Date().toISOString()
  const dates = series.dates.filter(({ status, startsAt }) => status === 'PUBLISHED' && startsAt <= now)
  const terms = wordsFor(lang, 'terms')
  return {
    lang,
    series,
    dates,
    isMember: (answer.data.viewer?.grants ?? []).length > 0,
    table: recordTable(dates, code => terms(`province.${code}`), lang),
  }
}
