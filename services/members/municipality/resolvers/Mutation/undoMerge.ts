import type { MutationResolvers } from '../../../types.generated.ts'
import { undoMerge as keep } from '../../merge.ts'
import { faultsOfNaming } from '../../rules.ts'
import { secretariatOnly } from '../../secretariat-only.ts'

export const undoMerge: NonNullable<MutationResolvers['undoMerge']> = async (_parent, { input }, context) =>
  await secretariatOnly(
    context,
    () => faultsOfNaming({ source: input.source }),
    by => keep(context.db, input, by),
  )
