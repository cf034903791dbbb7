import type { QueryResolvers } from '../../../types.generated.ts'
import { mayDecide, municipalitiesOf } from '../../rules.ts'
import { pollsFor } from '../../store.ts'

export const polls: NonNullable<QueryResolvers['polls']> = async (_parent, _arguments, { db, viewer, now }) =>
  await pollsFor(db, { ofAll: mayDecide(viewer, null), municipalities: municipalitiesOf(viewer), now: now() })
