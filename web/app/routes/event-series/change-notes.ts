import { isLang, languageNames } from '../../language/languages.ts'
import { wordsFor } from '../../language/words.server.ts'
import { writeList, writeNumber } from '../../language/write.ts'
import { nameOfSpoken } from '../events/language-name.server.ts'
import { timeBefore } from '../events/reminders.ts'
import type { Changes } from './changes.ts'

type Municipalities = readonly { slug: string; name: { text: string } }[]

const longest = 300

/** What a change does beside moving dates, in words: one line for each thing that becomes another. */
export function notesOf(lang: string | undefined, changes: Changes, municipalities: Municipalities) {
  const t = wordsFor(lang, 'event-series')
  const words = wordsFor(lang, 'schedule')
  const terms = wordsFor(lang, 'terms')
  const events = wordsFor(lang, 'events')
  const line = (label: string, value: string | null | undefined) =>
    value ? t('changing.notes.new', { label, value }) : t('changing.notes.none', { label })
  const said = <Name extends keyof Changes>(name: Name, write: (value: NonNullable<Changes[Name]>) => string) => {
    const value = changes[name]
    return value === undefined ? [] : [line(words(labels[name]), value === null ? '' : write(value))]
  }
  const list = (parts: readonly string[]) => writeList(lang, parts)
  const nameOf = (tag: string) => (isLang(tag) ? languageNames[tag] : tag)
  const spoken = (tag: string) => nameOfSpoken(lang, tag)
  const municipality = (slug: string) => municipalities.find(each => each.slug === slug)?.name.text ?? slug
  const texts = (name: 'title' | 'description' | 'accessNotes') => {
    const given = changes[name]
    const written = (given ?? []).filter(({ text }) => text)
    if (given && written.length === 0) return [line(words(labels[name]), null)]
    return written.map(({ lang: tag, text }) =>
      line(`${words(labels[name])} (${nameOf(tag)})`, text.length > longest ? `${text.slice(0, longest)}…` : text),
    )
  }
  const places = (name: 'capacity' | 'onlineCapacity' | 'municipalityShare') =>
    changes[name] === undefined
      ? []
      : [line(words(labels[name]), changes[name] ? writeNumber(lang, changes[name]) : t('changing.notes.noLimit'))]
  return [
    ...texts('title'),
    ...texts('description'),
    ...texts('accessNotes'),
    ...said('kind', kind => terms(`eventKind.${kind}`)),
    ...said('audience', audience => terms(`eventAudience.${audience}`)),
    ...said('invited', invited => list(invited.map(municipality))),
    ...said('hostMunicipality', municipality),
    ...said('venue', venue => venue),
    ...said('address', address => address),
    ...said('onlineUrl', url => url),
    ...places('capacity'),
    ...places('onlineCapacity'),
    ...places('municipalityShare'),
    ...said('commitments', numbers => list([...numbers].sort((one, other) => one - other).map(String))),
    ...said('languages', tags => list(tags.map(spoken))),
    ...said('interpretation', tags => list(tags.map(spoken))),
    ...said('reminders', all =>
      list([...all].sort((one, other) => other - one).map(hours => timeBefore(events, hours))),
    ),
  ]
}

const labels = {
  title: 'eventTitle',
  description: 'description',
  accessNotes: 'accessNotes',
  kind: 'kind',
  audience: 'audience',
  invited: 'invited',
  hostMunicipality: 'host',
  venue: 'venue',
  address: 'address',
  onlineUrl: 'onlineUrl',
  capacity: 'capacity',
  onlineCapacity: 'onlineCapacity',
  municipalityShare: 'municipalityShare',
  commitments: 'commitments',
  languages: 'languages',
  interpretation: 'interpretation',
  reminders: 'reminders',
} as const satisfies Record<keyof Changes, string>
