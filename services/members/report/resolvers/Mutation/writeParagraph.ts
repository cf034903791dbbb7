import { textsOf } from '../../../../shared/texts.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { faultsOfParagraph } from '../../rules.ts'
import { putParagraph } from '../../store.ts'
import { writing } from '../../writing.ts'

export const writeParagraph: NonNullable<MutationResolvers['writeParagraph']> = async (_parent, { input }, context) =>
  await writing(
    context,
    input.report,
    () => faultsOfParagraph(input.text),
    written => {
      const paragraph = { id: input.paragraph ?? null, section: input.section, text: textsOf(input.text) }
      return putParagraph(context.db, { id: input.report, revision: input.revision }, paragraph, written)
    },
  )
