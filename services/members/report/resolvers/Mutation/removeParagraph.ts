import type { MutationResolvers } from '../../../types.generated.ts'
import { takeParagraphOut } from '../../store.ts'
import { writing } from '../../writing.ts'

export const removeParagraph: NonNullable<MutationResolvers['removeParagraph']> = async (
  _parent,
  { input: { report, revision, paragraph } },
  context,
) =>
  await writing(
    context,
    report,
    () => [],
    written => takeParagraphOut(context.db, { id: report, revision }, paragraph, written),
  )
