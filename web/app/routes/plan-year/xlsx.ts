import type { LoaderFunctionArgs } from '@remix-run/node'
import { progressStatuses } from '../../components/status-badge/progress-status.ts'
import { wordsFor } from '../../language/words.server.ts'
import { columns, fileHeaders, yearRows } from './rows.server.ts'
import { yearWorkbook } from './workbook.server.ts'

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The year as a workbook: statuses are chosen from a list, and a second sheet says what to do. */
export async function loader(args: LoaderFunctionArgs) {
  const { year, lang, rows } = await yearRows(args)
  const t = wordsFor(lang, 'plan-year')
  const terms = wordsFor(lang, 'terms')
  const notes = [
    t('notes.fill'),
    t('notes.leave'),
    t('notes.evidence'),
    ...progressStatuses.map(status => `${status}: ${terms(`status.${status}`)}`),
  ]
  const file = await yearWorkbook({ columns, rows, statuses: progressStatuses, notes })
  return new Response(new Uint8Array(file), { headers: fileHeaders(type, `plan-${year}-${lang}.xlsx`) })
}
