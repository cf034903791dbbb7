import { canonical, faultsOfLength, faultsOfTexts, isLanguage } from '../../shared/texts.ts'
import type { Grant, Viewer } from '../../shared/viewer.ts'
import type { Fault } from '../../shared/user-error.ts'
import type { Attendance, EventAudience, EventKind, EventRow } from '../database/tables.ts'
import { faultsOfSessions, type NewSession } from '../event-session/rules.ts'
import { faultsOfReminders } from '../reminder/rules.ts'

type TextEntry = { lang: string; text: string }

export type NewEvent = {
  title: readonly TextEntry[]
  description?: readonly TextEntry[] | null | undefined
  kind: EventKind
  startsAt: Date
  endsAt: Date
  timeZone: string
  audience?: EventAudience | null | undefined
  invited?: readonly string[] | null | undefined
  venue?: string | null | undefined
  address?: string | null | undefined
  accessNotes?: readonly TextEntry[] | null | undefined
  onlineUrl?: string | null | undefined
  capacity?: number | null | undefined
  onlineCapacity?: number | null | undefined
  municipalityShare?: number | null | undefined
  series?: string | null | undefined
  hostMunicipality?: string | null | undefined
  commitments?: readonly number[] | null | undefined
  indicators?: readonly string[] | null | undefined
  languages?: readonly string[] | null | undefined
  interpretation?: readonly string[] | null | undefined
  sessions?: readonly NewSession[] | null | undefined
  materials?: readonly string[] | null | undefined
  reminders?: readonly number[] | null | undefined
  draft?: boolean | null | undefined
  idempotencyKey?: string | null | undefined
}

const forTheNetwork = ['ORGANISER', 'COORDINATOR', 'SECRETARIAT']
/** Of everything that is said of an event, by itself or in a series. */
const limits = {
  title: 200,
  description: 10_000,
  accessNotes: 2_000,
  venue: 300,
  address: 300,
  materials: 200,
  days: 31,
  capacity: 100_000,
  key: 300,
  reason: 1_000,
  firstYear: 2005,
  yearsAhead: 5,
}
export const mostInvited = 200
const most = {
  commitments: 20,
  indicators: 20,
  languages: 30,
  interpretation: 30,
  invited: mostInvited,
  sessions: 100,
  materials: 50,
} as const
const dayLength = 86_400_000

const worksForTheNetwork = ({ grants }: Viewer) => grants.some(({ role }) => forTheNetwork.includes(role))

/** Events of the network are for those who work for the network; an editor schedules what the own municipality hosts. */
export function mayScheduleEvent(viewer: Viewer, hostMunicipality: string | null | undefined) {
  const isHost = ({ role, municipality }: Grant) =>
    role === 'EDITOR' && Boolean(municipality) && municipality === hostMunicipality
  return worksForTheNetwork(viewer) || viewer.grants.some(isHost)
}

/** What is of a whole series is for whoever may change all of its dates, whether they see them or not; one without dates is the network's. */
export const mayChangeSeries = (viewer: Viewer, hosts: readonly (string | null)[]) =>
  (hosts.length > 0 ? hosts : [null]).every(host => mayScheduleEvent(viewer, host))

/** Which events somebody sees beyond those for the public: all, those for members, those of or for these municipalities. */
export function sightOf(viewer: Viewer) {
  const municipalities = viewer.grants.flatMap(({ municipality }) => municipality ?? [])
  const hosts = viewer.grants.flatMap(({ role, municipality }) => (role === 'EDITOR' && municipality) || [])
  return {
    seesEverything: worksForTheNetwork(viewer),
    isMember: viewer.grants.length > 0,
    municipalities,
    hosts,
    personId: viewer.personId,
  }
}

type Placed = Pick<EventRow, 'venue' | 'onlineUrl' | 'capacity' | 'onlineCapacity'>

/** The ways to take part in an event and how many places each has: both where there are a venue and a link. */
export function waysOf({ venue, onlineUrl, capacity, onlineCapacity }: Placed): Way[] {
  if (venue && onlineUrl)
    return [
      { attendance: 'ON_SITE', capacity },
      { attendance: 'ONLINE', capacity: onlineCapacity },
    ]
  return [{ attendance: onlineUrl ? 'ONLINE' : 'ON_SITE', capacity }]
}

export type Way = { attendance: Attendance; capacity: number | null }

/** Why an event cannot be changed. What sources tell of history is not for its organisers to rewrite. */
export function faultOfChanging({ status, source, precision }: EventRow): Fault | null {
  if (source !== null || precision !== 'TIME') return { word: 'eventIsOnRecord', field: 'event' }
  return status === 'CANCELLED' ? { word: 'eventIsCancelled', field: 'event' } : null
}

/** Why an event cannot be discarded: whatever was published was seen. */
export function faultOfDiscarding(event: EventRow): Fault | null {
  return event.status === 'PUBLISHED' ? { word: 'eventIsPublished', field: 'event' } : faultOfChanging(event)
}

