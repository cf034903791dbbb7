import { bestText } from '../../shared/language.ts'
import type { Letter } from '../../shared/letters.ts'
import type { Texts } from '../../shared/language.ts'
import words from './letter-words.json' with { type: 'json' }

type Asked = { id: string; email: string; lang: Letter['lang']; municipality: Texts; token: string }

/** The yearly question. */
export function confirmationLetter({ id, email, lang, municipality, token }: Asked): Letter {
  const name = bestText(municipality, [lang, 'en', 'fr']) ?? ''
  const { subject, asked, answer, lasts, button } = words[lang]
  return {
    kind: 'confirmation',
    about: id,
    to: email,
    lang,
    subject: subject.replace('{name}', name),
    paragraphs: [asked.replace('{name}', name), answer, lasts],
    link: { path: `/${lang}/confirm-contact?token=${token}`, label: button },
  }
}
