import { notAllowed } from '../../../../shared/errors.ts'
import { findPersonByEmail } from '../../../person/store.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { grantsOfPerson } from '../../store.ts'

export const account: NonNullable<QueryResolvers['account']> = async (_parent, { email }, { db, viewer }) => {
  if (!viewer.isGateway) throw notAllowed()
  const person = await findPersonByEmail(db, email)
  if (!person) return null

  const { id: personId, displayName, usedLang } = person
  return { personId, displayName, usedLang, grants: await grantsOfPerson(db, personId) }
}
