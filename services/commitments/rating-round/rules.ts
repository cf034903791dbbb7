import { isMailbox, mailboxOf } from '../../shared/mailbox.ts'
import { storable } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import { isOpen } from '../assessment/rules.ts'
import type { AssessmentRow, Rating, RaterRating, RatingRoundRow } from '../database/tables.ts'

const day = 24 * 60 * 60_000
const usualDays = 28
const mostDays = 90
/** One request, one round, one municipality's letters of a day: nobody sends mail to the world from here. */
const mostAtOnce = 100
export const mostRaters = 200
const mostLettersADay = 400
const timeBetweenLetters = 10 * 60_000
const mostLettersToMailbox = 3
const longestComment = 1_000
const mostRatings = 100

export const dayOf = (moment: Date) => moment.toISOString().slice(0, 10)
export const dayBefore = (now: Date) => new Date(now.getTime() - day)
const daysAhead = (now: Date, days: number) => dayOf(new Date(now.getTime() + days * day))

/** The last day on which ratings are taken. */
export const lastDay = (wanted: string | null | undefined, now: Date) => wanted ?? daysAhead(now, usualDays)

export function faultOfLastDay(closesOn: string, now: Date): Fault | null {
  if (closesOn < dayOf(now)) return { word: 'dayIsOver', field: 'closesOn' }
  return closesOn > daysAhead(now, mostDays)
    ? { word: 'dayTooFar', field: 'closesOn', facts: { day: daysAhead(now, mostDays) } }
    : null
}

/** Whether a round takes ratings: until its last day is over, and while its assessment is a draft. */
export const takesRatings = (
  { state, closesOn }: Pick<RatingRoundRow, 'state' | 'closesOn'>,
  assessment: Pick<AssessmentRow, 'status' | 'discardedAt'>,
  now: Date,
) => state === 'OPEN' && isOpen(assessment) && closesOn >= dayOf(now)

/** Whether anything was told of a round: with another one on the same draft it could then be subtracted. */
export const hasTold = ({ spread }: Pick<RatingRoundRow, 'spread'>) => (spread ?? []).some(({ all }) => all !== null)

/** An address without what stands behind a plus, so that one person is not five raters at no trouble. */
export const oneMailbox = (email: string) => mailboxOf(email).replace(/\+[^@]*@/, '@')

/** What is wrong with addresses, one by one. */
export function faultsOfAddresses(emails: readonly string[], lang: string): Fault[] {
  if (emails.length === 0) return [{ word: 'required', field: 'emails' }]
  if (emails.length > mostAtOnce) return [{ word: 'tooMany', field: 'emails', facts: { most: mostAtOnce } }]
  const mailboxes = emails.map(oneMailbox)
  return [
    ...(isLetterLanguage(lang) ? [] : [{ word: 'unknownLanguage', field: 'lang', facts: { lang } } as const]),
    ...emails.flatMap((email, index): Fault[] => {
      const field = `emails.${index}`
      if (!isMailbox(mailboxOf(email))) return [{ word: 'notAMailbox', field }]
      return mailboxes.indexOf(mailboxes[index] ?? '') < index ? [{ word: 'saidTwice', field }] : []
    }),
  ]
}

const letterLanguages = ['en', 'fr', 'ar', 'vi'] as const
export const isLetterLanguage = (lang: string): lang is (typeof letterLanguages)[number] =>
  letterLanguages.some(one => one === lang)

/** Why so many letters more are not written, after what was written for the municipality within a day. */
export const faultOfCount = (written: number, more: number): Fault | null =>
  written + more > mostLettersADay
    ? { word: 'tooManyRaterLetters', field: 'emails', facts: { most: mostLettersADay } }
    : null

type WrittenLetter = { municipality: string; mailbox: string; writtenAt: Date }

