import type { MutationResolvers } from '../../../types.generated.ts'
import { placeMunicipality as keep } from '../../keep.ts'
import { faultsOfNaming } from '../../rules.ts'
import { secretariatOnly } from '../../secretariat-only.ts'

export const placeMunicipality: NonNullable<MutationResolvers['placeMunicipality']> = async (
  _parent,
  { input },
  context,
) =>
  await secretariatOnly(
    context,
    () => faultsOfNaming({ source: input.source }),
    by => keep(context.db, input, by),
  )
