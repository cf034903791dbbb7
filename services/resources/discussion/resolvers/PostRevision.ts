import { directionOf } from '../../../shared/language.ts'
import type { PostRevisionResolvers } from '../../types.generated.ts'

export const PostRevision: PostRevisionResolvers = {
  dir: ({ lang }) => directionOf(lang),
}
