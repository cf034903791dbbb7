import type { MutationResolvers } from '../../../types.generated.ts'
import { putParagraphElsewhere } from '../../store.ts'
import { writing } from '../../writing.ts'

export const moveParagraph: NonNullable<MutationResolvers['moveParagraph']> = async (
  _parent,
  { input: { report, revision, paragraph, section, position } },
  context,
) =>
  await writing(
    context,
    report,
    () => [],
    written => {
      const place = { section: section ?? null, position }
      return putParagraphElsewhere(context.db, { id: report, revision }, paragraph, place, written)
    },
  )
