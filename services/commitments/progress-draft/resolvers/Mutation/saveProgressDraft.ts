import { storable, textsOf } from '../../../../shared/texts.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { findAction } from '../../../action-plan/store.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { faultsOfFiles } from '../../../file/evidence-in.ts'
import { answered, refusedWith } from '../../answer.ts'
import { faultOfDeed, faultsOfDraft, maySeeDraft } from '../../rules.ts'
import { findCarried, saveDraft } from '../../store.ts'

export const saveProgressDraft: NonNullable<MutationResolvers['saveProgressDraft']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, now } = context
  const refused = refusedWith(context)
  const personId = signedIn(viewer)
  const { municipality, period, carriedFrom } = input
  if (!maySeeDraft(viewer, municipality)) return refused({ word: 'notAllowed', field: null })
  const faults = faultsOfDraft(input, now())
  if (faults.length > 0) return refused(...faults)
  const subject = { municipality, commitment: input.commitment ?? null, action: input.action ?? null, period }
  const action = subject.action === null ? undefined : await findAction(db, subject.action)
  if (subject.action !== null && action?.municipality !== municipality)
    return refused({ word: 'notFound', field: 'action' })
  if (carriedFrom && !(await findCarried(db, subject, carriedFrom)))
    return refused({ word: 'notFound', field: 'carriedFrom' })
  const foreign = await faultsOfFiles(context, municipality, input.evidence ?? [])
  if (foreign.length > 0) return refused(...foreign)

  const draft = {
    ...subject,
    status: input.status ?? null,
    summary: textsOf(input.summary ?? []),
    challenges: textsOf(input.challenges ?? []),
    evidence: (input.evidence ?? []).map(({ title, url, file, effectiveOn }) => ({
      title: storable(title),
      url: storable(url),
      effectiveOn: storable(effectiveOn ?? ''),
      ...(file ? { file } : {}),
    })),
    basedOn: input.basedOn ?? null,
    carriedFrom: carriedFrom?.report ?? null,
    carriedRevision: carriedFrom?.revision ?? null,
    confirmed: (input.confirmed ?? []).map(storable),
    writtenBy: personId,
    writing: input.writing ?? null,
    savedAt: now(),
  }
  return answered(
    context,
    await saveDraft(db, draft, input.revision ?? null, before => faultOfDeed(viewer, before, 'SAVE')),
  )
}
