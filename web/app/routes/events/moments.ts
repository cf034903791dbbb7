import type { TFunction } from 'i18next'
import { readClock, type Which } from './clock.ts'
import type { SessionValues } from './schedule-schema.ts'
import { writeClock, writeWhen } from './when.ts'

interface Clocks {
  timeZone: string
  startsAt: string
  startsWhich?: Which | undefined
  endsAt: string
  endsWhich?: Which | undefined
  sessions: readonly SessionValues[]
}

export interface Choice {
  value: Which
  label: string
}

export interface Choices {
  startsWhich?: Choice[]
  endsWhich?: Choice[]
  /** Whether the zone became another, so that one must say what stays. */
  zoneMove?: boolean
}

interface Moments {
  startsAt: string
  endsAt: string
  sessions: { startsAt: string | null; endsAt: string | null }[]
}

/** Either all moments, or what is wrong with the clocks; an hour that comes twice is a question with two answers. */
interface Read {
  moments: Moments | null
  problems: Record<string, string[]>
  choices: Choices
}

export function momentsOf(clocks: Clocks, t: TFunction<'schedule'>, lang: string | undefined): Read {
  const read: Read = { moments: null, problems: {}, choices: {} }
  const momentAt = (name: 'starts' | 'ends') => {
    const reading = readClock(clocks[`${name}At`], clocks.timeZone)
    if (!reading) read.problems[`${name}At`] = ['invalid']
    if (reading?.kind === 'skipped') read.problems[`${name}At`] = [t('clock.skipped', timesOf(reading, lang))]
    if (reading?.kind === 'once') return reading.moment
    if (reading?.kind !== 'twice') return null
    const which = clocks[`${name}Which`]
    read.choices[`${name}Which`] = choicesOf(reading, clocks.timeZone, lang)
    if (!which) read.problems[`${name}Which`] = [t('clock.twice')]
    return which ? reading[which] : null
  }
  const [startsAt, endsAt] = [momentAt('starts'), momentAt('ends')]
  const sessions = momentsOfSessions(clocks.sessions, clocks.timeZone, t, lang)
  Object.assign(read.problems, sessions.problems)
  const isRead = startsAt && endsAt && Object.keys(read.problems).length === 0
  return { ...read, moments: isRead ? { startsAt, endsAt, sessions: sessions.moments } : null }
}

/** The moments of the programme. A time that the clock skips or shows twice is refused: there are others near by. */
function momentsOfSessions(
  sessions: readonly SessionValues[],
  timeZone: string,
  t: TFunction<'schedule'>,
  lang: string | undefined,
) {
  const problems: Record<string, string[]> = {}
  const read = (clock: string | undefined, field: string) => {
    const reading = clock ? readClock(clock, timeZone) : null
    if (clock && !reading) problems[field] = ['invalid']
    if (reading?.kind === 'skipped') problems[field] = [t('clock.skipped', timesOf(reading, lang))]
    if (reading?.kind === 'twice') problems[field] = [t('sessionTwice')]
    return reading?.kind === 'once' ? reading.moment : null
  }
  const moments = sessions.map(({ startsAt, endsAt }, index) => ({
    startsAt: read(startsAt, `sessions[${index}].startsAt`),
    endsAt: read(endsAt, `sessions[${index}].endsAt`),
  }))
  return { moments, problems }
}

/** Clocks as the reader writes them: they are on the wall already, so no zone moves them. */
function timesOf({ before, after }: { before: string; after: string }, lang: string | undefined) {
  return { before: writeClock(lang, `${before}Z`, 'UTC'), after: writeClock(lang, `${after}Z`, 'UTC') }
}

function choicesOf(twice: Record<Which, string>, timeZone: string, lang: string | undefined): Choice[] {
  return (['earlier', 'later'] as const).map(value => {
    const when = writeWhen(lang, { startsAt: twice[value], endsAt: twice[value], timeZone, precision: 'TIME' })
    return { value, label: `${when.start} – ${when.zone?.name} (${when.zone?.offset})` }
  })
}
