import type { EventsDb } from '../../services/events/database/tables.ts'
import type { MembersDb } from '../../services/members/database/tables.ts'
import type { Portal } from './portal.ts'

/** Adds invented municipalities of the coalition, so that lists are as long as a test needs them. */
export async function addMunicipalities({ db }: Pick<Portal, 'db'>, count: number, from = 0) {
  const members = db.withSchema('members') as unknown as MembersDb
  const numbers = Array.from({ length: count }, (_, index) => String(from + index + 1).padStart(4, '0'))
  await members
    .insertInto('municipality')
    .values(
      numbers.map(number => ({
        slug: `invented-${number}`,
        name: JSON.stringify({ en: `Invented ${number}` }) as never,
        sortName: `invented ${number}`,
        searchNames: `invented ${number}`,
        province: 'MB',
        kind: 'TOWN',
        population: 5_000,
        latitude: null,
        longitude: null,
        standing: 'MEMBER',
        evidence: null,
        recordNote: null,
        knownAs: 'UNVERIFIED',
        revision: 1,
        upperTier: null,
        mergedInto: null,
        mergedOn: null,
        mergedPrecision: null,
        source: null,
        recordedAt: new Date(0),
        recordedBy: null,
      })),
    )
    .execute()
  await members
    .insertInto('membership')
    .values(
      numbers.map(number => ({
        id: `invented-${number}`,
        network: 'CMARD',
        municipality: `invented-${number}`,
        joinedOn: '2020-01-01',
        joinedPrecision: 'DAY',
        joinedKind: 'RECORDED',
        joinedBasis: null,
        knownBy: null,
        knownByPrecision: null,
        hasLeft: false,
        leftOn: null,
        leftPrecision: null,
        source: null,
        entry: `invented-${number}`,
        revision: 1,
        struck: false,
        reason: null,
        recordedAt: new Date(),
        recordedBy: null,
        replacedAt: null,
      })),
    )
    .execute()
}

/** Adds invented meetings, one a day from `from`, so that calendars are as long as a test needs them. */
export async function addEvents({ db }: Pick<Portal, 'db'>, count: number, from: Date) {
  const events = db.withSchema('events') as unknown as EventsDb
  await events
    .insertInto('event')
    .values(
      Array.from({ length: count }, (_, day) => {
        const startsAt = new Date(from.getTime() + day * 86_400_000)
        const clock = startsAt.toISOString().slice(0, 16)
        return {
          slug: `invented-meeting-${day + 1}`,
          title: JSON.stringify({ en: `Invented meeting ${day + 1}` }) as never,
          description: null,
          kind: 'MEETING',
          status: 'PUBLISHED',
          audience: 'PUBLIC',
          startsAt,
          endsAt: new Date(startsAt.getTime() + 3_600_000),
          precision: 'TIME',
          timeZone: 'Etc/UTC',
          startsLocal: clock,
          endsLocal: clock,
          formerTimes: '[]' as never,
          interpretation: [],
          venue: null,
          onlineUrl: null,
          capacity: null,
          organizer: null,
          hostMunicipality: null,
          languages: [],
          seriesId: null,
          source: null,
          invented: true,
          sequence: 0,
          createdAt: new Date(),
          updatedAt: new Date(),
          reminders: [],
          remindersSince: new Date(),
        }
      }),
    )
    .execute()
}
