import type { MutationResolvers } from '../../../types.generated.ts'
import { arranged } from '../../rules.ts'
import { changeInclusionReport } from '../../store.ts'
import { writing } from '../../writing.ts'

export const arrangeInclusionReport: NonNullable<MutationResolvers['arrangeInclusionReport']> = async (
  _parent,
  { input: { report: id, revision, ...order } },
  context,
) =>
  await writing(
    context,
    id,
    () => [],
    written =>
      changeInclusionReport(context.db, 'arrangeInclusionReport', { id, revision }, written, draft =>
        arranged(draft, order),
      ),
  )
