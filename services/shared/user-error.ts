import { bestLanguage } from './language.ts'
import words from './user-errors.json' with { type: 'json' }

export type UserErrorCode = 'NOT_ALLOWED' | 'NOT_FOUND' | 'INVALID' | 'CONFLICT' | 'FULL'
export type UserErrorWord = keyof typeof words
export type UserError = { code: UserErrorCode; field: string | null; message: string }

/** A fault as a pure rule finds it, before it is put into the caller's language. */
export type Fault = { word: UserErrorWord; field: string | null; facts?: Record<string, string | number> }

const codes: Partial<Record<UserErrorWord, UserErrorCode>> = {
  notAllowed: 'NOT_ALLOWED',
  notFound: 'NOT_FOUND',
  unknownMunicipality: 'NOT_FOUND',
  notAMember: 'NOT_FOUND',
  changedMeanwhile: 'CONFLICT',
  textChangedMeanwhile: 'CONFLICT',
  recordsChanged: 'CONFLICT',
  publishedMeanwhile: 'CONFLICT',
  correctedMeanwhile: 'CONFLICT',
  savedMeanwhile: 'CONFLICT',
  describedMeanwhile: 'CONFLICT',
  draftBegunAnew: 'CONFLICT',
  draftIsInReview: 'NOT_ALLOWED',
  linkUnknown: 'NOT_FOUND',
  tooManyInvitations: 'FULL',
  tooManyLetters: 'FULL',
  noPlaceLeft: 'FULL',
  tooManyFiles: 'FULL',
  wayIsFull: 'FULL',
  unknownElement: 'NOT_FOUND',
  tooManyRaters: 'FULL',
  tooManyRaterLetters: 'FULL',
  enoughLetters: 'FULL',
  unknownIndicator: 'NOT_FOUND',
  answeredMeanwhile: 'CONFLICT',
  surveyIsSent: 'CONFLICT',
  resultsArePublished: 'CONFLICT',
  answersSavedMeanwhile: 'CONFLICT',
  unknownEdition: 'NOT_FOUND',
  unknownCommitment: 'NOT_FOUND',
  editionIsInUse: 'CONFLICT',
  editionIsOpen: 'CONFLICT',
  movedMeanwhile: 'CONFLICT',
  seriesChangedMeanwhile: 'CONFLICT',
  calendarRenewedMeanwhile: 'CONFLICT',
  movedAgain: 'CONFLICT',
  assessmentReferredTo: 'CONFLICT',
  eventChangedMeanwhile: 'CONFLICT',
  pollIsSettled: 'CONFLICT',
  pollIsWithdrawn: 'CONFLICT',
  pollChangedMeanwhile: 'CONFLICT',
  remindedToday: 'CONFLICT',
  allAnswered: 'CONFLICT',
  feedbackIsGiven: 'CONFLICT',
  itemIsPlanned: 'CONFLICT',
  cameNot: 'NOT_ALLOWED',
  resourceIsWithdrawn: 'CONFLICT',
  itemChangedMeanwhile: 'CONFLICT',
  inCollection: 'CONFLICT',
  isCurator: 'CONFLICT',
  membersOnly: 'NOT_ALLOWED',
  onlyItsAsker: 'NOT_ALLOWED',
  onlyTheSecretariat: 'NOT_ALLOWED',
  notYourPost: 'NOT_ALLOWED',
  discussionIsClosed: 'CONFLICT',
  tooManyPosts: 'FULL',
  tooManyCollections: 'FULL',
  postIsWithdrawn: 'CONFLICT',
  postIsHidden: 'CONFLICT',
  postIsNotHidden: 'CONFLICT',
  answerIsHidden: 'CONFLICT',
  answerIsWithdrawn: 'CONFLICT',
  postReportedAlready: 'CONFLICT',
  postChangedMeanwhile: 'CONFLICT',
  askedToShareAlready: 'CONFLICT',
  shareAnsweredAlready: 'CONFLICT',
  tokenEnded: 'CONFLICT',
  tooManyTokens: 'FULL',
  roleNotYours: 'NOT_ALLOWED',
  onlyWithARole: 'NOT_ALLOWED',
  tooManyWebhooks: 'FULL',
  tooManyWishes: 'FULL',
  deliveryUnderWay: 'CONFLICT',
}

/** The words alone, where no field is at fault. */
export const inWords = (word: UserErrorWord, languages: readonly string[]) =>
  toUserError({ word, field: null }, languages).message

export function toUserError({ word, field, facts = {} }: Fault, languages: readonly string[]): UserError {
  const texts: Record<string, string> = words[word]
  const text = texts[bestLanguage(texts, languages) ?? 'en'] ?? ''
  const message = text.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''))
  return { code: codes[word] ?? 'INVALID', field, message }
}