/** Why mailboxes are not written to now; each is told by its hash. Of what others wrote nothing is told: whom they ask is theirs. */
export function faultsOfLetters(
  mailboxes: readonly string[],
  municipality: string,
  written: readonly WrittenLetter[],
  now: Date,
): Fault[] {
  const own = written.filter(one => one.municipality === municipality)
  const tooMany = faultOfCount(own.length, mailboxes.length)
  if (tooMany) return [tooMany]
  return mailboxes.flatMap((mailbox, index): Fault[] => {
    const letters = own.filter(one => one.mailbox === mailbox)
    const field = `emails.${index}`
    if (letters.length >= mostLettersToMailbox)
      return [{ word: 'enoughLetters', field, facts: { most: mostLettersToMailbox } }]
    const last = Math.max(...letters.map(({ writtenAt }) => writtenAt.getTime()))
    // what others wrote may have put the last one off: that is not told either
    const minutes = Math.ceil((Math.min(last, now.getTime()) + timeBetweenLetters - now.getTime()) / 60_000)
    return minutes > 0 ? [{ word: 'writtenRecently', field, facts: { minutes } }] : []
  })
}

/** When the next letter to a mailbox goes out: ten minutes after one of others, and three within a day at most, whoever writes. */
export function dueAt(mailbox: string, municipality: string, written: readonly WrittenLetter[], now: Date): Date {
  const letters = written.filter(one => one.mailbox === mailbox)
  const times = letters.map(({ writtenAt }) => writtenAt.getTime()).sort((a, b) => b - a)
  const others = letters.filter(one => one.municipality !== municipality)
  const last = Math.max(0, ...others.map(({ writtenAt }) => writtenAt.getTime()))
  const first = times[mostLettersToMailbox - 1] ?? 0
  return new Date(Math.max(now.getTime(), last + timeBetweenLetters, first + day))
}

export type SentRating = {
  indicator: string
  rating?: RaterRating | null | undefined
  comment?: string | null | undefined
}

/** What is wrong with a rater's ratings. `asked` are the codes of the indicators that are rated. */
export function faultsOfRatings(ratings: readonly SentRating[], asked: readonly string[]): Fault[] {
  if (ratings.length > mostRatings) return [{ word: 'tooMany', field: 'ratings', facts: { most: mostRatings } }]
  const codes = ratings.map(({ indicator }) => indicator)
  return ratings.flatMap(({ indicator, comment }, index): Fault[] => {
    const at = (field: string) => `ratings.${index}.${field}`
    const code = storable(indicator).slice(0, 20)
    return [
      ...(asked.includes(indicator)
        ? []
        : [{ word: 'unknownIndicator', field: at('indicator'), facts: { code } } as const]),
      ...(codes.indexOf(indicator) < index ? [{ word: 'saidTwice', field: at('indicator') } as const] : []),
      ...(storable(comment ?? '').length > longestComment
        ? [{ word: 'tooLong', field: at('comment'), facts: { most: longestComment } } as const]
        : []),
    ]
  })
}

type Kept = { indicator: string; rating: RaterRating | null; comment: string }

/** The rows that ratings change, as they are afterwards: what is left out stays. */
export function rating(kept: readonly Kept[], sent: readonly SentRating[]): Kept[] {
  return sent.flatMap(({ indicator, ...said }) => {
    const before = kept.find(one => one.indicator === indicator) ?? { rating: null, comment: '' }
    const after = {
      rating: said.rating === undefined ? before.rating : said.rating,
      comment: said.comment === undefined ? before.comment : storable(said.comment ?? ''),
    }
    return after.rating === before.rating && after.comment === before.comment ? [] : [{ indicator, ...after }]
  })
}

type Ratings = Readonly<Partial<Record<string, Rating>>>

/** Indicators whose rating is no longer the one that was signed. */
export const changedSince = (signed: Ratings, now: Ratings) =>
  [...new Set([...Object.keys(signed), ...Object.keys(now)])].filter(code => signed[code] !== now[code])
