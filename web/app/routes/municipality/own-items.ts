import type { MunicipalityPageQuery } from '../../graphql/generated/graphql.ts'
import { itemLines } from '../afterwards/item-line.ts'

type Municipality = NonNullable<MunicipalityPageQuery['municipality']>
type Item = NonNullable<Municipality['actionItems']>['nodes'][number]

/** What the municipality undertook at meetings; null for whoever does not read that. */
export function ownItems(lang: string | undefined, { actionItems, settledItems }: Municipality, today: string) {
  if (!actionItems) return null
  const lines = (items: readonly Item[]) =>
    itemLines(lang, items, today).map(({ actions, ...item }) => ({
      ...item,
      isPlanned: actions ? actions.length > 0 : undefined,
    }))
  return {
    open: lines(actionItems.nodes),
    page: actionItems.pageInfo,
    settled: lines(settledItems?.nodes ?? []),
  }
}
