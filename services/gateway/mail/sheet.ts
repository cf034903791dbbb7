import { calendarOf } from '../../shared/calendar/calendar.ts'
import type { LetterPart, LetterRow } from '../../shared/letters.ts'
import { type Mail, type MailList, mailOf } from './mail.ts'
import type { SendOptions } from './post.ts'
import words from './sheet-words.json' with { type: 'json' }
import { unsubscribeToken } from './unsubscribe.ts'

type Letter = Pick<LetterRow, 'id' | 'lang' | 'subject' | 'paragraphs' | 'link' | 'person' | 'topic' | 'entries'>

/** A letter as it goes out: with its calendar file, and with a way to have no more of its kind where it was not asked for. */
export function sheetOf(letter: Letter, { origin, secret }: { origin: string; secret: string }): [Mail, SendOptions] {
  const { id, lang, subject, paragraphs, link, person, topic, entries } = letter
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
    paragraphs: paragraphs.map(partOf),
    link: link && href ? { href, label: link.label } : null,
    ...(unsubscribe ? { foot: { href: unsubscribe, label: words[lang].noMore } } : {}),
  })
  const calendar = entries?.length
    ? { filename: 'events.ics', content: calendarOf(entries, { lang, origin, name: subject }) }
    : undefined
  return [calendar ? { ...mail, calendar } : mail, { id, ...(unsubscribe ? { unsubscribe } : {}) }]
}
