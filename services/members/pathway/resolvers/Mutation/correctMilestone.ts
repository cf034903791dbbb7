import { faultsOfTexts } from '../../../../shared/texts.ts'
import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { afterWriting } from '../../../context.ts'
import { placeOf } from '../../../person/place.ts'
import { faultsOfWords } from '../../../roster/words.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { mayRecordMilestone, mostNote } from '../../rules.ts'
import { keepMilestone } from '../../store.ts'

export const correctMilestone: NonNullable<MutationResolvers['correctMilestone']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, languages, now, milestoneRecords } = context
  const answer = (faults: Fault[]) => ({ userErrors: faults.map(one => toUserError(one, languages)) })
  const personId = signedIn(viewer)
  const { id, revision, idempotencyKey, ...rest } = input
  const said = { ...rest, skipReason: rest.skipReason ?? '' }
  const before = (await milestoneRecords(id))?.[0]
  if (!before) return answer([{ word: 'notFound', field: 'id' }])
  const { municipality } = before
  const { networks } = await placeOf(context, municipality)
  const isCovered = [before.step, said.step].every(step => mayRecordMilestone(viewer, { municipality, step, networks }))
  if (!isCovered) return answer([{ word: 'notAllowed', field: null }])
  const faults = [
    ...faultsOfWords(input, ['reason']),
    ...faultsOfTexts(input.note ?? [], { field: 'note', most: mostNote }),
  ]
  if (faults.length > 0) return answer(faults)

  const outcome = await keepMilestone(
    db,
    { action: 'correctMilestone', municipality, said, before: { ...before, revision }, key: idempotencyKey },
    { personId, now: now() },
  )
  afterWriting(context)
  const { milestone, current } = outcome
  return milestone
    ? { milestone, municipality: (await context.municipality(municipality)) ?? null, userErrors: [] }
    : { ...answer(outcome.faults), current: current ?? null }
}
