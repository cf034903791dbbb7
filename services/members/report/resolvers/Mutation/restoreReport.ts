import type { MutationResolvers } from '../../../types.generated.ts'
import { mayDiscardReports } from '../../rules.ts'
import { putAside } from '../../store.ts'
import { writing } from '../../writing.ts'

export const restoreReport: NonNullable<MutationResolvers['restoreReport']> = async (
  _parent,
  { input: { report, revision } },
  context,
) =>
  await writing(
    context,
    report,
    () => (mayDiscardReports(context.viewer) ? [] : [{ word: 'notAllowed', field: null }]),
    written => putAside(context.db, false, { id: report, revision }, written),
  )
