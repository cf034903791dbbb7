import { today } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { faultsOfChange } from '../../rules.ts'
import { changePeriod } from '../../store.ts'
import { writing } from '../../writing.ts'

export const changeReport: NonNullable<MutationResolvers['changeReport']> = async (
  _parent,
  { input: { report, revision, network, from, to } },
  context,
) => {
  const change = { ...(network && { network }), ...(from && { periodFrom: from }), ...(to && { periodTo: to }) }
  return await writing(
    context,
    report,
    before => faultsOfChange(context.viewer, before, { ...before, ...change }, today(context)),
    written => changePeriod(context.db, { id: report, revision }, change, written),
  )
}
