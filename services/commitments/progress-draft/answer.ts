import { type Fault, toUserError } from '../../shared/user-error.ts'
import { signedIn } from '../../shared/viewer.ts'
import { type Context, createLoaders } from '../context.ts'
import type { ProgressDraftRow } from '../database/tables.ts'
import { type DraftDeed, faultOfDeed } from './rules.ts'
import { findDraft, moveDraft } from './store.ts'

/** Beside a conflict stands what somebody else wrote. */
export function answered(context: Context, { draft, fault }: { draft?: ProgressDraftRow; fault?: Fault }) {
  Object.assign(context, createLoaders(context.db))
  return { draft: draft ?? null, userErrors: fault ? [toUserError(fault, context.languages)] : [] }
}

export const refusedWith =
  ({ languages }: Context) =>
  (...faults: Fault[]) => ({ draft: null, userErrors: faults.map(fault => toUserError(fault, languages)) })

type Move = {
  action: string
  deed: DraftDeed
  read: { draft: string; revision: number }
  faults: (personId: string) => Fault[]
  change: (personId: string, now: Date) => Parameters<typeof moveDraft>[3]
  noticesOf?: Parameters<typeof moveDraft>[5]
}

/** What all moves of a draft have in common: who may, what is wrong, and that nobody was faster. */
export async function move(context: Context, { action, deed, read, faults, change, noticesOf }: Move) {
  const { db, viewer } = context
  const refused = refusedWith(context)
  const personId = signedIn(viewer)
  const draft = await findDraft(db, read.draft)
  if (!draft || draft.discardedAt) return refused({ word: 'notFound', field: 'draft' })
  const fault = faultOfDeed(viewer, draft, deed)
  const found = fault ? [fault] : faults(personId)
  if (found.length > 0) return refused(...found)

  const at = context.now()
  const moved = change(personId, at)
  return answered(
    context,
    await moveDraft(db, action, { id: draft.id, revision: read.revision }, moved, { personId, at }, noticesOf),
  )
}
