import type { EventResolvers } from '../../types.generated.ts'
import { entryOf } from '../store.ts'

export const Event: Pick<EventResolvers, 'viewerEntry' | '__resolveReference'> = {
  viewerEntry: async (event, _arguments, { viewer, ownHistory }) =>
    viewer.personId ? entryOf(event, viewer.personId, (await ownHistory(event.slug)) ?? []) : null,
}
