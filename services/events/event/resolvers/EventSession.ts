import type { EventSessionResolvers } from '../../types.generated.ts'

export const EventSession: EventSessionResolvers = {
  presenters: async ({ id }, _, { presentersOfSession }) =>
    ((await presentersOfSession(id)) ?? []).map(({ name, municipality: slug }) => ({
      name,
      municipality: slug ? { slug } : null,
    })),
}
