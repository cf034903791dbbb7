import type { Change } from '../../shared/changes.ts'
import type { InvitationRow } from '../database/tables.ts'

/** What of an invitation may be kept for ever: neither address nor link, nor the name of somebody who has not agreed. */
const traceOf = ({ municipality, title, champion, elected, mayEdit, replaces, state, expiresAt }: InvitationRow) => ({
  municipality,
  title,
  champion,
  elected,
  mayEdit,
  replaces,
  state,
  expiresAt,
})

export const invitationChange = (
  action: string,
  before: InvitationRow | null,
  after: InvitationRow,
  { actor, now }: { actor: string | null; now: Date },
): Change => ({
  at: now,
  actor,
  action,
  subjectType: 'Invitation',
  subjectId: after.id,
  before: before && traceOf(before),
  after: traceOf(after),
  news: null,
})
