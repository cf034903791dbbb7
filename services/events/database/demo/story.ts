import { foldedTexts, type Texts } from '../../../shared/language.ts'
import { wallClock } from '../../event/time.ts'
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
  organizer?: string
  host?: string
  languages?: string[]
  series?: string
  source?: string
  commitments?: number[]
  /** Codes of the maturity model of 2012. */
  indicators?: string[]
  sessions?: { title: Texts; startsAt?: Date; presenters: { name: string; municipality?: string }[] }[]
  registered?: number
  waitlisted?: number
}

export const invented = ({ source }: Story) => source === undefined

export const eventRow = (story: Story, now: Date): EventRow => ({
  slug: story.slug,
  title: story.title,
  description: story.description,
  kind: story.kind,
  status: 'PUBLISHED',
  startsAt: story.startsAt,
  endsAt: story.endsAt,
  precision: story.precision,
  timeZone: story.timeZone,
  startsLocal: wallClock(story.startsAt, story.timeZone),
  endsLocal: wallClock(story.endsAt, story.timeZone),
  venue: story.venue ?? null,
  onlineUrl: story.onlineUrl ?? null,
  capacity: story.capacity ?? null,
  organizer: story.organizer ?? null,
  hostMunicipality: story.host ?? null,
  languages: story.languages ?? [],
  seriesId: story.series ?? null,
  source: story.source ?? null,
  invented: invented(story),
  sequence: 0,
  createdAt: now,
  updatedAt: now,
  searchText: foldedTexts(story.title, story.description, {
    venue: story.venue ?? '',
    organizer: story.organizer ?? '',
  }),
})

export const sessionRows = ({ slug, sessions = [] }: Story) =>
  sessions.map(({ title, startsAt }, position) => ({
    id: `${slug}-${position + 1}`,
    event: slug,
    title,
    startsAt: startsAt ?? null,
    position,
  }))

export const presenterRows = ({ slug, sessions = [] }: Story) =>
  sessions.flatMap(({ presenters }, session) =>
    presenters.map(({ name, municipality }, position) => ({
      session: `${slug}-${session + 1}`,
      event: slug,
      name,
      municipality: municipality ?? null,
      position,
    })),
  )

/** Invented people who hold a place, for the counts alone. */
export const registrationRows = ({ slug, registered = 0, waitlisted = 0 }: Story, now: Date) =>
  Array.from({ length: registered + waitlisted }, (_, index) => ({
    id: `demo-${slug}-${index + 1}`,
    event: slug,
    personId: `demo-participant-${index + 1}`,
    status: index < registered ? ('REGISTERED' as const) : ('WAITLISTED' as const),
    createdAt: now,
  }))
