import { today } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { renameMunicipality as keep } from '../../keep.ts'
import { faultsOfDay, faultsOfNaming } from '../../rules.ts'
import { secretariatOnly } from '../../secretariat-only.ts'

export const renameMunicipality: NonNullable<MutationResolvers['renameMunicipality']> = async (
  _parent,
  { input },
  context,
) =>
  await secretariatOnly(
    context,
    () => [...faultsOfNaming(input), ...faultsOfDay(input.since, 'since', today(context))],
    by => keep(context.db, input, by),
  )
