import type { News } from '../../../../shared/changes.ts'
import { textsOf } from '../../../../shared/texts.ts'
import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { type Context, createLoaders } from '../../../context.ts'
import { faultOfClosedPlan } from '../../../action-plan/rules.ts'
import type { EvidenceItem } from '../../../database/tables.ts'
import { evidenceIn } from '../../../file/evidence-in.ts'
import { faultOfDeed, faultsOfCarried } from '../../../progress-draft/rules.ts'
import { carriedIn, findCarried, findDraftOn } from '../../../progress-draft/store.ts'
import { shareOf } from '../../../joint-plan/rules.ts'
import type { MutationResolvers } from '../../../types.generated.ts'
import {
  faultsOfProgress,
  mayPublishProgress,
  newsOfActionProgress,
  newsOfProgress,
  type ProgressInput,
} from '../../rules.ts'
import { findFirstAnswer, type NewReport, publishReport } from '../../store.ts'

export const publishProgress: NonNullable<MutationResolvers['publishProgress']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, languages, now } = context
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

  const { evidence, faults: missing } = await evidenceIn(context, input.municipality, input.evidence ?? [])
  if (missing.length > 0) return refused(...missing)
  const unread = await faultsOfEarlierWords(context, { ...input, evidence })
  if (unread.length > 0) return refused(...unread)

  const draft = draftOf(input, evidence, personId, now())
  const subject = await subjectOf(draft, context)
  if (subject.fault) return refused(subject.fault)

  const { report, fault } = await publishReport(db, draft, {
    personId,
    revision: input.revision ?? null,
    key: input.idempotencyKey ?? null,
    newsOf: id => subject.newsOf({ ...draft, id }),
    draft: input.draft ? { revision: input.draft.revision ?? null, writing: input.draft.writing ?? null } : null,
    faultOfDraft: drafted => faultOfDeed(viewer, drafted, 'PUBLISH'),
  })
  if (fault) return refused(fault)
  Object.assign(context, createLoaders(db))
  return { report, userErrors: [] }
}

type Subject =
  | { fault: Fault; newsOf?: never }
  | { fault?: never; newsOf: (report: NewReport & { id: string }) => News }

/** What a report is about, as its news names it. */
async function subjectOf(draft: NewReport, { commitment, action, plan }: Context): Promise<Subject> {
  if (draft.commitment !== null) {
    const number = draft.commitment
    const title = (await commitment(number))?.title ?? {}
    return { newsOf: report => newsOfProgress(report, number, title) }
  }
  const planned = await action(draft.action ?? '')
  const whole = planned && (await plan(planned.plan))
  if (!whole || shareOf(planned, whole) !== draft.municipality) return { fault: { word: 'notFound', field: 'action' } }
  if (whole.isDraft) return { fault: { word: 'notPublishedYet', field: 'action' } }
  const closed = faultOfClosedPlan(whole, 'action')
  if (closed) return { fault: closed }
  return { newsOf: report => newsOfActionProgress(report, planned, whole) }
}

/** Words of an earlier period are published once somebody has said that they are still true. */
async function faultsOfEarlierWords(
  { db }: Context,
  input: ProgressInput & { evidence: readonly EvidenceItem[] },
): Promise<Fault[]> {
  if (!input.draft) return []
  const { municipality, commitment = null, action = null, period } = input
  const subject = { municipality, commitment, action, period }
  const from = input.draft.carriedFrom ?? carriedIn(await findDraftOn(db, subject))
  const carried = from && (await findCarried(db, subject, from))
  if (carried) return faultsOfCarried(carried, input, input.draft.confirmed ?? [])
  return from ? [{ word: 'notFound', field: 'draft.carriedFrom' }] : []
}

function draftOf(input: ProgressInput, evidence: EvidenceItem[], personId: string, now: Date): NewReport {
  const { municipality, commitment, action, period, status, summary, challenges } = input
  const obstacles = textsOf(challenges ?? [])
  return {
    municipality,
    commitment: commitment ?? null,
    action: action ?? null,
    period,
    status,
    summary: textsOf(summary),
    challenges: Object.keys(obstacles).length > 0 ? obstacles : null,
    evidence,
    publishedAt: now,
    publishedBy: personId,
    reviewedBy: null,
    invented: false,
  }
}
