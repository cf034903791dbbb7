import { stringify } from 'csv-stringify/sync'
import type { ImportFaultsExportQuery } from '../../app/graphql/generated/graphql.ts'
import type { Lang } from '../../app/language/languages.ts'
import { neutral } from './neutral.ts'
import { wordsOf } from './words.ts'

type Fault = NonNullable<ImportFaultsExportQuery['rosterImport']>['faults']['nodes'][number]

/** Every fault of a sheet with its place, in one language. */
export function importFaultsCsv(lang: Lang, faults: readonly Fault[]) {
  const t = wordsOf(lang, 'import')
  const lines = faults.map(({ row, column, value, message }) =>
    [row === null || row === undefined ? t('wholeSheet') : String(row), column ?? '', value ?? '', message].map(
      neutral,
    ),
  )
  return stringify([[t('row'), t('column'), t('value'), t('wrong')], ...lines], {
    bom: true,
    record_delimiter: 'windows',
  })
}
