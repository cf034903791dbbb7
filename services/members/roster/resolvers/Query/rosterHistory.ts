import { today } from '../../../context.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { rosterHistory as historyOf } from '../../store.ts'

export const rosterHistory: NonNullable<QueryResolvers['rosterHistory']> = async (
  _parent,
  { network, knownAt },
  context,
) => await historyOf(context.db, { network, knownAt: knownAt ?? null, today: today(context) })
