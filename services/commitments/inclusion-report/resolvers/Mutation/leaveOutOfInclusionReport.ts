import { textsOf } from '../../../../shared/texts.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { faultsOfLeavingOut, withLeftOut } from '../../rules.ts'
import { changeInclusionReport } from '../../store.ts'
import { writing } from '../../writing.ts'

export const leaveOutOfInclusionReport: NonNullable<MutationResolvers['leaveOutOfInclusionReport']> = async (
  _parent,
  { input: { report: id, revision, record, reason } },
  context,
) =>
  await writing(
    context,
    id,
    () => faultsOfLeavingOut(record, reason),
    written =>
      changeInclusionReport(context.db, 'leaveOutOfInclusionReport', { id, revision }, written, draft =>
        withLeftOut(draft, record, reason ? textsOf(reason) : null),
      ),
  )
