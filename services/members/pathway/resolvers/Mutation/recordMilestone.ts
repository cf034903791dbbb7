import { faultsOfTexts } from '../../../../shared/texts.ts'
import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { afterWriting } from '../../../context.ts'
import { placeOf } from '../../../person/place.ts'
import { sourceGiven } from '../../../network/rules.ts'
import { faultsOfWords } from '../../../roster/words.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { mayRecordMilestone, mostNote } from '../../rules.ts'
import { keepMilestone } from '../../store.ts'

export const recordMilestone: NonNullable<MutationResolvers['recordMilestone']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, languages, now } = context
  const answer = (faults: Fault[]) => ({ userErrors: faults.map(one => toUserError(one, languages)) })
  const personId = signedIn(viewer)
  const { municipality, idempotencyKey, ...said } = input
  const { networks } = await placeOf(context, municipality)
  if (!mayRecordMilestone(viewer, { municipality, step: input.step, networks }))
    return answer([{ word: 'notAllowed', field: null }])
  const faults = [
    ...faultsOfWords(input, sourceGiven(input)),
    ...faultsOfTexts(input.note ?? [], { field: 'note', most: mostNote }),
  ]
  if (faults.length > 0) return answer(faults)

  const outcome = await keepMilestone(
    db,
    { action: 'recordMilestone', municipality, said, key: idempotencyKey },
    { personId, now: now() },
  )
  afterWriting(context)
  const { milestone } = outcome
  return milestone
    ? { milestone, municipality: (await context.municipality(municipality)) ?? null, userErrors: [] }
    : answer(outcome.faults)
}
