import { mayScheduleEvent } from '../../event/rules.ts'
import type { EventResolvers } from '../../types.generated.ts'
import { dueAt } from '../rules.ts'

export const Event: Pick<EventResolvers, 'reminders' | '__resolveReference'> = {
  reminders: async (event, _arguments, { viewer, sentRemindersOf }) => {
    if (!mayScheduleEvent(viewer, event.hostMunicipality)) return null
    const sent = (await sentRemindersOf(event.slug)) ?? []
    return event.reminders.map(hoursBefore => {
      const its = sent.find(one => one.hoursBefore === hoursBefore)
      return {
        hoursBefore,
        dueAt: dueAt(event, hoursBefore),
        sentAt: its?.sentAt ?? null,
        sentCount: Number(its?.sentCount ?? 0),
      }
    })
  },
}
