import type { Context } from '../context.ts'

/** The discussion that a post stands in. */
export async function discussionOf({ discussionById }: Context, id: string) {
  const discussion = await discussionById(id)
  if (!discussion) throw new Error(`Post without a discussion: ${id}`)
  return discussion
}
