import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSubgraph } from '../../../test/kit/subgraph.ts'
import { membersDatabase } from '../database/setup.ts'
import type { MembersDb } from '../database/tables.ts'
import { createMembersSubgraph } from '../subgraph.ts'

let members: Awaited<ReturnType<typeof openSubgraph>>
let db: MembersDb
beforeAll(async () => {
  members = await openSubgraph(membersDatabase, createMembersSubgraph)
  db = members.db.withSchema('members') as unknown as MembersDb
  await members.ask('mutation { takeLetters(first: 100) }', {}, 'gateway')
  await db.updateTable('person').set({ lang: 'fr' }).where('id', '=', 'person-calgary').execute()
})
afterAll(() => members.close())

let last = 0
/** Brings a change as the courier does. */
async function bring(change: { subject?: string; action?: string; actor?: string; at?: string; news: object | null }) {
  const after = last === 0 ? null : String(last)
  last += 1
  const { subject = 'v1', action = 'validateProgress', actor = 'person-secretariat', news } = change
  const { errors } = await members.ask(
    'mutation ($after: ID, $changes: [JSON!]!) { receiveChanges(source: "elsewhere", after: $after, changes: $changes) }',
    {
      after,
      changes: [
        {
          id: last,
          at: change.at ?? '2026-06-15T15:00:00Z',
          actor,
          action,
          subjectType: 'Validation',
          subjectId: subject,
          before: null,
          after: {},
          news,
        },
      ],
    },
    'gateway',
  )
  return errors
}
const notice = {
  kind: 'VALIDATION_WAITS',
  about: 'r1',
  municipality: 'calgary',
  person: null,
  url: '/progress/r1/validations?reply=v1',
}
const news = {
  kind: 'PROGRESS_VALIDATED',
  municipality: 'calgary',
  summary: { en: 'Secret words of a peer.' },
  url: '/progress/r1',
  commitments: [],
  invented: false,
}
type Sent = { kind: string; recipient: string; lang: string; subject: string; paragraphs: string[]; link: object }
async function letters(): Promise<Sent[]> {
  return (await members.ask('mutation { takeLetters(first: 100) }', {}, 'gateway')).data.takeLetters
}
const kinds = async () =>
  (await members.ask('{ activity(first: 100) { nodes { kind summary { text } } } }')).data.activity.nodes

test('an editor is written to in their language, with a link, and with no word of what it is about', async () => {
  await bring({ news: { ...news, notices: [notice] } })
  const sent = await letters()
  expect(sent).toHaveLength(1)
  expect(sent[0]).toMatchObject({
    recipient: 'calgary@example.org',
    lang: 'fr',
    subject: 'Un avis a été publié sur un rapport de Calgary',
    link: { path: '/fr/progress/r1/validations?reply=v1', label: 'Lire et répondre' },
  })
  expect(JSON.stringify(sent)).not.toContain('Secret words')
})

test('about one thing once a day, however often it is done; about another one again', async () => {
  await bring({ subject: 'v2', news: { notices: [notice, notice] } })
  expect(await letters()).toEqual([])
  await bring({ subject: 'v3', news: { notices: [{ ...notice, about: 'r2' }] } })
  expect(await letters()).toHaveLength(1)
})

test.each([
  ['the editor who did it', { ...notice, about: 'r3' }, { actor: 'person-calgary' }],
  ['anybody, of what is older than a week', { ...notice, about: 'r4' }, { at: '2026-06-01T15:00:00Z' }],
  ['somebody who publishes for another municipality', { ...notice, about: 'r5', person: 'person-edmonton' }, {}],
  ['nobody’s municipality', { ...notice, about: 'r6', municipality: 'atlantis' }, {}],
])('nobody writes to %s', async (_, sent, change) => {
  expect(await bring({ ...change, news: { notices: [sent] } })).toBeUndefined()
  expect(await letters()).toEqual([])
})

test('a reviewer alone is written to about a draft', async () => {
  const draft = { kind: 'DRAFT_WAITS', about: 'd1', municipality: 'calgary', person: 'person-calgary', url: '/x' }
  await bring({ action: 'sendProgressDraft', news: { notices: [draft] } })
  expect(await letters()).toMatchObject([{ kind: 'DRAFT_WAITS', link: { path: '/fr/x' } }])
})

