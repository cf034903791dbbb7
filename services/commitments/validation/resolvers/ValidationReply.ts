import { asTexts } from '../../../shared/texts.ts'
import type { ValidationReplyResolvers } from '../../types.generated.ts'

export const ValidationReply: ValidationReplyResolvers = {
  allWords: ({ words }) => asTexts(words),
  writtenBy: ({ writtenBy }) => ({ id: writtenBy }),
}
