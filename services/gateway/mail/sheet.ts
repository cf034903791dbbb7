import { calendarOf } from '../../shared/calendar/calendar.ts'
import type { LetterRow } from '../../shared/letters.ts'
import { type Mail, mailOf } from './mail.ts'
import type { SendOptions } from './post.ts'
import words from './sheet-words.json' with { type: 'json' }
import { unsubscribeToken } from './unsubscribe.ts'

type Letter = Pick<LetterRow, 'id' | 'lang' | 'subject' | 'paragraphs' | 'link' | 'person' | 'topic' | 'entries'>

/** A letter as it goes out: with its calendar file, and with a way to have no more of its kind where it was not asked for. */
export function sheetOf(letter: Letter, { origin, secret }: { origin: string; secret: string }): [Mail, SendOptions] {
  const { id, lang, subject, paragraphs, link, person, topic, entries } = letter
  const href = link && new URL(link.path, origin).href
  const unsubscribe =
    person && topic ? `${origin}/${lang}/unsubscribe?token=${unsubscribeToken({ person, topic }, secret)}` : null
  const mail = mailOf({
    lang,
    subject,
    paragraphs,
    link: link && href ? { href, label: link.label } : null,
    ...(unsubscribe ? { foot: { href: unsubscribe, label: words[lang].noMore } } : {}),
  })
  const calendar = entries?.length
    ? { filename: 'events.ics', content: calendarOf(entries, { lang, origin, name: subject }) }
    : undefined
  return [calendar ? { ...mail, calendar } : mail, { id, ...(unsubscribe ? { unsubscribe } : {}) }]
}
