import type { LoaderFunctionArgs } from '@remix-run/node'
import { wordsFor } from '../../language/words.server.ts'
import { fileHeaders, workbookType } from '../../sheet/file-headers.ts'
import { workbook } from '../../sheet/workbook.server.ts'
import { yearRows } from './rows.server.ts'

/** The year as a workbook: statuses are chosen from a list, and a second sheet says what to do. */
export async function loader(args: LoaderFunctionArgs) {
  const { year, lang, columns, rows } = await yearRows(args)
  const t = wordsFor(lang, 'plan-year')
  const called = (name: string) => columns.find(({ column }) => column === name)?.heading ?? name
  const [action, base, language] = ['action', 'base', 'language'].map(called)
  const [status, done, obstacles, evidence] = ['status', 'done', 'obstacles', 'evidence'].map(called)
  const lines = [
    t('notes.fill', { status, done, obstacles, evidence }),
    t('notes.leave', { action, year: called('year'), language, base }),
    t('notes.evidence'),
  ]
  const file = await workbook({
    tabs: [{ name: t('heading', { year }), rows }],
    columns,
    frozen: 2,
    notes: { name: t('notes.title'), lines },
    isRightToLeft: lang === 'ar',
  })
  return new Response(file, { headers: fileHeaders(workbookType, `plan-${year}-${lang}.xlsx`) })
}