/** Why an event cannot be cancelled. */
export function faultOfCancelling(event: EventRow, now: Date): Fault | null {
  const { status, source, precision, endsAt } = event
  if (source !== null || precision !== 'TIME') return { word: 'eventIsOnRecord', field: 'event' }
  if (status === 'DRAFT') return { word: 'eventIsDraft', field: 'event' }
  return endsAt <= now ? { word: 'eventIsOver', field: 'event' } : null
}

export const faultsOfReason = (reason: readonly TextEntry[] | null | undefined) =>
  faultsOfTexts(reason ?? [], { field: 'reason', most: limits.reason })

export function isTimeZone(name: string) {
  // Intl takes offsets and any case too; no calendar program does
  if (!/^[A-Z][\w+-]*(\/[A-Z][\w+-]*)*$/.test(name)) return false
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

/** Everything that is wrong with an event that somebody wants to schedule, or to make of another. */
export function faultsOfEvent(input: NewEvent, now: Date): Fault[] {
  const tooMuch = faultsOfAmount(input)
  return tooMuch.length > 0 ? tooMuch : faultsOfContent(input, now)
}

const faultsOfAmount = (input: NewEvent): Fault[] => [
  ...(Object.keys(most) as (keyof typeof most)[]).flatMap((field): Fault[] =>
    (input[field]?.length ?? 0) > most[field] ? [{ word: 'tooMany', field, facts: { most: most[field] } }] : [],
  ),
  ...faultsOfLength(input.idempotencyKey, 'idempotencyKey', limits.key),
]

const faultsOfContent = (input: NewEvent, now: Date): Fault[] => [
  ...faultsOfTexts(input.title, { field: 'title', most: limits.title, isRequired: true }),
  ...faultsOfTexts(input.description ?? [], { field: 'description', most: limits.description }),
  ...faultsOfTime(input, now),
  ...(input.audience === 'INVITED' && !input.invited?.length ? [{ word: 'required', field: 'invited' } as const] : []),
  ...faultsOfRepeats(input.invited ?? [], index => `invited.${index}`),
  ...faultsOfLength(input.venue, 'venue', limits.venue),
  ...faultsOfLength(input.address, 'address', limits.address),
  ...faultsOfTexts(input.accessNotes ?? [], { field: 'accessNotes', most: limits.accessNotes }),
  ...faultsOfNumber(input.capacity, 'capacity', 1, limits.capacity),
  ...faultsOfNumber(input.onlineCapacity, 'onlineCapacity', 1, limits.capacity),
  ...faultsOfNumber(input.municipalityShare, 'municipalityShare', 1, limits.capacity),
  ...(isSaid(input.onlineCapacity) && !(input.venue && input.onlineUrl)
    ? [{ word: 'notOnSiteAndOnline', field: 'onlineCapacity' } as const]
    : []),
  ...(input.commitments ?? []).flatMap((number, index) => faultsOfNumber(number, `commitments.${index}`, 1, 10)),
  ...faultsOfRepeats(input.commitments ?? [], index => `commitments.${index}`),
  ...(input.indicators ?? []).flatMap((code, index): Fault[] =>
    isIndicatorCode(code) ? [] : [{ word: 'notFound', field: `indicators.${index}` }],
  ),
  ...faultsOfRepeats(input.indicators ?? [], index => `indicators.${index}`),
  ...faultsOfLanguages(input.languages ?? [], 'languages'),
  ...faultsOfLanguages(input.interpretation ?? [], 'interpretation'),
  ...faultsOfSessions(input.sessions ?? [], input),
  ...(input.materials ?? []).flatMap((slug, index) =>
    slug.trim()
      ? faultsOfLength(slug, `materials.${index}`, limits.materials)
      : [{ word: 'required', field: `materials.${index}` } as const],
  ),
  ...faultsOfRepeats(input.materials ?? [], index => `materials.${index}`),
  ...faultsOfReminders(input.reminders ?? []),
]

const isSaid = (value: unknown) => value !== null && value !== undefined

/** The shape only: which indicators an edition has is for commitments to know. */
const isIndicatorCode = (code: string) => /^[1-9]\d?[a-z]$/.test(code)

const faultsOfLanguages = (languages: readonly string[], field: string): Fault[] => [
  ...languages.flatMap((lang, index): Fault[] =>
    isLanguage(lang) ? [] : [{ word: 'unknownLanguage', field: `${field}.${index}`, facts: { lang } }],
  ),
  ...faultsOfRepeats(
    languages.map(lang => (isLanguage(lang) ? canonical(lang) : lang)),
    index => `${field}.${index}`,
  ),
]

const faultsOfRepeats = (values: readonly unknown[], fieldOf: (index: number) => string): Fault[] =>
  values.flatMap((value, index) =>
    values.indexOf(value) < index ? [{ word: 'saidTwice', field: fieldOf(index) } as const] : [],
  )

export const faultsOfNumber = (
  value: number | null | undefined,
  field: string,
  least: number,
  most: number,
): Fault[] =>
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
