import { z } from 'zod'
import { notAllowed } from '../../../../shared/errors.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { keepRoster } from '../../store.ts'

const told = z.array(z.object({ slug: z.string(), province: z.string(), networks: z.array(z.string()) }))

export const learnRoster: NonNullable<MutationResolvers['learnRoster']> = async (
  _parent,
  { roster },
  { db, viewer },
) => {
  if (!viewer.isGateway) throw notAllowed()

  await keepRoster(db, told.parse(roster))
  return true
}
