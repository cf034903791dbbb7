import type { EventResolvers } from '../../types.generated.ts'
import { mayScheduleEvent } from '../../event/rules.ts'
import { faultOfAsking, summaryOf } from '../rules.ts'

export const Event: Pick<EventResolvers, 'feedback' | 'viewerMayGiveFeedback' | '__resolveReference'> = {
  feedback: async (event, _arguments, { viewer, now, feedbackOfEvent }) =>
    mayScheduleEvent(viewer, event.hostMunicipality) && !faultOfAsking(event, now())
      ? summaryOf((await feedbackOfEvent(event.slug)) ?? [])
      : null,
  viewerMayGiveFeedback: async ({ slug }, _arguments, { awaitsFeedback }) => Boolean(await awaitsFeedback(slug)),
}
