import type { LoaderFunctionArgs } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import { type ChoiceFragment, CompareChoicesDocument } from '../../graphql/generated/graphql.ts'
import type { Comparison } from './comparison.server.ts'

/** A list that nobody would scroll through further. */
const mostPages = 20

/** Every municipality that can be chosen; `isCut` where there are more. */
export async function loadChoices(args: LoaderFunctionArgs, regions: Comparison['regions']) {
  const all: ChoiceFragment[] = []
  let pages = 0
  let isCut = false
  for (const { province, page } of regions) {
    let shown = page
    all.push(...(shown?.nodes ?? []))
    while (shown?.pageInfo.hasNextPage && shown.pageInfo.endCursor && pages < mostPages) {
      const { data } = await execute(args, CompareChoicesDocument, {
        province: [...province],
        after: shown.pageInfo.endCursor,
      })
      pages++
      shown = data.municipalities
      all.push(...(shown?.nodes ?? []))
    }
    isCut ||= !shown || shown.pageInfo.hasNextPage
  }
  return { all, isCut }
}
