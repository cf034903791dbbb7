import { notAllowed } from '../../../../shared/errors.ts'
import * as letters from '../../../../shared/letters.ts'
import type { QueryResolvers } from '../../../types.generated.ts'

export const letterToSend: NonNullable<QueryResolvers['letterToSend']> = async (_parent, { id }, { db, viewer }) => {
  if (!viewer.isGateway) throw notAllowed()

  return (await letters.letterToSend(db, id)) ?? null
}
