import { randomUUID } from 'node:crypto'
import { textsOf } from '../../../../shared/texts.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { faultsOfInclusionParagraph, withParagraph } from '../../rules.ts'
import { changeInclusionReport } from '../../store.ts'
import { writing } from '../../writing.ts'

export const writeInclusionParagraph: NonNullable<MutationResolvers['writeInclusionParagraph']> = async (
  _parent,
  { input: { report: id, revision, paragraph, section, text } },
  context,
) =>
  await writing(
    context,
    id,
    () => faultsOfInclusionParagraph(text),
    written =>
      changeInclusionReport(context.db, 'writeInclusionParagraph', { id, revision }, written, draft =>
        withParagraph(draft, { id: paragraph ?? null, section, text: textsOf(text) }, randomUUID()),
      ),
  )
