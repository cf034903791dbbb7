import type { EventResolvers } from '../../types.generated.ts'
import { mayReadMinutes } from '../rules.ts'

export const Event: Pick<EventResolvers, 'minutes' | 'openItems' | '__resolveReference'> = {
  minutes: async (event, _arguments, { viewer, minutesOfEvent }) => {
    const minutes = await minutesOfEvent(event.slug)
    return minutes && mayReadMinutes(viewer, minutes, event) ? minutes : null
  },
  openItems: async ({ slug }, _arguments, { openItemsOfEvent }) => (await openItemsOfEvent(slug)) ?? [],
}
