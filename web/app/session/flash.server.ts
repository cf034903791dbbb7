import { createCookie } from '@remix-run/node'

/** Things that were just done, told once on the page that follows. */
const flashes = [
  'acceptanceTakenBack',
  'answerAccepted',
  'answerShared',
  'consentAsked',
  'consentDeclined',
  'postEdited',
  'postHidden',
  'postReported',
  'postShown',
  'postWithdrawn',
  'questionAnswered',
  'questionAsked',
  'questionClosed',
  'questionReopened',
  'reportsDismissed',
  'answersEntered',
  'answersHandedIn',
  'answersSaved',
  'assessmentDiscarded',
  'assessmentNotRestored',
  'assessmentMoved',
  'assessmentPublished',
  'assessmentRestored',
  'consentChanged',
  'contactAsked',
  'contactChanged',
  'contactEnded',
  'contactInvited',
  'countCorrected',
  'countRecorded',
  'draftRestored',
  'draftReturned',
  'draftSaved',
  'draftSent',
  'draftTakenBack',
  'eventCancelled',
  'eventChanged',
  'eventPublished',
  'eventScheduled',
  'handedOver',
  'invitationResent',
  'invitationWithdrawn',
  'modelAdded',
  'modelRemoved',
  'moveUndone',
  'needCorrected',
  'needRecorded',
  'pollAnswered',
  'pollOpened',
  'pollReminded',
  'progressPublished',
  'ratersInvited',
  'ratersReminded',
  'raterWithdrawn',
  'ratingSigned',
  'ratingsTaken',
  'recordKept',
  'recordSaved',
  'planKept',
  'gapUnplanned',
  'targetDropped',
  'targetSet',
  'roundClosed',
  'roundOpened',
  'textsKept',
  'registered',
  'registeredForSeries',
  'registrationCancelled',
  'registrationChanged',
  'replied',
  'resourceShared',
  'resourceChanged',
  'resourceFileAdded',
  'resourceWithdrawn',
  'resourceRestored',
  'seriesChanged',
  'seriesScheduled',
  'signedIn',
  'signedOut',
  'surveyClosed',
  'surveyPublished',
  'surveyReminded',
  'surveySaved',
  'surveySent',
  'validated',
  'validationWithdrawn',
  'waitlisted',
  'viewSaved',
  'viewRemoved',
] as const
export type Flash = (typeof flashes)[number]

const cookie = createCookie('flash', { path: '/', httpOnly: true, sameSite: 'lax', maxAge: 60 })

/** Headers for a redirect. */
export async function flashing(flash: Flash) {
  return { 'Set-Cookie': await cookie.serialize(flash) }
}

/** What was just done, and the headers that let the browser forget it. */
export async function readFlash(request: Request) {
  const given: unknown = await cookie.parse(request.headers.get('Cookie'))
  const flash = flashes.find(each => each === given) ?? null
  const headers = new Headers()
  if (flash) headers.set('Set-Cookie', await cookie.serialize('', { maxAge: 0 }))
  return { flash, headers }
}
