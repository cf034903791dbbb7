import { asTexts } from '../../../shared/texts.ts'
import { partialDate } from '../../../shared/partial-date.ts'
import type { FormerNameResolvers } from '../../types.generated.ts'

export const FormerName: FormerNameResolvers = {
  id: ({ entry }) => entry,
  allNames: ({ name }) => asTexts(name),
  source: ({ source }) => (source === null ? null : { text: source }),
  usedUntil: ({ usedUntil, usedUntilPrecision }) => partialDate(usedUntil, usedUntilPrecision),
}
