import { asTexts } from '../../../shared/texts.ts'
import type { MinutesResolvers } from '../../types.generated.ts'

export const Minutes: MinutesResolvers = {
  status: ({ publishedAt }) => (publishedAt ? 'PUBLISHED' : 'DRAFT'),
  allTexts: ({ text }) => asTexts(text),
  decisions: async ({ event }, _arguments, { decisionsOfEvent }) => (await decisionsOfEvent(event)) ?? [],
  actionItems: async ({ event }, _arguments, { itemsOfEvent }) => (await itemsOfEvent(event)) ?? [],
}
