import { asTexts } from '../../../shared/texts.ts'
import type { ActionItemResolvers } from '../../types.generated.ts'
import { maySettle } from '../rules.ts'

export const ActionItem: ActionItemResolvers = {
  __resolveReference: async ({ id }, { itemById }) => (await itemById(id)) ?? null,
  allTexts: ({ text }) => asTexts(text),
  event: async ({ event: slug }, _arguments, { anyEventBySlug }) => {
    const event = await anyEventBySlug(slug)
    if (!event) throw new Error(`Action item without an event: ${slug}`)
    return event
  },
  municipality: ({ municipality: slug }) => ({ slug }),
  viewerMaySettle: async (item, _arguments, { viewer, anyEventBySlug }) => {
    const event = await anyEventBySlug(item.event)
    return event !== undefined && maySettle(viewer, item, event)
  },
}
