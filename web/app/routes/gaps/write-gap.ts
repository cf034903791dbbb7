import type { GapsPageQuery } from '../../graphql/generated/graphql.ts'
import { writeDay, writeStart } from '../../language/write.ts'

type Assessment = NonNullable<NonNullable<GapsPageQuery['municipality']>['workingAssessment']>
type Gap = Assessment['gaps']['nodes'][number]

export type WrittenGap = ReturnType<typeof writeGap>

/** A gap with its dates as text. Without an answer of the library or the calendar its list is null. */
export function writeGap(lang: string | undefined, { events, peers, resources, actions, ...gap }: Gap) {
  const next = events?.nodes[0]
  return {
    ...gap,
    resources: resources?.nodes ?? null,
    isCalendarMissing: !events,
    event: next ? { ...next, starts: writeStart(lang, next) } : null,
    actions: actions.map(action => ({ ...action, due: action.endsOn ? writeDay(lang, action.endsOn) : null })),
    peers: peers.edges.flatMap(({ metOn, invented }, index) => {
      const peer = peers.nodes[index]
      return peer ? [{ ...peer, invented, met: writeDay(lang, metOn) }] : []
    }),
  }
}
