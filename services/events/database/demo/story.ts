import type { Texts } from '../../../shared/language.ts'
import { wallClock } from '../../event/time.ts'
import { usualReminders } from '../../reminder/rules.ts'
import type { EventKind, EventRow } from '../tables.ts'

/** An event as a seed tells it, with all that hangs on it. */
export type Story = {
  slug: string
  title: Texts
  description: Texts
  kind: EventKind
  startsAt: Date
  endsAt: Date
  timeZone: string
  precision: EventRow['precision']
  venue?: string | null
  onlineUrl?: string
  capacity?: number
  onlineCapacity?: number
  municipalityShare?: number
  address?: string
  accessNotes?: Texts
  audience?: EventRow['audience']
  /** Why it was cancelled; only what was is. */
  cancelledFor?: Texts
  /** For when it was announced before it was moved. */
  movedFrom?: { startsAt: Date; endsAt: Date }
  interpretation?: string[]
  organizer?: string
  host?: string
  languages?: string[]
  series?: string
  recurrenceDay?: string | undefined
  source?: string
  commitments?: number[]
  /** Codes of the maturity model of 2012. */
  indicators?: string[]
  sessions?: {
    title: Texts
    startsAt?: Date
    endsAt?: Date
    room?: string
    presenters: { name: string; municipality?: string; affiliation?: string }[]
  }[]
  registered?: number
  registeredOnline?: number
  waitlisted?: number
}

export const invented = ({ source }: Story) => source === undefined

/** Everybody reads the news: of what is for members, or off, there are none. */
export const isNews = ({ audience = 'PUBLIC', cancelledFor }: Story) => audience === 'PUBLIC' && !cancelledFor

export const eventRow = (story: Story, now: Date): EventRow => ({
  slug: story.slug,
  title: story.title,
  description: story.description,
  kind: story.kind,
  status: story.cancelledFor ? 'CANCELLED' : 'PUBLISHED',
  audience: story.audience ?? 'PUBLIC',
  cancellationReason: story.cancelledFor ?? null,
  startsAt: story.startsAt,
  endsAt: story.endsAt,
  precision: story.precision,
  timeZone: story.timeZone,
  startsLocal: wallClock(story.startsAt, story.timeZone),
  endsLocal: wallClock(story.endsAt, story.timeZone),
  formerTimes: story.movedFrom
    ? [
        {
          startsAt: story.movedFrom.startsAt.toISOString(),
          endsAt: story.movedFrom.endsAt.toISOString(),
          timeZone: story.timeZone,
          movedAt: now.toISOString(),
        },
      ]
    : [],
  venue: story.venue ?? null,
  address: story.address ?? null,
  accessNotes: story.accessNotes ?? null,
  onlineUrl: story.onlineUrl ?? null,
  capacity: story.capacity ?? null,
  onlineCapacity: story.onlineCapacity ?? null,
  municipalityShare: story.municipalityShare ?? null,
  organizer: story.organizer ?? null,
  hostMunicipality: story.host ?? null,
  languages: story.languages ?? [],
  interpretation: story.interpretation ?? [],
  seriesId: story.series ?? null,
  recurrenceDay: story.recurrenceDay ?? null,
  source: story.source ?? null,
  invented: invented(story),
  sequence: 0,
  createdAt: now,
  updatedAt: now,
  reminders: [...usualReminders],
  remindersSince: now,
})

export const sessionRows = ({ slug, sessions = [] }: Story) =>
  sessions.map(({ title, startsAt, endsAt, room }, position) => ({
    id: `${slug}-${position + 1}`,
    event: slug,
    title,
    startsAt: startsAt ?? null,
    endsAt: endsAt ?? null,
    room: room ?? null,
    position,
  }))

export const presenterRows = ({ slug, sessions = [] }: Story) =>
  sessions.flatMap(({ presenters }, session) =>
    presenters.map(({ name, municipality, affiliation }, position) => ({
      session: `${slug}-${session + 1}`,
      event: slug,
      name,
      municipality: municipality ?? null,
      affiliation: affiliation ?? null,
      position,
    })),
  )

/** Invented people who hold a place, for the counts alone. */
export function registrationRows(story: Story, now: Date) {
  const { slug, registered = 0, registeredOnline = 0, waitlisted = 0 } = story
  const onlyWay = story.onlineUrl && !story.venue ? ('ONLINE' as const) : ('ON_SITE' as const)
  return Array.from({ length: registered + waitlisted + registeredOnline }, (_, index) => ({
    id: `demo-${slug}-${index + 1}`,
    event: slug,
    personId: `demo-participant-${index + 1}`,
    status: index < registered || index >= registered + waitlisted ? ('REGISTERED' as const) : ('WAITLISTED' as const),
    attendance: index < registered + waitlisted ? onlyWay : ('ONLINE' as const),
    createdAt: now,
  }))
}
