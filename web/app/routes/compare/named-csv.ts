import type { LoaderFunctionArgs } from '@remix-run/node'
import { stringify } from 'csv-stringify/sync'
import { unavailable } from '../../graphql/execute.server.ts'
import { languageOf } from '../../language/languages.ts'
import { wordsFor } from '../../language/words.server.ts'
import { cachingOf } from '../../session/caching.server.ts'
import { type Cursors, loadSideBySide, type SideBySide } from './named.server.ts'

const columns = ['part', 'subject', 'assessedOn', 'code', 'name', 'measure', 'value', 'demonstration'] as const

/** Every page of both tables, a cell a line. All or none: a file does not tell what it lacks. */
export async function loader(args: LoaderFunctionArgs) {
  const lang = languageOf(args.request)
  const t = wordsFor(lang, 'compare')
  const lines: ReturnType<typeof linesOf> = []
  const cursors: Cursors = { after: null, afterReports: null }
  for (let hasNext = true; hasNext; ) {
    const read = await loadSideBySide(args, cursors)
    if (!read.levels || !read.statuses) throw unavailable()
    lines.push(...linesOf(lang, read))
    // Beyond its end a list is empty: the shorter one waits there for the longer one.
    cursors.after = read.levels.page.endCursor ?? cursors.after
    cursors.afterReports = read.statuses.page.endCursor ?? cursors.afterReports
    hasNext = read.levels.page.hasNextPage || read.statuses.page.hasNextPage
  }
  lines.sort((one, other) => one.order - other.order)
  const file = stringify(lines, {
    header: true,
    columns: columns.map(key => ({ key, header: t(`csv.${key}`) })),
    // Excel reads the mark as UTF-8; a cell that looks like a formula stays text.
    bom: true,
    escape_formulas: true,
  })
  return new Response(file, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${t('csv.namedFile')}.csv"`,
      'Cache-Control': await cachingOf(args.request, args.context),
      'X-Robots-Tag': 'noindex',
    },
  })
}

function linesOf(lang: string, { levels, statuses, elements, commitments }: SideBySide) {
  const t = wordsFor(lang, 'compare')
  const terms = wordsFor(lang, 'terms')
  const demonstration = (invented: boolean) => t(invented ? 'csv.yes' : 'csv.no')
  return [
    ...(levels?.rows ?? []).flatMap(({ name, assessedOn, mode, invented, levels: reached }) =>
      elements.flatMap((element, index) => {
        const value = reached[index]
        if (value === null || value === undefined) return []
        const measure = t(mode === 'SNAPSHOT' ? 'csv.snapshotLevel' : 'csv.level')
        const row = { order: 0, part: t('csv.maturity'), subject: name.text, assessedOn, measure }
        return [{ ...row, code: element.code, name: element.name.text, value, demonstration: demonstration(invented) }]
      }),
    ),
    ...(statuses?.rows ?? []).flatMap(({ name, invented, statuses: said }) =>
      commitments.map(({ number, title }, index) => ({
        order: 1,
        part: t('csv.commitments'),
        subject: name.text,
        assessedOn: null,
        code: number,
        name: title.text,
        measure: t('csv.status'),
        value: terms(`status.${said[index] ?? 'notReported'}`),
        demonstration: demonstration(invented),
      })),
    ),
  ]
}
