import { asTexts } from '../../../shared/texts.ts'
import type { InclusionParagraphResolvers } from '../../types.generated.ts'

export const InclusionParagraph: InclusionParagraphResolvers = {
  allTexts: ({ text }) => asTexts(text),
}
