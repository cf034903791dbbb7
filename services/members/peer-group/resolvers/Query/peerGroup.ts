import { badInput } from '../../../../shared/errors.ts'
import { slugsOf } from '../../../municipality/store.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { isOrdinary, namesSomebody } from '../../rules.ts'

export const peerGroup: NonNullable<QueryResolvers['peerGroup']> = async (_parent, { filter }, { db, now }) => {
  if (namesSomebody(filter))
    throw badInput('A group is chosen by what several municipalities have in common, not by name.')

  const slugs = await slugsOf(db, { ...filter, search: undefined, withUnverified: false, today: now() })
  return { slugs, isOrdinary: isOrdinary(filter) }
}
