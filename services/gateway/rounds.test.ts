import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPortal, type Portal } from '../../test/kit/portal.ts'

let portal: Portal
beforeAll(async () => {
  portal = await openPortal()
})
afterAll(() => portal.stop())

const needs = async () => {
  const rows = await portal.db
    .withSchema('events')
    .selectFrom('registration' as never)
    .select(['event', 'accessNeeds'] as never)
    .where('accessNeeds' as never, 'is not', null)
    .execute()
  return (rows as { event: string }[]).map(({ event }) => event)
}

test('what people needed at an event is forgotten a month after it, and not before', async () => {
  const event = async (startsAt: string, endsAt: string) => {
    const { data } = await portal.ask(
      'mutation ($input: ScheduleEventInput!) { scheduleEvent(input: $input) { event { slug } } }',
      {
        input: {
          title: [{ lang: 'en', text: 'Invented by a test' }],
          kind: 'MEETING',
          startsAt,
          endsAt,
          timeZone: 'America/Regina',
        },
      },
      { as: 'organiser@example.org' },
    )
    const { slug } = data.scheduleEvent.event
    await portal.ask(
      'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { userErrors { message } } }',
      { input: { event: slug, accessNeeds: 'Invented by a test' } },
      { as: 'reader@example.org' },
    )
    return slug as string
  }
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
  const [over, coming] = [await event(day(1), day(2)), await event(day(3), day(4))]
  await portal.db
    .withSchema('events')
    .updateTable('event' as never)
    .set({ startsAt: day(-33), endsAt: day(-31) } as never)
    .where('slug' as never, '=', over as never)
    .execute()
  expect((await needs()).toSorted()).toEqual([over, coming].toSorted())
  await portal.graph.rounds.everyHour()
  expect(await needs()).toEqual([coming])
})
