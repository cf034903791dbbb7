import type { MutationResolvers } from '../../../types.generated.ts'
import { correctMunicipality as keep } from '../../keep.ts'
import { faultsOfFacts, faultsOfNaming } from '../../rules.ts'
import { secretariatOnly } from '../../secretariat-only.ts'

export const correctMunicipality: NonNullable<MutationResolvers['correctMunicipality']> = async (
  _parent,
  { input },
  context,
) =>
  await secretariatOnly(
    context,
    () => [...faultsOfNaming(input), ...faultsOfFacts(input)],
    by => keep(context.db, input, by),
  )
