/** What letters are about in general: what a reader may have no more of. */
export const letterTopics = [
  'REMINDERS',
  'INVITATIONS',
  'CHANGES',
  'MINUTES',
  'POLLS',
  'QUESTIONS',
  'FOLLOWED',
] as const
export type LetterTopic = (typeof letterTopics)[number]

type Kind = {
  /** Null for what somebody asked for, or has to do. */
  topic: LetterTopic | null
  /** One about the same thing a day. */
  daily?: true
  /** Also to whoever did it. */
  toActor?: true
  /** Nothing for a calendar: what it tells of is over. */
  hasNoEntry?: true
  /** Held back for some minutes: what is changed again in that time is told by one letter. */
  merged?: true
}

/** Every kind of notice that has words. */
export const kinds = {
  VALIDATION_WAITS: { topic: null, daily: true },
  DRAFT_WAITS: { topic: null, daily: true },
  PLACE_TAKEN: { topic: null, toActor: true },
  PLACE_AWAITED: { topic: null, toActor: true },
  PLACE_FREED: { topic: null },
  PLACE_GIVEN_UP: { topic: null, toActor: true },
  EVENT_INVITATION: { topic: 'INVITATIONS', daily: true },
  EVENT_REMINDER: { topic: 'REMINDERS' },
  EVENT_MOVED: { topic: 'CHANGES', merged: true },
  EVENT_CANCELLED: { topic: 'CHANGES' },
  POLL_WAITS: { topic: 'POLLS', daily: true },
  POLL_CLOSES: { topic: 'POLLS', daily: true },
  POLL_CHANGED: { topic: 'POLLS', daily: true },
  POLL_WITHDRAWN: { topic: 'POLLS', daily: true },
  POLL_ANSWERED: { topic: 'POLLS', daily: true },
  DATE_CHOSEN: { topic: 'POLLS', daily: true },
  MINUTES_PUBLISHED: { topic: 'MINUTES', hasNoEntry: true },
  ACTION_ITEM: { topic: null, daily: true },
  QUESTION_WAITS: { topic: 'QUESTIONS', daily: true },
  QUESTION_ANSWERED: { topic: 'QUESTIONS', daily: true },
  POST_HIDDEN: { topic: null, daily: true },
  POST_SHOWN: { topic: null, daily: true },
  CONSENT_ASKED: { topic: null, daily: true },
  ANSWER_ACCEPTED: { topic: 'QUESTIONS', daily: true },
  REPORTS_WAIT: { topic: null, daily: true },
  REPORT_UPHELD: { topic: null },
  REPORT_DISMISSED: { topic: null },
  LINK_DEAD: { topic: null, daily: true },
  WEBHOOK_SWITCHED_OFF: { topic: null },
} satisfies Record<string, Kind>

export type NoticeKind = keyof typeof kinds
export const kindOf = (kind: NoticeKind): Kind => kinds[kind]
export const kindsOfNotice = Object.keys(kinds) as [NoticeKind, ...NoticeKind[]]

const minute = 60_000
const quiet = 5 * minute
const longest = 30 * minute

/** When a letter on changes goes out: once nobody changed anything for some minutes, and half an hour after the first change at the latest. */
export const sendAfterChange = (firstAt: Date, now: Date) =>
  new Date(Math.min(now.getTime() + quiet, Math.max(now.getTime(), firstAt.getTime() + longest)))
