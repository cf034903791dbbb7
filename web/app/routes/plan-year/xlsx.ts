import type { LoaderFunctionArgs } from '@remix-run/node'
import { wordsFor } from '../../language/words.server.ts'
import { fileHeaders, yearRows } from './rows.server.ts'
import { yearWorkbook } from './workbook.server.ts'

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The year as a workbook: statuses are chosen from a list, and a second sheet says what to do. */
export async function loader(args: LoaderFunctionArgs) {
  const { year, lang, columns, statuses, rows } = await yearRows(args)
  const t = wordsFor(lang, 'plan-year')
  const called = (name: string) => columns.find(({ column }) => column === name)?.heading ?? name
  const [action, base, language] = ['action', 'base', 'language'].map(called)
  const [status, done, obstacles, evidence] = ['status', 'done', 'obstacles', 'evidence'].map(called)
  const notes = [
    t('notes.fill', { status, done, obstacles, evidence }),
    t('notes.leave', { action, year: called('year'), language, base }),
    t('notes.evidence'),
  ]
  const sheets = { year: t('heading', { year }), notes: t('notes.title') }
  const file = await yearWorkbook({ sheets, columns, rows, statuses, notes, isRightToLeft: lang === 'ar' })
  return new Response(new Uint8Array(file), { headers: fileHeaders(type, `plan-${year}-${lang}.xlsx`) })
}