test('whoever moved up in a line is written to, and nobody else', async () => {
  const moved = {
    kind: 'PLACE_FREED',
    about: 'a-workshop',
    municipality: null,
    person: 'person-calgary',
    url: '/events/a-workshop',
  }
  await bring({ action: 'cancelRegistration', news: { notices: [moved] } })
  expect(await letters()).toMatchObject([
    { kind: 'PLACE_FREED', recipient: 'calgary@example.org', link: { path: '/fr/events/a-workshop' } },
  ])
  await bring({ action: 'cancelRegistration', news: { notices: [{ ...moved, about: 'b', person: 'person-nobody' }] } })
  expect(await letters()).toEqual([])
})

test('a person is written to as such where no municipality is named', async () => {
  const answered = { kind: 'POLL_ANSWERED', about: 'p1', municipality: null, person: 'person-organiser', url: '/x' }
  await bring({ action: 'voteInPoll', actor: 'person-calgary', news: { notices: [answered] } })
  expect(await letters()).toMatchObject([
    { kind: 'POLL_ANSWERED', recipient: 'organiser@example.org', subject: 'Everybody has answered your poll' },
  ])
  await bring({ action: 'voteInPoll', actor: 'person-organiser', news: { notices: [{ ...answered, about: 'p2' }] } })
  expect(await letters()).toEqual([])
})

test('the secretariat is written to as such, once a day, and whoever of it did it is not', async () => {
  const waits = {
    kind: 'REPORTS_WAIT',
    about: 'post-reports',
    municipality: null,
    person: null,
    toSecretariat: true,
    url: '/desk/discussions',
  }
  await bring({ action: 'reportPost', actor: 'person-secretariat', news: { notices: [waits] } })
  expect(await letters()).toEqual([])
  for (const actor of ['person-calgary', 'person-edmonton'])
    await bring({ action: 'reportPost', actor, news: { notices: [waits] } })
  expect(await letters()).toMatchObject([
    { kind: 'REPORTS_WAIT', recipient: 'secretariat@example.org', link: { path: '/en/desk/discussions' } },
  ])
})

test('a kind of letter that has no words, and a link that leaves the portal, are a fault and not half a letter', async () => {
  const before = last
  for (const wrong of [{ kind: 'ADVERTISEMENT' }, { url: 'https://elsewhere.example' }]) {
    expect(await bring({ news: { notices: [{ ...notice, ...wrong }] } })).toHaveLength(1)
    last = before
  }
  expect(await letters()).toEqual([])
})

test('news that do not hold any more are shown to nobody, and the news that says so is', async () => {
  const withdrawal = { ...news, kind: 'VALIDATION_WITHDRAWN', summary: { en: 'It was withdrawn' } }
  const unread = async () =>
    (
      await members.ask(
        '{ viewer { notifications { totalCount nodes { activity { kind } } } } }',
        {},
        {
          personId: 'person-calgary',
          grants: [{ role: 'EDITOR', municipality: 'calgary', network: null }],
        },
      )
    ).data.viewer.notifications
  expect(await kinds()).toContainEqual({ kind: 'PROGRESS_VALIDATED', summary: { text: 'Secret words of a peer.' } })
  expect((await unread()).nodes).toEqual([{ activity: { kind: 'PROGRESS_VALIDATED' } }])

  await bring({ action: 'withdrawValidation', news: { ...withdrawal, takesBack: ['validateProgress'] } })
  const now = await kinds()
  expect(now).not.toContainEqual({ kind: 'PROGRESS_VALIDATED', summary: { text: 'Secret words of a peer.' } })
  expect(now).toContainEqual({ kind: 'VALIDATION_WITHDRAWN', summary: { text: 'It was withdrawn' } })
  expect(await unread()).toEqual({ totalCount: 1, nodes: [{ activity: { kind: 'VALIDATION_WITHDRAWN' } }] })
})

test('what it concerns beside the municipality hears of it as well', async () => {
  await bring({ subject: 'v9', news: { ...news, concerns: ['edmonton'] } })
  const rows = await db
    .selectFrom('notification')
    .select('personId')
    .where('activityId', '=', `elsewhere-${last}`)
    .orderBy('personId')
    .execute()
  expect(rows.map(({ personId }) => personId)).toEqual(['person-calgary', 'person-edmonton'])
})

