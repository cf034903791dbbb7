import type { EventResolvers } from '../../types.generated.ts'
import { mayScheduleEvent } from '../../event/rules.ts'

export const Event: Pick<
  EventResolvers,
  'participants' | 'registrations' | 'viewerRegistration' | '__resolveReference'
> = {
  viewerRegistration: async ({ slug }, _arguments, { ownRegistration }) => (await ownRegistration(slug)) ?? null,
  participants: async ({ slug, hostMunicipality }, { first, after }, { viewer, ownRegistration, registrationsOf }) => {
    const mayRead = mayScheduleEvent(viewer, hostMunicipality) || (await ownRegistration(slug))?.status === 'REGISTERED'
    return mayRead ? ((await registrationsOf({ first, after, listedOnly: true }, slug)) ?? null) : null
  },
  registrations: async ({ slug, hostMunicipality }, { first, after }, { viewer, registrationsOf }) =>
    mayScheduleEvent(viewer, hostMunicipality)
      ? ((await registrationsOf({ first, after, listedOnly: false }, slug)) ?? null)
      : null,
}
