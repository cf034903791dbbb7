import type { Flash } from '../../session/flash.server.ts'

/** What the page of a discussion tells that was just done. */
export const deeds = [
  'questionAsked',
  'questionAnswered',
  'questionChanged',
  'postEdited',
  'postWithdrawn',
  'answerAccepted',
  'acceptanceTakenBack',
  'questionClosed',
  'questionReopened',
  'postReported',
  'postHidden',
  'postShown',
  'consentAsked',
  'answerShared',
  'consentDeclined',
] as const satisfies readonly Flash[]
