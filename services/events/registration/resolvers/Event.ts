import type { EventResolvers } from '../../types.generated.ts'

export const Event: Pick<EventResolvers, 'viewerRegistration' | '__resolveReference'> = {
  viewerRegistration: async ({ slug }, _arguments, { ownRegistration }) => (await ownRegistration(slug)) ?? null,
}
