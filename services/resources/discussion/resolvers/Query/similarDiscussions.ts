import { folded } from '../../../../shared/language.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { limits } from '../../rules.ts'
import { similarTo } from '../../store.ts'

export const similarDiscussions: NonNullable<QueryResolvers['similarDiscussions']> = async (
  _parent,
  { title, first },
  { db, viewer },
) => await similarTo(db, viewer, folded(title.replaceAll('\0', ' ').slice(0, limits.title)), first)
