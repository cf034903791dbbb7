import type { ListedEvent } from '../../components/event-list/event-list.tsx'
import type { MunicipalityEventFragment } from '../../graphql/generated/graphql.ts'
import { writeStart } from '../../language/write.ts'

export function writeEvents(lang: string | undefined, events: readonly MunicipalityEventFragment[]): ListedEvent[] {
  return events.map(event => {
    const { slug, title, kind, status, invented } = event
    return { slug, title, kind, status, invented, starts: writeStart(lang, event) }
  })
}
