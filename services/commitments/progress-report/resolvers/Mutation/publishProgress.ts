import { storable, textsOf } from '../../../../shared/texts.ts'
import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { createLoaders } from '../../../context.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import { faultsOfProgress, mayPublishProgress, newsOfProgress, type ProgressInput } from '../../rules.ts'
import { findFirstAnswer, type NewReport, publishReport } from '../../store.ts'

export const publishProgress: NonNullable<MutationResolvers['publishProgress']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, languages, now, commitment } = context
  const refused = (...faults: Fault[]) => ({
    report: null,
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  const personId = signedIn(viewer)
  if (!mayPublishProgress(viewer, input.municipality)) return refused({ word: 'notAllowed', field: null })
  const first = await findFirstAnswer(db, personId, input.idempotencyKey)
  if (first) return { report: first, userErrors: [] }
  const faults = faultsOfProgress(input, now())
  if (faults.length > 0) return refused(...faults)

  const title = (await commitment(input.commitment))?.title ?? {}
  const draft = draftOf(input, personId, now())
  const newsOf = (id: string) => newsOfProgress({ ...draft, id }, title)
  const { report, fault } = await publishReport(db, draft, {
    personId,
    revision: input.revision ?? null,
    key: input.idempotencyKey ?? null,
    newsOf,
  })
  if (fault) return refused(fault)
  Object.assign(context, createLoaders(db))
  return { report, userErrors: [] }
}

function draftOf(input: ProgressInput, personId: string, now: Date): NewReport {
  const { municipality, commitment, period, status, summary, challenges, evidence } = input
  const obstacles = textsOf(challenges ?? [])
  return {
    municipality,
    commitment,
    period,
    status,
    summary: textsOf(summary),
    challenges: Object.keys(obstacles).length > 0 ? obstacles : null,
    evidence: (evidence ?? []).map(({ title, url, effectiveOn }) => ({
      title: storable(title),
      url,
      effectiveOn: effectiveOn ?? null,
    })),
    publishedAt: now,
    publishedBy: personId,
    invented: false,
  }
}
