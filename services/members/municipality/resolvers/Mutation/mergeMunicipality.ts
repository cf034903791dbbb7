import { today } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { mergeMunicipality as keep } from '../../merge.ts'
import { faultsOfDay, faultsOfNaming } from '../../rules.ts'
import { secretariatOnly } from '../../secretariat-only.ts'

export const mergeMunicipality: NonNullable<MutationResolvers['mergeMunicipality']> = async (
  _parent,
  { input },
  context,
) =>
  await secretariatOnly(
    context,
    () => [...faultsOfNaming({ source: input.source }), ...faultsOfDay(input.on, 'on', today(context))],
    by => keep(context.db, input, by),
  )
