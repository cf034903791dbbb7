import type { LoaderFunctionArgs } from '@remix-run/node'
import { wordsFor } from '../../language/words.server.ts'
import { fileHeaders, workbookType } from '../../sheet/file-headers.ts'
import { workbook } from '../../sheet/workbook.server.ts'
import { assessmentTabs } from './tabs.server.ts'

/** The sheet as a workbook: a tab an element, ratings from a list, and a last tab that says what to do. */
export async function loader(args: LoaderFunctionArgs) {
  const { lang, slug, columns, tabs, notes } = await assessmentTabs(args)
  const t = wordsFor(lang, 'assessment-sheet')
  const file = await workbook({
    tabs,
    columns,
    frozen: 1,
    notes: {
      name: notes,
      lines: [t('notes.fill'), t('notes.reason'), t('notes.day'), t('notes.rows'), t('notes.back')],
    },
    isRightToLeft: lang === 'ar',
  })
  return new Response(file, { headers: fileHeaders(workbookType, `assessment-${slug}-${lang}.xlsx`) })
}
