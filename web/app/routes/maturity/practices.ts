import type { PracticesFragment } from '../../graphql/generated/graphql.ts'
import { writeStart } from '../../language/write.ts'

export type WrittenPractices = ReturnType<typeof writePractices>

/** What helps with an indicator, with its dates as text. Null is what could not be asked. */
export function writePractices(lang: string | undefined, { resources, events }: PracticesFragment) {
  return {
    items: resources?.nodes ?? [],
    itemCount: resources?.totalCount ?? null,
    events: events?.nodes.map(event => ({ ...event, starts: writeStart(lang, event) })) ?? [],
    eventCount: events?.totalCount ?? null,
  }
}
