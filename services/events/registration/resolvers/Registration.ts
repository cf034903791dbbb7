import type { RegistrationResolvers } from '../../types.generated.ts'

export const Registration: RegistrationResolvers = {
  event: async ({ event: slug }, _arguments, { eventBySlug }) => {
    const event = await eventBySlug(slug)
    if (!event) throw new Error(`Registration without an event: ${slug}`)
    return event
  },
  position: async ({ id, status }, _arguments, { positionOf }) =>
    status === 'WAITLISTED' ? Number((await positionOf(id))?.position ?? 0) || null : null,
  registeredAt: ({ createdAt }) => createdAt,
  onlineUrl: async ({ event, status }, _arguments, { eventBySlug }) =>
    status === 'REGISTERED' ? ((await eventBySlug(event))?.onlineUrl ?? null) : null,
}
