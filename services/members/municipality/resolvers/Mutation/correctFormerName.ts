import { today } from '../../../context.ts'
import { faultsOfWords } from '../../../roster/words.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { keepFormerName } from '../../former-name.ts'
import { faultsOfDay, faultsOfNaming } from '../../rules.ts'
import { secretariatOnly } from '../../secretariat-only.ts'

export const correctFormerName: NonNullable<MutationResolvers['correctFormerName']> = async (
  _parent,
  { input },
  context,
) =>
  await secretariatOnly(
    context,
    () => [
      ...faultsOfNaming(input),
      ...faultsOfDay(input.usedUntil, 'usedUntil', today(context)),
      ...faultsOfWords({ reason: input.reason }, ['reason']),
    ],
    by => keepFormerName(context.db, { action: 'correctFormerName', input }, by),
  )
