import type { Letter } from '../../shared/letters.ts'
import type { RaterRow, RatingRoundRow } from '../database/tables.ts'
import words from './letter-words.json' with { type: 'json' }

export const letterKind = 'rating'

/** The letter with a rater's link. It holds nothing that whoever invites has typed, and does not say to which group it went. */
export function raterLetter(
  reason: 'asked' | 'reminder',
  { id, email, lang }: Pick<RaterRow, 'id' | 'email' | 'lang'>,
  { closesOn }: Pick<RatingRoundRow, 'closesOn'>,
  token: string,
): Letter {
  const { subject, reminderSubject, asked, until, secret, personal, ignore, button } = words[lang]
  return {
    kind: letterKind,
    about: id,
    to: email,
    lang,
    subject: reason === 'asked' ? subject : reminderSubject,
    paragraphs: [asked, until.replace('{day}', dayIn(lang, closesOn)), secret, personal, ignore],
    link: { path: `/${lang}/rate?token=${token}`, label: button },
  }
}

const dayIn = (lang: Letter['lang'], day: string) =>
  new Intl.DateTimeFormat(`${lang === 'en' || lang === 'fr' ? `${lang}-CA` : lang}-u-nu-latn`, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(day))
