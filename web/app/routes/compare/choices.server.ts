import type { LoaderFunctionArgs } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import { type ChoiceFragment, CompareChoicesDocument, CompareFormDocument } from '../../graphql/generated/graphql.ts'

/** All names in one question, as long as none of these has more than a hundred. */
const regions = [
  { name: 'atlantic', province: ['NL', 'PE', 'NS', 'NB'] },
  { name: 'quebec', province: ['QC'] },
  { name: 'ontario', province: ['ON'] },
  { name: 'west', province: ['MB', 'SK', 'AB', 'BC', 'YT', 'NT', 'NU'] },
] as const

/** A list that nobody would scroll through further. */
const mostPages = 20

/** What can be chosen: every municipality (`isCut` where there are more) and edition, and which municipalities are the reader's own. */
export async function loadChoices(args: LoaderFunctionArgs) {
  const { data: form } = await execute(args, CompareFormDocument, {})
  const all: ChoiceFragment[] = []
  let pages = 0
  let isCut = false
  for (const { name, province } of regions) {
    let shown = form[name]
    all.push(...(shown?.nodes ?? []))
    while (shown?.pageInfo.hasNextPage && shown.pageInfo.endCursor && pages < mostPages) {
      const after: string = shown.pageInfo.endCursor
      const { data } = await execute(args, CompareChoicesDocument, { province: [...province], after })
      pages++
      shown = data.municipalities
      all.push(...(shown?.nodes ?? []))
    }
    isCut ||= !shown || shown.pageInfo.hasNextPage
  }
  return {
    all,
    isCut,
    models: form.maturityModels ?? [],
    own: (form.viewer?.grants ?? []).flatMap(({ role, municipality }) =>
      role === 'EDITOR' && municipality ? [municipality.slug] : [],
    ),
  }
}
