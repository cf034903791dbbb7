import type { Occasion } from '../../shared/calendar/occasion.ts'
import type { Notice } from '../../shared/changes.ts'
import { bestText, type Texts } from '../../shared/language.ts'
import type { Letter, LetterList } from '../../shared/letters.ts'
import { kindOf, type NoticeKind } from './kinds.ts'
import words from './letter-words.json' with { type: 'json' }
import { entryOf, isolated, writeMoment, writeOccasion } from './occasion.ts'
import occasionWords from './occasion-words.json' with { type: 'json' }

export type NewNotice = Omit<Notice, 'kind' | 'occasions'> & {
  kind: NoticeKind
  at: Date
  actor: string | null
  /** The change that it comes from. */
  change: string
  occasions: readonly Occasion[]
}

/** What is known of somebody a notice is for. */
export type Reader = {
  personId: string
  email: string
  lang: Letter['lang']
  timeZone: string | null
  /** Of the municipality that is meant. */
  name: Texts
}

/** One thing and one reader: what is written twice within a day is told by it. */
export const aboutOf = (about: string, personId: string) => `${about}/${personId}`

/**
 * Says what happened or waits, and where. Of what people wrote, a letter holds titles, times and places of events that its reader may see, and
 * nothing else.
 */
export function noticeLetter(notice: NewNotice, reader: Reader): Letter {
  const { kind, about, at, standings = {}, facts = {}, moment, url, also } = notice
  const { personId: person, email: to, lang, name, timeZone } = reader
  const { topic, merged, hasNoEntry } = kindOf(kind)
  // what was before is told of a change, to whom it is told for that
  const occasions = merged ? notice.occasions : notice.occasions.map(({ was: _, ...occasion }): Occasion => occasion)
  const { subject, paragraphs, button, ...more } = words[lang][kind]
  const values: Record<string, string> = {
    name: bestText(name, [lang, 'en', 'fr']) ?? '',
    title: isolated(lang, bestText(occasions[0]?.title ?? {}, [lang, 'en', 'fr']) ?? ''),
    occasions: occasions.map(occasion => writeOccasion(lang, occasion, timeZone)).join('\n\n'),
    position: facts['position'] ? occasionWords[lang].position.replace('{position}', String(facts['position'])) : '',
    moment: moment ? writeMoment(lang, moment) : '',
  }
  const filled = (text: string) => text.replaceAll(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '')
  const listOf = ({ title, label, note }: Record<'title' | 'label' | 'note', string>): LetterList => ({
    title,
    entries: [{ title: label, note, path: `/${lang}${also}` }],
  })
  return {
    kind,
    about: aboutOf(about, person),
    to,
    lang,
    subject: filled(subject),
    paragraphs: [...paragraphs.map(filled).filter(Boolean), ...('also' in more && also ? [listOf(more.also)] : [])],
    link: { path: `/${lang}${url}`, label: button },
    person,
    ...(topic && { topic }),
    ...(occasions.length > 0 &&
      !hasNoEntry && {
        entries: occasions.map(occasion => entryOf(lang, occasion, { person, at, standing: standings[occasion.uid] })),
      }),
  }
}
