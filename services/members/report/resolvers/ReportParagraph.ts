import { asTexts } from '../../../shared/texts.ts'
import type { ReportParagraphResolvers } from '../../types.generated.ts'

export const ReportParagraph: ReportParagraphResolvers = {
  allTexts: ({ text }) => asTexts(text),
}