test('a description is cut between characters: what comes after it is taken over', async () => {
  const occasion = {
    uid: 'an-event',
    slug: 'an-event',
    path: '/events/an-event',
    sequence: 0,
    updatedAt: '2026-06-15T15:00:00Z',
    startsAt: '2026-07-15T15:00:00Z',
    endsAt: '2026-07-15T17:00:00Z',
    precision: 'HOUR',
    timeZone: 'America/Toronto',
    title: { en: 'Invented meeting' },
    description: { en: `${'.'.repeat(999)}👩🏽‍🚒 comes` },
    isCancelled: false,
    venue: 'Invented hall',
    address: null,
    online: false,
    link: null,
  }
  const invitation = { ...notice, kind: 'EVENT_INVITATION', about: 'an-event', occasions: ['an-event'] }
  expect(await bring({ news: { notices: [invitation], occasions: [occasion] } })).toBeUndefined()
  expect((await letters()).map(({ kind }) => kind)).toEqual(['EVENT_INVITATION'])
})

test('minutes are told to who took part, with the question how it was and without a file; who ended that is not told', async () => {
  const occasion = {
    uid: 'a-meeting',
    path: '/events/a-meeting',
    sequence: 0,
    updatedAt: '2026-06-14T15:00:00Z',
    startsAt: '2026-06-14T15:00:00Z',
    endsAt: '2026-06-14T17:00:00Z',
    precision: 'TIME',
    timeZone: 'America/Toronto',
    title: { en: 'Invented meeting' },
    description: null,
    isCancelled: false,
    venue: 'Invented hall',
    address: null,
    online: false,
    link: null,
  }
  const published = (about: string) => ({
    kind: 'MINUTES_PUBLISHED',
    about,
    municipality: null,
    person: 'person-calgary',
    url: `/events/${about}`,
    also: `/events/${about}/feedback`,
    occasions: ['a-meeting'],
  })
  await bring({ action: 'keepMinutes', news: { notices: [published('a-meeting')], occasions: [occasion] } })
  const [letter] = await letters()
  expect(letter).toMatchObject({
    kind: 'MINUTES_PUBLISHED',
    subject: 'Le compte rendu est publié\u00a0: Invented meeting',
    topic: 'MINUTES',
    entries: null,
    link: { path: '/fr/events/a-meeting' },
  })
  expect(letter?.paragraphs.at(-1)).toMatchObject({ entries: [{ path: '/fr/events/a-meeting/feedback' }] })
  await members.ask('mutation { endLetters(person: "person-calgary", topic: MINUTES, again: false) }', {}, 'gateway')
  await bring({ action: 'keepMinutes', news: { notices: [published('another')], occasions: [occasion] } })
  expect(await letters()).toEqual([])
})

test('of a discussion, no letter goes out about what was withdrawn while it waited', async () => {
  const answered = (person: string, post: string) => ({
    kind: 'QUESTION_ANSWERED',
    about: 'q1',
    municipality: null,
    person: `person-${person}`,
    url: `/discussions/q1#post-${post}`,
  })
  const waits = { ...notice, kind: 'QUESTION_WAITS', about: 'q1', url: '/discussions/q1' }
  const other = { ...waits, about: 'q10', url: '/discussions/q10' }
  await bring({ action: 'askQuestion', news: { notices: [waits, other] } })
  await bring({ action: 'reply', news: { notices: [answered('calgary', '1'), answered('edmonton', '1')] } })
  await bring({ action: 'reply', news: { notices: [answered('organiser', '2')] } })
  const waiting = async () =>
    (await db.selectFrom('letter').select(['kind', 'about']).where('state', '=', 'WAITING').orderBy('about').execute())
      .map(({ kind, about }) => `${kind} ${about}`)
      .sort()
  const withdraw = (url?: string) =>
    bring({ action: 'withdrawPost', news: { withdraws: [{ about: 'q1', person: null, ...(url && { url }) }] } })
  await withdraw('/discussions/q1#post-1')
  expect(await waiting()).toEqual([
    'QUESTION_ANSWERED q1/person-organiser',
    'QUESTION_WAITS q1/person-calgary',
    'QUESTION_WAITS q10/person-calgary',
  ])
  await withdraw()
  expect(await waiting()).toEqual(['QUESTION_WAITS q10/person-calgary'])
})
