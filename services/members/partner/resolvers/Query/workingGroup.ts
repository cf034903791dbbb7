import { today } from '../../../context.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { changesOfGroup } from '../../store.ts'

export const workingGroup: NonNullable<QueryResolvers['workingGroup']> = async (
  _parent,
  { network, asOf },
  context,
) => ({ network, asOf: asOf ?? today(context), changes: await changesOfGroup(context.db, network) })
