import { today } from '../../../context.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { historyOf } from '../../rules.ts'

export const rosterHistory: NonNullable<QueryResolvers['rosterHistory']> = async (
  _parent,
  { network, knownAt },
  context,
) => historyOf((await context.rosterMembers(knownAt ?? context.now(), network)) ?? [], today(context))
