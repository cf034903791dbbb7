import type { QueryResolvers } from '../../../types.generated.ts'
import { maySeeUnverified } from '../../rules.ts'
import { municipalityPage } from '../../store.ts'

export const municipalities: NonNullable<QueryResolvers['municipalities']> = async (
  _parent,
  { filter, ...page },
  { db, viewer, languages, now },
) => await municipalityPage(db, { ...filter, withUnverified: maySeeUnverified(viewer), today: now() }, page, languages)
