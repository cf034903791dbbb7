import type { Kysely } from 'kysely'
import signatories from '../../../facts/signatories.json' with { type: 'json' }
import { recordChanges } from '../../../shared/changes.ts'
import type { EventsDb } from '../tables.ts'
import { afterwardsOf } from './afterwards.ts'
import { eventsOf2007And2008 } from './events-2007-08.ts'
import { eventsOf2011, seriesOf2011 } from './events-2011.ts'
import { eventRow, invented, isNews, presenterRows, registrationRows, sessionRows, type Story } from './story.ts'
import { demoPoll } from './poll.ts'
import { demoSeries, upcomingEvents } from './upcoming.ts'
import { workshopRecurrence, workshopSeries, workshops } from './workshop-series.ts'

const dayLength = 86_400_000
const jsonColumns = ['text', 'title', 'description', 'accessNotes', 'cancellationReason', 'formerTimes']
const asRow = (row: object) =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      jsonColumns.includes(column) && value !== null ? JSON.stringify(value) : value,
    ]),
  )
const asRows = (rows: readonly object[]) => rows.map(asRow) as never

/** The events on record of 2007-08 and 2011, and invented ones of the coming weeks. */
export async function seedDemo(db: Kysely<unknown>, now: Date) {
  const events = db.withSchema('events') as unknown as EventsDb
  await events.transaction().execute(async trx => {
    const first = await trx.selectFrom('municipality').select('slug').limit(1).executeTakeFirst()
    if (first) return

    const stories = [...eventsOf2007And2008, ...eventsOf2011, ...upcomingEvents(now), ...workshops(now)]
    const commitments = stories.flatMap(({ slug, commitments = [] }) =>
      commitments.map(commitment => ({ event: slug, commitment })),
    )
    const indicators = stories.flatMap(({ slug, indicators = [] }) =>
      indicators.map(indicator => ({ event: slug, model: 'hrmm-2012', indicator })),
    )
    await trx
      .insertInto('municipality')
      .values(signatories.municipalities.map(({ id: slug, province }) => ({ slug, province })))
      .execute()
    await trx
      .insertInto('eventSeries')
      .values(asRows([seriesOf2011, demoSeries, { ...workshopSeries, recurrence: workshopRecurrence(now) }]))
      .execute()
    await trx
      .insertInto('event')
      .values(asRows(stories.map(story => eventRow(story, now))))
      .execute()
    await trx.insertInto('eventCommitment').values(commitments).execute()
    await trx.insertInto('eventIndicator').values(indicators).execute()
    await trx
      .insertInto('eventSession')
      .values(asRows(stories.flatMap(sessionRows)))
      .execute()
    await trx.insertInto('sessionPresenter').values(stories.flatMap(presenterRows)).execute()
    await trx
      .insertInto('registration')
      .values(stories.flatMap(story => registrationRows(story, now)))
      .execute()
    const { poll, options, sheets, votes } = demoPoll(now)
    await trx
      .insertInto('poll')
      .values(asRows([poll]))
      .execute()
    await trx.insertInto('pollOption').values(options).execute()
    await trx.insertInto('pollSheet').values(sheets).execute()
    await trx.insertInto('pollVote').values(votes).execute()
    await seedAfterwards(trx, now)
    // nobody recorded when the events of history were announced: they are no news
    // the dates of one series are one piece of news
    const told = stories.filter(story => invented(story) && isNews(story) && story.series !== workshopSeries.id)
    const length = told.length + 1
    await recordChanges(trx, [
      seriesScheduled(length, now),
      ...told.map((story, index) => scheduled(story, length - 1 - index, now)),
    ])
  })
}

async function seedAfterwards(trx: EventsDb, now: Date) {
  const { records, counts, minutes, decisions, items } = afterwardsOf(workshops(now), now)
  if (records.length === 0) return
  await trx.insertInto('attendanceRecord').values(records).execute()
  await trx.insertInto('attendanceCount').values(counts).execute()
  await trx.insertInto('minutes').values(asRows(minutes)).execute()
  await trx.insertInto('decision').values(asRows(decisions)).execute()
  await trx.insertInto('actionItem').values(asRows(items)).execute()
}

const editors: Record<string, string> = { calgary: 'person-calgary', edmonton: 'person-edmonton' }

const scheduled = ({ slug, title, host, commitments = [] }: Story, daysAgo: number, now: Date) => ({
  at: new Date(now.getTime() - daysAgo * 3 * dayLength),
  actor: editors[host ?? ''] ?? 'person-organiser',
  action: 'scheduleEvent',
  subjectType: 'Event',
  subjectId: slug,
  before: null,
  after: { slug, title },
  news: {
    kind: 'EVENT_SCHEDULED',
    municipality: host ?? null,
    summary: title,
    url: `/events/${slug}`,
    commitments,
    invented: true,
  },
})

const seriesScheduled = (daysAgo: number, now: Date) => ({
  at: new Date(now.getTime() - daysAgo * 3 * dayLength),
  actor: 'person-organiser',
  action: 'scheduleSeries',
  subjectType: 'EventSeries',
  subjectId: workshopSeries.id,
  before: null,
  after: { title: workshopSeries.title },
  news: {
    kind: 'EVENT_SCHEDULED',
    municipality: null,
    summary: workshopSeries.title,
    url: `/events/series/${workshopSeries.id}`,
    commitments: [],
    invented: true,
    partOf: { kind: 'SERIES' as const, id: workshopSeries.id, title: workshopSeries.title },
  },
})
