import { canonicalObject } from '../../../../shared/canonical-json.ts'
import { today } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { faultsOfContent } from '../../content.ts'
import { basisOf } from '../../find-developments.ts'
import { faultsOfLock } from '../../rules.ts'
import { lock } from '../../store.ts'
import { writing } from '../../writing.ts'

export const lockReport: NonNullable<MutationResolvers['lockReport']> = async (_parent, { input }, context) =>
  await writing(
    context,
    input.report,
    report => {
      const faults = faultsOfLock(
        input.content,
        canonicalObject(input.content) !== undefined,
        report.periodTo,
        today(context),
      )
      return faults.length > 0 ? faults : faultsOfContent(input.content, report)
    },
    written =>
      lock(
        context.db,
        { id: input.report, revision: input.revision },
        {
          content: input.content,
          basis: input.basis,
          basisOf: (trx, { network, periodFrom, periodTo }) =>
            basisOf(trx, { network, from: periodFrom, to: periodTo, now: context.now() }),
        },
        written,
      ),
  )
