import { type Occasion, ownUid, type Standing } from '../../shared/calendar/occasion.ts'
import { locationOf, type Place } from '../../shared/calendar/place.ts'
import { bestText } from '../../shared/language.ts'
import type { Letter, LetterEntry } from '../../shared/letters.ts'
import { shortened } from '../../shared/texts.ts'
import words from './occasion-words.json' with { type: 'json' }

type Lang = Letter['lang']
type Times = Pick<Occasion, 'startsAt' | 'endsAt' | 'timeZone'>

const locales: Record<Lang, string> = { en: 'en-CA', fr: 'fr-CA', ar: 'ar-u-nu-latn', vi: 'vi' }
const mostDescription = 1_000

/** A text of another direction must not pull the words around it along. */
export const isolated = (lang: Lang, text: string) => (lang === 'ar' && text ? `\u2068${text}\u2069` : text)

const formatOf = (lang: Lang, timeZone: string) =>
  new Intl.DateTimeFormat(locales[lang], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  })

const zoneName = (lang: Lang, at: Date, timeZone: string) =>
  new Intl.DateTimeFormat(locales[lang], { timeZone, timeZoneName: 'long' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone

/** From when to when on the clock of a zone, with its name. */
function writeTimes(lang: Lang, { startsAt, endsAt }: Times, timeZone: string) {
  const [from, to] = [new Date(startsAt), new Date(endsAt)]
  return `${formatOf(lang, timeZone).formatRange(from, to)} (${zoneName(lang, from, timeZone)})`
}

export const writeMoment = (lang: Lang, { at, timeZone }: { at: string; timeZone: string }) =>
  `${formatOf(lang, timeZone).format(new Date(at))} (${zoneName(lang, new Date(at), timeZone)})`

const writePlace = (lang: Lang, place: Place) => locationOf(place, lang, text => isolated(lang, text))

const titleOf = (lang: Lang, { title }: Pick<Occasion, 'title'>) => bestText(title, [lang, 'en', 'fr']) ?? ''

const hourOn = (at: string, timeZone: string) =>
  new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeStyle: 'short', timeZone }).format(new Date(at))

/** What, when and where, a line each; when also on the reader's clock, where that is known and shows another time. */
export function writeOccasion(lang: Lang, occasion: Occasion, ownZone: string | null) {
  const { startsAt, timeZone, was } = occasion
  const isElsewhere = ownZone !== null && hourOn(startsAt, ownZone) !== hourOn(startsAt, timeZone)
  const say = (text: string, name: string, value: string) => text.replace(`{${name}}`, () => value)
  return [
    isolated(lang, titleOf(lang, occasion)),
    writeTimes(lang, occasion, timeZone),
    isElsewhere && say(words[lang].yourClock, 'when', writeTimes(lang, occasion, ownZone)),
    writePlace(lang, occasion),
    was &&
      say(
        words[lang].before,
        'what',
        [writeTimes(lang, was, was.timeZone), writePlace(lang, was)].filter(Boolean).join(' · '),
      ),
  ]
    .filter(Boolean)
    .join('\n')
}

/** Whose copy of an occasion it is, of when, and how that person stands there, if at all. */
type Copy = { person: string; at: Date; standing: Standing | undefined }

/** As the reader's calendar shows it: a wait is not settled yet, and what was given up is taken out. */
export function entryOf(lang: Lang, occasion: Occasion, { person, at, standing }: Copy): LetterEntry {
  const isOff = occasion.isCancelled || standing?.status === 'CANCELLED'
  const { uid, sequence, updatedAt, startsAt, endsAt, precision, timeZone, path } = occasion
  const description = bestText(occasion.description ?? {}, [lang, 'en', 'fr']) ?? ''
  return {
    uid: ownUid(uid, person),
    sequence: sequence + (standing?.steps ?? 0),
    updatedAt: new Date(Math.max(at.getTime(), Date.parse(updatedAt))).toISOString(),
    startsAt,
    endsAt,
    precision,
    timeZone,
    status: isOff ? 'CANCELLED' : standing?.status === 'WAITLISTED' ? 'TENTATIVE' : 'CONFIRMED',
    summary: titleOf(lang, occasion),
    description: shortened(description, mostDescription) || null,
    location: locationOf(occasion, lang) || null,
    category: null,
    path: `/${lang}${path}`,
    ...(standing && !isOff && { joins: uid }),
    ...(occasion.was && { was: occasion.was }),
  }
}
