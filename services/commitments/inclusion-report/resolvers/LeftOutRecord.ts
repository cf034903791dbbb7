import { asTexts } from '../../../shared/texts.ts'
import type { LeftOutRecordResolvers } from '../../types.generated.ts'

export const LeftOutRecord: LeftOutRecordResolvers = {
  allReasons: ({ reason }) => asTexts(reason),
}
