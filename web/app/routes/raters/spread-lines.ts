import type { SpreadRowFragment } from '../../graphql/generated/graphql.ts'

/** The spread as a table has it: of each indicator all raters, then each group. Without counts a line is withheld. */
export const spreadLines = (rows: readonly Pick<SpreadRowFragment, 'indicator' | 'counts' | 'groups'>[]) =>
  rows.flatMap(({ indicator, counts, groups }) => [
    { indicator, group: null, counts: counts ?? null },
    ...groups.map(one => ({ indicator, group: one.group, counts: one.counts ?? null })),
  ])
