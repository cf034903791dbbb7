import type { RegistrationResolvers } from '../../types.generated.ts'

export const Registration: Pick<
  RegistrationResolvers,
  | 'accessNeeds'
  | 'attendance'
  | 'event'
  | 'id'
  | 'languageNeeds'
  | 'listed'
  | 'municipality'
  | 'onlineUrl'
  | 'person'
  | 'position'
  | 'registeredAt'
  | 'status'
> = {
  event: async ({ event: slug }, _arguments, { anyEventBySlug }) => {
    const event = await anyEventBySlug(slug)
    if (!event) throw new Error(`Registration without an event: ${slug}`)
    return event
  },
  person: ({ personId }) => ({ id: personId }),
  municipality: ({ municipality }) => (municipality ? { slug: municipality } : null),
  position: async ({ id, status }, _arguments, { positionOf }) =>
    status === 'WAITLISTED' ? Number((await positionOf(id))?.position ?? 0) || null : null,
  registeredAt: ({ createdAt }) => createdAt,
  onlineUrl: async ({ event, status }, _arguments, { anyEventBySlug }) =>
    status === 'REGISTERED' ? ((await anyEventBySlug(event))?.onlineUrl ?? null) : null,
}
