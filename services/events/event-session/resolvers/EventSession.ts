import { asTexts } from '../../../shared/texts.ts'
import type { EventSessionResolvers } from '../../types.generated.ts'

export const EventSession: EventSessionResolvers = {
  allTitles: ({ title }) => asTexts(title),
  presenters: async ({ id }, _, { presentersOfSession }) =>
    ((await presentersOfSession(id)) ?? []).map(({ name, municipality: slug, affiliation }) => ({
      name,
      municipality: slug ? { slug } : null,
      affiliation,
    })),
}
