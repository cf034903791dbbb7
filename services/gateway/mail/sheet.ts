import { calendarOf } from '../../shared/calendar/calendar.ts'
import type { LetterEntry, LetterPart, LetterRow } from '../../shared/letters.ts'
import { type Mail, type MailList, mailOf } from './mail.ts'
import type { SendOptions } from './post.ts'
import words from './sheet-words.json' with { type: 'json' }
import { unsubscribeToken } from './unsubscribe.ts'

/** Where its reader takes part online in which events, as it is now. */
export type JoinLinks = Readonly<Record<string, string>>

type Options = { origin: string; secret: string; links?: JoinLinks }
type Letter = Pick<LetterRow, 'id' | 'lang' | 'subject' | 'paragraphs' | 'link' | 'person' | 'topic' | 'entries'>

/** A letter as it goes out: with its calendar file, and with a way to have no more of its kind where it was not asked for. */
export function sheetOf(letter: Letter, { origin, secret, links = {} }: Options): [Mail, SendOptions] {
  const { id, lang, subject, paragraphs, link, person, topic, entries } = letter
  const joined = (entries ?? []).map(entry => withLink(entry, lang, links))
  const href = link && new URL(link.path, origin).href
  const ending = (thing?: string) =>
    person && topic ? `${origin}/${lang}/unsubscribe?token=${unsubscribeToken({ person, topic, thing }, secret)}` : null
  const unsubscribe = ending()
  const partOf = (part: LetterPart): string | MailList => {
    if (typeof part === 'string') return part
    const { title, entries: told, rest, end } = part
    const named = ({ path, label }: { path: string; label: string }) => ({ label, href: new URL(path, origin).href })
    const until = end && ending(end.thing)
    return {
      title,
      entries: told.map(({ title: label, note, path }) => ({ ...named({ path, label }), note })),
      rest: [...(rest ? [named(rest)] : []), ...(until ? [{ label: end.label, href: until }] : [])],
    }
  }
  const mail = mailOf({
    lang,
    subject,
    paragraphs: [...paragraphs.map(partOf), ...joinLines(joined, lang)],
    link: link && href ? { href, label: link.label } : null,
    ...(unsubscribe ? { foot: { href: unsubscribe, label: words[lang].noMore } } : {}),
  })
  const calendar = joined.length
    ? { filename: 'events.ics', content: calendarOf(joined, { lang, origin, name: subject }) }
    : undefined
  return [calendar ? { ...mail, calendar } : mail, { id, ...(unsubscribe ? { unsubscribe } : {}) }]
}

type Joined = LetterEntry & { url?: string }

function withLink(entry: LetterEntry, lang: LetterRow['lang'], links: JoinLinks): Joined {
  const url = entry.joins && links[entry.joins]
  if (!url) return entry
  const join = words[lang].join.replace('{url}', () => url)
  return { ...entry, url, description: [join, entry.description].filter(Boolean).join('\n\n') }
}

const locales = { en: 'en-CA', fr: 'fr-CA', ar: 'ar-u-nu-latn', vi: 'vi' }

/** One line for all events that share a link, and otherwise one for each day. */
function joinLines(entries: readonly Joined[], lang: LetterRow['lang']) {
  const joined = entries.filter(({ url }) => url)
  if (new Set(joined.map(({ url }) => url)).size <= 1)
    return joined.slice(0, 1).map(({ url = '' }) => words[lang].join.replace('{url}', () => url))
  return joined.map(({ url = '', startsAt, timeZone }) => {
    const day = new Intl.DateTimeFormat(locales[lang], { dateStyle: 'long', timeZone }).format(new Date(startsAt))
    return words[lang].joinOn.replace('{day}', () => day).replace('{url}', () => url)
  })
}
