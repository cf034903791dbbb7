import type { QueryResolvers } from '../../../types.generated.ts'
import { mayRead } from '../../rules.ts'

export const discussion: NonNullable<QueryResolvers['discussion']> = async (
  _parent,
  { id },
  { viewer, discussionById },
) => {
  const found = await discussionById(id)
  return found && mayRead(viewer, found) ? found : null
}
