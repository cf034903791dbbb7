import type { ShownGapFragment } from '../../graphql/generated/graphql.ts'
import { writeDay, writeStart } from '../../language/write.ts'

export type WrittenGap = ReturnType<typeof writeGap>

/** A gap with its dates as text. Without an answer of the library or the calendar its list is null. */
export function writeGap(lang: string | undefined, { events, peers, resources, actions, ...gap }: ShownGapFragment) {
  const next = events?.nodes[0]
  return {
    ...gap,
    resources: resources?.nodes ?? null,
    event: next ? { ...next, starts: writeStart(lang, next) } : null,
    actions: actions.map(action => ({ ...action, due: action.endsOn ? writeDay(lang, action.endsOn) : null })),
    peers: peers.edges.map(({ node, metOn, invented }) => ({ ...node, invented, met: writeDay(lang, metOn) })),
  }
}
