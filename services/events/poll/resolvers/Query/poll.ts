import type { QueryResolvers } from '../../../types.generated.ts'
import { concerns } from '../../read.ts'
import { findPoll } from '../../store.ts'

export const poll: NonNullable<QueryResolvers['poll']> = async (_parent, { id }, context) => {
  const found = await findPoll(context.db, id)
  return found && (await concerns(found, context)) ? found : null
}
