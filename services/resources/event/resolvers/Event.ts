import type { EventResolvers } from '../../types.generated.ts'

export const Event: EventResolvers = {
  materials: async ({ slug }, _, { materialsOfEvent }) => (await materialsOfEvent(slug)) ?? [],
}
