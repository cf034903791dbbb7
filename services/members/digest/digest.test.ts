import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openSubgraph, testNow } from '../../../test/kit/subgraph.ts'
import type { LetterList, LetterRow } from '../../shared/letters.ts'
import { membersDatabase } from '../database/setup.ts'
import type { MembersDb } from '../database/tables.ts'
import { createMembersSubgraph } from '../subgraph.ts'
import { writeDueDigests } from './store.ts'

let members: Awaited<ReturnType<typeof openSubgraph>>
let db: MembersDb
beforeAll(async () => {
  members = await openSubgraph(membersDatabase, createMembersSubgraph)
  db = members.db.withSchema('members') as unknown as MembersDb
})
afterAll(() => members.close())
beforeEach(async () => {
  for (const table of ['letter', 'digestEntry', 'following', 'endedTopic'] as const) await db.deleteFrom(table).execute()
})

const editor = {
  personId: 'person-calgary',
  grants: [{ role: 'EDITOR' as const, municipality: 'calgary', network: null }],
}
const other = {
  personId: 'person-edmonton',
  grants: [{ role: 'EDITOR' as const, municipality: 'edmonton', network: null }],
}

const follow = async (kind: string, thing: string, more: object = {}, asker = editor) =>
  (
    await members.ask(
      'mutation ($input: FollowInput!) { follow(input: $input) { following { id pace muted } userErrors { code message } } }',
      { input: { kind, thing, ...more } },
      asker,
    )
  ).data.follow

const change = async (input: object, asker = editor) =>
  (
    await members.ask(
      'mutation ($input: ChangeFollowingInput!) { changeFollowing(input: $input) { following { pace muted } userErrors { code } } }',
      { input },
      asker,
    )
  ).data.changeFollowing

let last = 0
type Brought = { subject?: string; action?: string; actor?: string | null; at?: Date; news: object | null }
/** Brings changes as the courier does. */
async function bring(...changes: Brought[]) {
  const after = last === 0 ? null : String(last)
  const { errors } = await members.ask(
    'mutation ($after: ID, $changes: [JSON!]!) { receiveChanges(source: "elsewhere", after: $after, changes: $changes) }',
    {
      after,
      changes: changes.map(one => ({
        id: ++last,
        at: one.at ?? testNow,
        actor: one.actor === undefined ? 'person-secretariat' : one.actor,
        action: one.action ?? 'publishProgress',
        subjectType: 'ProgressReport',
        subjectId: one.subject ?? `r${last}`,
        before: null,
        after: {},
        news: one.news,
      })),
    },
    'gateway',
  )
  expect(errors).toBeUndefined()
}

let count = 0
const news = (more: object = {}) => ({
  kind: 'PROGRESS_PUBLISHED',
  municipality: 'edmonton',
  summary: { en: `Progress ${++count}`, fr: `Progrès ${count}` },
  url: `/progress/r${count}`,
  commitments: [3],
  invented: false,
  ...more,
})

const letters = async () =>
  (await db.selectFrom('letter').selectAll().where('kind', '=', 'DIGEST').orderBy('writtenAt').execute()) as LetterRow[]
const lists = (letter: LetterRow | undefined) =>
  (letter?.paragraphs ?? []).filter((part): part is LetterList => typeof part !== 'string')
const titles = (letter: LetterRow | undefined) => lists(letter).flatMap(({ entries }) => entries.map(one => one.title))
const hours = (number: number) => new Date(testNow.getTime() + number * 3_600_000)
// 15 June 2026, 12:00 in Toronto
const tomorrow = hours(19)
const nextMonday = hours(19 + 6 * 24)

test('news of a municipality come once, the next morning, and none where nothing happened', async () => {
  await follow('MUNICIPALITY', 'edmonton')
  await bring({ news: news() })
  expect(await writeDueDigests(db, hours(18.9))).toBe(0)
  expect(await writeDueDigests(db, tomorrow)).toBe(1)
  expect(await writeDueDigests(db, tomorrow)).toBe(0)
  const [letter] = await letters()
  expect(letter).toMatchObject({
    recipient: 'calgary@example.org',
    lang: 'en',
    subject: 'News: Edmonton',
    link: { path: '/en/account/following', label: 'Choose what you follow' },
    topic: 'FOLLOWED',
  })
  expect(lists(letter)).toMatchObject([
    {
      title: 'Edmonton',
      entries: [
        {
          title: `Progress ${count}`,
          note: 'Progress published · June 15, 2026',
          path: `/en/progress/r${count}`,
        },
      ],
      end: { thing: 'MUNICIPALITY/edmonton' },
    },
  ])
  expect(await writeDueDigests(db, hours(19 + 24))).toBe(0)
})
