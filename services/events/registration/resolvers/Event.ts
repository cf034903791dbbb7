import type { EventResolvers } from '../../types.generated.ts'
import { mayScheduleEvent } from '../../event/rules.ts'
import { allowedAt, levelOf } from '../rules.ts'

export const Event: Pick<
  EventResolvers,
  'participants' | 'registrationLevel' | 'registrations' | 'viewerRegistration' | '__resolveReference'
> = {
  viewerRegistration: async ({ slug }, _arguments, { ownRegistration }) => (await ownRegistration(slug)) ?? null,
  participants: async ({ slug, hostMunicipality }, { first, after }, { viewer, ownRegistration, registrationsOf }) => {
    const mayRead = mayScheduleEvent(viewer, hostMunicipality) || (await ownRegistration(slug))?.status === 'REGISTERED'
    return mayRead ? ((await registrationsOf({ first, after, listedOnly: true }, slug)) ?? null) : null
  },
  registrationLevel: async (event, _arguments, { viewer, now, registrationCountsOfEvent }) => {
    const isToCome = event.status === 'PUBLISHED' && event.precision === 'TIME' && event.startsAt > now()
    if (!isToCome || !mayScheduleEvent(viewer, event.hostMunicipality)) return null
    const counts = (await registrationCountsOfEvent(event.slug)) ?? []
    const taken = counts.map(({ waitlisted: waiting, ...count }) => ({ ...count, waiting }))
    return levelOf(event, allowedAt(event), taken, now())
  },
  registrations: async ({ slug, hostMunicipality }, { first, after }, { viewer, registrationsOf }) =>
    mayScheduleEvent(viewer, hostMunicipality)
      ? ((await registrationsOf({ first, after, listedOnly: false }, slug)) ?? null)
      : null,
}
