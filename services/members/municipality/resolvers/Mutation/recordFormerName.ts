import { today } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { keepFormerName } from '../../former-name.ts'
import { faultsOfDay, faultsOfNaming } from '../../rules.ts'
import { secretariatOnly } from '../../secretariat-only.ts'

export const recordFormerName: NonNullable<MutationResolvers['recordFormerName']> = async (
  _parent,
  { input },
  context,
) =>
  await secretariatOnly(
    context,
    () => [...faultsOfNaming(input), ...faultsOfDay(input.usedUntil, 'usedUntil', today(context))],
    by => keepFormerName(context.db, { action: 'recordFormerName', input }, by),
  )
