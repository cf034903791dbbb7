import type { MutationResolvers } from '../../../types.generated.ts'
import { withoutParagraph } from '../../rules.ts'
import { changeInclusionReport } from '../../store.ts'
import { writing } from '../../writing.ts'

export const removeInclusionParagraph: NonNullable<MutationResolvers['removeInclusionParagraph']> = async (
  _parent,
  { input: { report: id, revision, paragraph } },
  context,
) =>
  await writing(
    context,
    id,
    () => [],
    written =>
      changeInclusionReport(context.db, 'removeInclusionParagraph', { id, revision }, written, draft =>
        withoutParagraph(draft, paragraph),
      ),
  )
