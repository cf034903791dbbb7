import type { LoaderFunctionArgs } from '@remix-run/node'
import { stringify } from 'csv-stringify/sync'
import { execute } from '../../graphql/execute.server.ts'
import { RatersPageDocument } from '../../graphql/generated/graphql.ts'
import { wordsFor } from '../../language/words.server.ts'
import { signInFirst } from '../../session/sign-in-first.server.ts'
import { fileHeaders } from '../../sheet/file-headers.ts'
import { parts } from './parts.ts'
import { spreadLines } from './spread-lines.ts'

/** What a closed round told, line by line as in the page's table: what is withheld there is withheld here. Comments stay on the page. */
export async function loader(args: LoaderFunctionArgs) {
  const { lang, id = '', slug } = args.params
  const { assessment, viewer } = (await execute(args, RatersPageDocument, { id })).data
  if (!viewer) throw signInFirst(args)
  if (!assessment || assessment.municipality.slug !== slug) throw new Response(null, { status: 404 })
  if (!assessment.viewerMayWrite) throw new Response(null, { status: 403 })
  const [round] = assessment.ratingRounds
  if (round?.state !== 'CLOSED') throw new Response(null, { status: 404 })

  const t = wordsFor(lang, 'raters')
  const assessmentWords = wordsFor(lang, 'assessment')
  const lines = spreadLines(round.spread ?? []).map(({ indicator, group, counts }) => [
    indicator.code,
    indicator.title.text,
    group ? t(`groups.${group}`) : t('everybody'),
    ...parts.map(part => counts?.[part] ?? t('withheld')),
  ])
  const head = [
    assessmentWords('indicator'),
    t('csv.title'),
    t('group'),
    assessmentWords('ratings.NOT_STARTED'),
    assessmentWords('ratings.IN_PROGRESS'),
    assessmentWords('ratings.MET'),
    assessmentWords('ratings.NOT_APPLICABLE'),
    t('unknown'),
  ]
  const file = stringify([head, ...lines], { bom: true, record_delimiter: 'windows', escape_formulas: true })
  return new Response(file, { headers: fileHeaders('text/csv; charset=utf-8', `raters-${slug}-${lang}.csv`) })
}
