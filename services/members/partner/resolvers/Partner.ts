import { asTexts } from '../../../shared/texts.ts'
import type { PartnerResolvers } from '../../types.generated.ts'

const mostWork = 50

export const Partner: PartnerResolvers = {
  allNames: ({ name }) => asTexts(name),
  allNotes: ({ note }) => asTexts(note),
  network: ({ network }) => ({ code: network }),
  source: ({ source }) => ({ text: source }),
  work: async ({ id }, { first }, { partnerWorks }) =>
    (await partnerWorks(Math.max(0, Math.min(first, mostWork)), id)) ?? [],
}
