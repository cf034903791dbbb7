import type { QueryResolvers } from '../../../types.generated.ts'
import { mayKeepNeeds } from '../../rules.ts'
import { needsOf } from '../../store.ts'

export const expressedNeeds: NonNullable<QueryResolvers['expressedNeeds']> = async (
  _parent,
  { network, struck },
  { db, viewer },
) => (struck && !mayKeepNeeds(viewer) ? null : await needsOf(db, network, struck))
