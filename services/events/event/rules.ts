import { canonical, faultsOfTexts, isLanguage } from '../../shared/texts.ts'
import type { Grant, Viewer } from '../../shared/viewer.ts'
import type { Fault } from '../../shared/user-error.ts'
import type { EventKind } from '../database/tables.ts'

type TextEntry = { lang: string; text: string }

export type NewEvent = {
  title: readonly TextEntry[]
  description?: readonly TextEntry[] | null | undefined
  kind: EventKind
  startsAt: Date
  endsAt: Date
  timeZone: string
  venue?: string | null | undefined
  onlineUrl?: string | null | undefined
  capacity?: number | null | undefined
  series?: string | null | undefined
  hostMunicipality?: string | null | undefined
  commitments?: readonly number[] | null | undefined
  indicators?: readonly string[] | null | undefined
  languages?: readonly string[] | null | undefined
  idempotencyKey?: string | null | undefined
}

const forTheNetwork = ['ORGANISER', 'COORDINATOR', 'SECRETARIAT']
const limits = {
  title: 200,
  description: 10_000,
  venue: 300,
  days: 31,
  capacity: 100_000,
  commitments: 20,
  indicators: 20,
  languages: 30,
  key: 300,
  firstYear: 2005,
  yearsAhead: 5,
}
const dayLength = 86_400_000

/** Events of the network are for those who work for the network; an editor schedules what the own municipality hosts. */
export function mayScheduleEvent({ grants }: Viewer, hostMunicipality: string | null | undefined) {
  const covers = ({ role, municipality }: Grant) =>
    forTheNetwork.includes(role) || (role === 'EDITOR' && Boolean(municipality) && municipality === hostMunicipality)
  return grants.some(covers)
}

export function isTimeZone(name: string) {
  // Intl takes offsets and any case too; no calendar program does
  if (!/^[A-Z][\w+-]*(\/[A-Z][\w+-]*)*$/.test(name)) return false
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

/** Everything that is wrong with an event that somebody wants to schedule. */
export function faultsOfEvent(input: NewEvent, now: Date): Fault[] {
  const tooMuch = faultsOfAmount(input)
  return tooMuch.length > 0 ? tooMuch : faultsOfContent(input, now)
}

const faultsOfAmount = ({ commitments, indicators, languages, idempotencyKey }: NewEvent): Fault[] => [
  ...((commitments?.length ?? 0) > limits.commitments
    ? [{ word: 'tooMany', field: 'commitments', facts: { most: limits.commitments } } as const]
    : []),
  ...((indicators?.length ?? 0) > limits.indicators
    ? [{ word: 'tooMany', field: 'indicators', facts: { most: limits.indicators } } as const]
    : []),
  ...((languages?.length ?? 0) > limits.languages
    ? [{ word: 'tooMany', field: 'languages', facts: { most: limits.languages } } as const]
    : []),
  ...((idempotencyKey?.length ?? 0) > limits.key
    ? [{ word: 'tooLong', field: 'idempotencyKey', facts: { most: limits.key } } as const]
    : []),
]

const faultsOfContent = (input: NewEvent, now: Date): Fault[] => [
  ...faultsOfTexts(input.title, { field: 'title', most: limits.title, isRequired: true }),
  ...faultsOfTexts(input.description ?? [], { field: 'description', most: limits.description }),
  ...faultsOfTime(input, now),
  ...((input.venue?.length ?? 0) > limits.venue
    ? [{ word: 'tooLong', field: 'venue', facts: { most: limits.venue } } as const]
    : []),
  ...faultsOfNumber(input.capacity, 'capacity', 1, limits.capacity),
  ...(input.commitments ?? []).flatMap((number, index) => faultsOfNumber(number, `commitments.${index}`, 1, 10)),
  ...faultsOfRepeats(input.commitments ?? [], index => `commitments.${index}`),
  ...(input.indicators ?? []).flatMap((code, index): Fault[] =>
    isIndicatorCode(code) ? [] : [{ word: 'notFound', field: `indicators.${index}` }],
  ),
  ...faultsOfRepeats(input.indicators ?? [], index => `indicators.${index}`),
  ...(input.languages ?? []).flatMap((lang, index) => faultsOfLanguage(lang, `languages.${index}`)),
  ...faultsOfRepeats(
    (input.languages ?? []).map(lang => (isLanguage(lang) ? canonical(lang) : lang)),
    index => `languages.${index}`,
  ),
]

/** The shape only: which indicators an edition has is for commitments to know. */
const isIndicatorCode = (code: string) => /^[1-9]\d?[a-z]$/.test(code)

const faultsOfLanguage = (lang: string, field: string): Fault[] =>
  isLanguage(lang) ? [] : [{ word: 'unknownLanguage', field, facts: { lang } }]

const faultsOfRepeats = (values: readonly unknown[], fieldOf: (index: number) => string): Fault[] =>
  values.flatMap((value, index) =>
    values.indexOf(value) < index ? [{ word: 'saidTwice', field: fieldOf(index) } as const] : [],
  )

const faultsOfNumber = (value: number | null | undefined, field: string, least: number, most: number): Fault[] =>
  value === null || value === undefined || (value >= least && value <= most)
    ? []
    : [{ word: 'outOfRange', field, facts: { least, most } }]

function faultsOfTime({ startsAt, endsAt, timeZone }: NewEvent, now: Date): Fault[] {
  const faults: Fault[] = []
  const latest = new Date(now)
  latest.setUTCFullYear(now.getUTCFullYear() + limits.yearsAhead)
  if (startsAt.getUTCFullYear() < limits.firstYear || startsAt > latest)
    faults.push({
      word: 'outOfRange',
      field: 'startsAt',
      facts: { least: limits.firstYear, most: latest.toISOString().slice(0, 10) },
    })
  if (endsAt <= startsAt) faults.push({ word: 'endsBeforeStart', field: 'endsAt' })
  if (endsAt.getTime() - startsAt.getTime() > limits.days * dayLength)
    faults.push({ word: 'lastsTooLong', field: 'endsAt', facts: { most: limits.days } })
  if (!isTimeZone(timeZone)) faults.push({ word: 'unknownTimeZone', field: 'timeZone', facts: { zone: timeZone } })
  return faults
}
