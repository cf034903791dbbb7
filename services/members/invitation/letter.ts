import { bestText } from '../../shared/language.ts'
import type { Letter } from '../../shared/letters.ts'
import type { InvitationRow, MunicipalityRow } from '../database/tables.ts'
import words from './letter-words.json' with { type: 'json' }

type Invited = Pick<InvitationRow, 'id' | 'lang' | 'mayEdit'> & { email: string }

/** The letter that invites. It holds nothing that whoever invites has typed, so that nobody sends words of their own through it. */
export function invitationLetter(
  { id, email, lang, mayEdit }: Invited,
  municipality: Pick<MunicipalityRow, 'name' | 'slug'>,
  token: string,
): Letter {
  const name = bestText(municipality.name, [lang, 'en', 'fr']) ?? municipality.slug
  const { subject, asked, contact, editor, lasts, ignore, button } = words[lang]
  return {
    kind: 'invitation',
    about: id,
    to: email,
    lang,
    subject: subject.replace('{name}', name),
    paragraphs: [asked.replace('{name}', name), mayEdit ? editor : contact, lasts, ignore],
    link: { path: `/${lang}/invitation?token=${token}`, label: button },
  }
}
