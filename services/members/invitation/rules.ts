import type { Letter } from '../../shared/letters.ts'
import { isMailbox, mailboxOf } from '../../shared/mailbox.ts'
import { faultsOfTexts } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import type { InvitationRow, Province } from '../database/tables.ts'
import { letterLanguages } from '../letter-choice/rules.ts'
import { longestTitle } from '../person/rules.ts'
import type { InvitationState } from '../types.generated.ts'

const minute = 60_000
const day = 24 * 60 * minute

const invitationDays = 14
/** For so long after its end an invitation can be sent again. */
const resendDays = 14
/** No mailbox is written to more often, whoever asks for it and whatever became of the letter before. */
const minutesBetweenLetters = 10
/** How many letters one person may have sent within a day, those of withdrawn invitations and those written again among them. */
export const mostLettersADay = 50
/** How many a municipality may have open: nobody sends mail to the world from here. */
export const mostOpen = 20
const longestName = 120

export const expiryOf = (invitedAt: Date) => new Date(invitedAt.getTime() + invitationDays * day)

/** An invitation that nobody answered in time is still open on record: it can be sent again. */
export const stateOf = (
  { state, expiresAt }: Pick<InvitationRow, 'state' | 'expiresAt'>,
  now: Date,
): InvitationState => (state === 'OPEN' && expiresAt <= now ? 'EXPIRED' : state)

/** Why a link cannot be used; null when it can. */
export function faultOfLink(state: InvitationState | undefined): Fault | null {
  if (state === undefined) return { word: 'linkUnknown', field: 'token' }
  if (state === 'EXPIRED') return { word: 'linkExpired', field: 'token' }
  if (state === 'ACCEPTED') return { word: 'linkUsed', field: 'token' }
  if (state === 'WITHDRAWN') return { word: 'invitationWithdrawn', field: 'token' }
  return null
}

export const dayBefore = (now: Date) => new Date(now.getTime() - day)

/** From here on an invitation that nobody answered is forgotten. */
export const forgottenBefore = (now: Date) => new Date(now.getTime() - resendDays * day)

/** Why no letter is written now: to a mailbox that was written to last, by a person who had so many sent within a day. */
export function faultOfLetter({ last, sent }: { last: Date | null; sent: number }, now: Date): Fault | null {
  if (sent >= mostLettersADay) return { word: 'tooManyLetters', field: null, facts: { most: mostLettersADay } }
  const minutes = last ? minutesToWait(last, now) : 0
  return minutes > 0 ? { word: 'writtenRecently', field: 'email', facts: { minutes } } : null
}

/** Minutes until a letter may be written again; 0 when it may. */
export const minutesToWait = (writtenAt: Date, now: Date) =>
  Math.max(0, Math.ceil((writtenAt.getTime() + minutesBetweenLetters * minute - now.getTime()) / minute))

/** The language of a letter: the wanted one, or the first that the portal speaks, or that of the province. */
export function letterLanguage(wanted: readonly (string | null | undefined)[], province?: Province): Letter['lang'] {
  const spoken = wanted.flatMap(tag => letterLanguages.find(lang => lang === tag?.toLowerCase().split('-')[0]) ?? [])
  return spoken[0] ?? (province === 'QC' ? 'fr' : 'en')
}

type Invited = {
  email: string
  displayName: string
  title?: readonly { lang: string; text: string }[] | null | undefined
  lang?: string | null | undefined
}

/** What is wrong with an invitation, field by field. */
export const faultsOfInvitation = ({ email, displayName, title, lang }: Invited): Fault[] => [
  ...(isMailbox(mailboxOf(email)) ? [] : [{ word: 'notAMailbox', field: 'email' } as const]),
  ...faultsOfName(displayName),
  ...faultsOfTexts(title ?? [], { field: 'title', most: longestTitle }),
  ...(!lang || letterLanguages.some(one => one === lang)
    ? []
    : [{ word: 'unknownLanguage', field: 'lang', facts: { lang } } as const]),
]

export function faultsOfName(displayName: string): Fault[] {
  const name = displayName.trim()
  if (!name) return [{ word: 'required', field: 'displayName' }]
  return name.length > longestName ? [{ word: 'tooLong', field: 'displayName', facts: { most: longestName } }] : []
}
