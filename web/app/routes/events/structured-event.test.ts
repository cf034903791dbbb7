import { expect, test } from 'vitest'
import { structuredEvent } from './structured-event.ts'
import { writeWhen } from './when.ts'

const event: Parameters<typeof structuredEvent>[0] = {
  title: { text: 'Meeting', lang: 'en', dir: 'ltr' },
  description: { text: 'In person.', lang: 'en', dir: 'ltr' },
  status: 'PUBLISHED',
  audience: 'PUBLIC',
  startsAt: '2027-01-12T18:00:00Z',
  endsAt: '2027-01-12T19:00:00Z',
  precision: 'TIME',
  timeZone: 'America/St_Johns',
  formerTimes: [],
  venue: 'Hall',
  address: '1 Demonstration Street',
  online: true,
  places: [
    { attendance: 'ON_SITE', capacity: 20, registeredCount: 1, waitlistedCount: 0 },
    { attendance: 'ONLINE', capacity: null, registeredCount: 0, waitlistedCount: 0 },
  ],
  organizer: null,
  hostMunicipality: null,
  invented: false,
}
const told = (change: Partial<typeof event>) =>
  structuredEvent({ ...event, ...change }, writeWhen('en', event), 'https://portal.test/en/events/meeting')

test('an event says where and how people take part, and no more than is known', () => {
  expect(told({})).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: 'Meeting',
    description: 'In person.',
    inLanguage: 'en',
    startDate: '2027-01-12T14:30:00-03:30',
    endDate: '2027-01-12T15:30:00-03:30',
    eventStatus: 'https://schema.org/EventScheduled',
    url: 'https://portal.test/en/events/meeting',
    eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
    location: [
      { '@type': 'Place', name: 'Hall', address: '1 Demonstration Street' },
      { '@type': 'VirtualLocation', url: 'https://portal.test/en/events/meeting' },
    ],
    maximumPhysicalAttendeeCapacity: 20,
  })
  expect(told({ venue: null })).toMatchObject({ eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode' })
  expect(told({ online: false })).toMatchObject({
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
  })
})

test('whoever hosts it organises it, where nobody else is named; a description is told where there is one', () => {
  const hostMunicipality = { slug: 'calgary', name: { text: 'Calgary', lang: 'en', dir: 'ltr' as const } }
  const organizerOf = (change: Partial<typeof event>) => told({ hostMunicipality, ...change })?.organizer
  expect(organizerOf({})).toEqual({ '@type': 'Organization', name: 'Calgary' })
  expect(organizerOf({ organizer: 'Office of Example' })).toMatchObject({ name: 'Office of Example' })
  expect(told({ description: null })).not.toHaveProperty('description')
})

test('one that was moved or cancelled says so', () => {
  const formerTimes = [
    { startsAt: '2027-01-05T18:00:00Z', endsAt: '2027-01-05T19:00:00Z', timeZone: 'America/St_Johns' },
  ]
  expect(told({ formerTimes })).toMatchObject({
    eventStatus: 'https://schema.org/EventRescheduled',
    previousStartDate: ['2027-01-05T14:30:00-03:30'],
  })
  expect(told({ formerTimes, status: 'CANCELLED' })).toMatchObject({
    eventStatus: 'https://schema.org/EventCancelled',
  })
})

test.each<Partial<typeof event>>([
  { status: 'DRAFT' },
  { audience: 'MEMBERS' },
  { audience: 'INVITED' },
  { invented: true },
])('nothing is told of %j', change => {
  expect(told(change)).toBeNull()
})
