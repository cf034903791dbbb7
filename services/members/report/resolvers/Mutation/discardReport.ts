import type { MutationResolvers } from '../../../types.generated.ts'
import { mayDiscardReports } from '../../rules.ts'
import { putAside } from '../../store.ts'
import { writing } from '../../writing.ts'

export const discardReport: NonNullable<MutationResolvers['discardReport']> = async (
  _parent,
  { input: { report, revision } },
  context,
) =>
  await writing(
    context,
    report,
    () => (mayDiscardReports(context.viewer) ? [] : [{ word: 'notAllowed', field: null }]),
    written => putAside(context.db, true, { id: report, revision }, written),
  )
