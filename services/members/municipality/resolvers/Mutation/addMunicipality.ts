import type { MutationResolvers } from '../../../types.generated.ts'
import { addMunicipality as keep } from '../../keep.ts'
import { faultsOfMunicipality } from '../../rules.ts'
import { secretariatOnly } from '../../secretariat-only.ts'

export const addMunicipality: NonNullable<MutationResolvers['addMunicipality']> = async (_parent, { input }, context) =>
  await secretariatOnly(
    context,
    () => faultsOfMunicipality(input),
    by => keep(context.db, input, by),
  )
