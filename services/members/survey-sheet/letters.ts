import { createHash, randomBytes } from 'node:crypto'
import type { Letter } from '../../shared/letters.ts'
import { bestText, type Texts } from '../../shared/language.ts'
import type { Province, SurveyLinkRow, SurveyRow } from '../database/tables.ts'
import words from './letter-words.json' with { type: 'json' }
import type { Recipient } from './rules.ts'

/** What is kept of a token: whoever reads the records cannot open a sheet with it. */
export const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

type Reason = 'asked' | 'reminder'
export type Addressed = { sheetId: string; name: Texts; province: Province; contacts: Recipient['contacts'] }

/** Letters on surveys have two languages: the reader's, else French in Quebec and English elsewhere; the page has all. */
const languageOf = (lang: string | null | undefined, province: Province) =>
  lang === 'en' || lang === 'fr' ? lang : province === 'QC' ? 'fr' : 'en'

/** A letter to each contact, with a link that is kept as a hash. */
export function lettersAbout(
  reason: Reason,
  survey: Pick<SurveyRow, 'title' | 'closesOn'>,
  addressed: readonly Addressed[],
  sendAfter?: Date,
): { letters: Letter[]; links: SurveyLinkRow[] } {
  const written = addressed.flatMap(to =>
    to.contacts.map(({ personId, email, lang }) => {
      const token = randomBytes(24).toString('base64url')
      const letter = {
        ...letterOf(reason, survey, to, languageOf(lang, to.province), token),
        to: email,
        ...(sendAfter ? { sendAfter } : {}),
      }
      return { letter, link: { tokenHash: hashOf(token), sheetId: to.sheetId, personId } }
    }),
  )
  return { letters: written.map(({ letter }) => letter), links: written.map(({ link }) => link) }
}

function letterOf(
  reason: Reason,
  { title, closesOn }: Pick<SurveyRow, 'title' | 'closesOn'>,
  { sheetId, name }: Addressed,
  lang: 'en' | 'fr',
  token: string,
): Omit<Letter, 'to'> {
  const { asked, askedText, reminder, reminderText, until, personal, open } = words[lang]
  const facts = {
    title: bestText(title, [lang, 'en']) ?? '',
    municipality: bestText(name, [lang, 'en']) ?? '',
    day: closesOn ? dayIn(lang, closesOn) : '',
  }
  const filled = (text: string) => text.replace(/\{(\w+)\}/g, (_, key: keyof typeof facts) => facts[key])
  return {
    kind: 'survey',
    about: sheetId,
    lang,
    subject: filled(reason === 'asked' ? asked : reminder),
    paragraphs: [filled(reason === 'asked' ? askedText : reminderText), ...(closesOn ? [filled(until)] : []), personal],
    link: { path: `/${lang}/survey?token=${token}`, label: open },
  }
}

const dayIn = (lang: 'en' | 'fr', day: string) =>
  new Intl.DateTimeFormat(`${lang}-CA`, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
