import { findCountBefore } from '../../published-count/store.ts'
import type { Context } from '../../context.ts'
import { maySeeUnverified } from '../../municipality/rules.ts'
import { asKnown, pageByName, readFilter } from '../../municipality/store.ts'
import type { MunicipalityFilter, RosterResolvers } from '../../types.generated.ts'
import { firstRecordOf, membersOf, rosterPage, rosterPlaces, toldAs } from '../store.ts'

const isNarrow = (filter: MunicipalityFilter | null | undefined): filter is MunicipalityFilter =>
  Object.values(filter ?? {}).some(asked => (Array.isArray(asked) ? asked.length > 0 : Boolean(asked)))

/** As the list of municipalities would take it. */
const readAsListed = async ({ db, viewer, now, languages }: Context, filter: MunicipalityFilter) =>
  await readFilter(db, { ...filter, withUnverified: maySeeUnverified(viewer), today: now() }, languages)

export const Roster: RosterResolvers = {
  byProvince: async ({ figures }) => (await figures()).byProvince,
  byStep: async ({ figures }) => (await figures()).byStep,
  memberships: async ({ figures, ...question }, { filter, ...page }, context) => {
    const read = isNarrow(filter) ? await readAsListed(context, filter) : undefined
    return await rosterPage(context.db, question, { ...page, filter: read }, async () => (await figures()).totalCount)
  },
  others: async ({ figures: _, ...question }, { filter, ...page }, context) => {
    const read = await readAsListed(context, filter ?? {})
    const except = membersOf(context.db, question)
    const { edges, nodes, ...list } = await pageByName(asKnown(context.db, question.knownAt), { ...read, except }, page)
    const asTold = (node: (typeof nodes)[number]) => ({ ...node, ...toldAs(question) })
    return {
      ...list,
      nodes: nodes.map(asTold),
      edges: edges.map(({ node, cursor }) => ({ cursor, node: asTold(node), found: null })),
      readAs: null,
    }
  },
  places: async ({ figures: _, ...question }, { search, filter }, context) => {
    const read = isNarrow(filter) ? await readAsListed(context, filter) : undefined
    return await rosterPlaces(context.db, question, { search, filter: read })
  },
  network: ({ network }) => ({ code: network }),
  knownAt: ({ knownAt }, _arguments, { now }) => knownAt ?? now(),
  published: async ({ network, asOf, ...question }, _arguments, { db, now }) => {
    const knownAt = question.knownAt ?? now()
    const count = await findCountBefore(db, network, asOf, knownAt)
    return count ? { ...count, knownAt } : null
  },
  recordedSince: async ({ network }, _arguments, { db }) => await firstRecordOf(db, network),
  totalCount: async ({ figures }) => (await figures()).totalCount,
  undatedCount: async ({ figures }) => (await figures()).undatedCount,
}
