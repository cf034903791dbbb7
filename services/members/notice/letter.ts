import type { Notice } from '../../shared/changes.ts'
import { bestText, type Texts } from '../../shared/language.ts'
import type { Letter } from '../../shared/letters.ts'
import words from './letter-words.json' with { type: 'json' }

export const kindsOfNotice = [
  'VALIDATION_WAITS',
  'DRAFT_WAITS',
  'PLACE_FREED',
  'EVENT_MOVED',
  'EVENT_CANCELLED',
  'POLL_WAITS',
  'POLL_ANSWERED',
  'DATE_CHOSEN',
  'QUESTION_WAITS',
  'QUESTION_ANSWERED',
  'POST_HIDDEN',
  'POST_SHOWN',
  'CONSENT_ASKED',
] as const

export type NewNotice = Notice & { kind: (typeof kindsOfNotice)[number]; at: Date; actor: string | null }

/** What is known of somebody a notice is for. */
export type Reader = { personId: string; email: string; lang: Letter['lang']; name: Texts }

/** One thing and one reader: what is written twice within a day is told by it. */
const aboutOf = ({ about }: Pick<Notice, 'about'>, personId: string) => `${about}/${personId}`

/** Says that something waits and where. What was written by people, published or not, is no part of a letter. */
export function noticeLetter(notice: NewNotice, { personId, email, lang, name }: Reader): Letter {
  const { subject, paragraphs, button } = words[lang][notice.kind]
  const named = (text: string) => text.replaceAll('{name}', bestText(name, [lang, 'en', 'fr']) ?? '')
  return {
    kind: notice.kind,
    about: aboutOf(notice, personId),
    to: email,
    lang,
    subject: named(subject),
    paragraphs: paragraphs.map(named),
    link: { path: `/${lang}${notice.url}`, label: button },
  }
}
