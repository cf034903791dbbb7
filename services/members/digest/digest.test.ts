import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Asker, secretariat } from '../../../test/kit/askers.ts'
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
  for (const table of ['letter', 'digestEntry', 'following', 'endedTopic'] as const)
    await db.deleteFrom(table).execute()
})

const editor = {
  personId: 'person-calgary',
  grants: [{ role: 'EDITOR' as const, municipality: 'calgary', network: null }],
}
const other = {
  personId: 'person-edmonton',
  grants: [{ role: 'EDITOR' as const, municipality: 'edmonton', network: null }],
}

const follow = async (kind: string, thing: string, more: object = {}, asker: Asker = editor) =>
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

test('each piece of news once, under the nearest of the things it is about, each thing with its own', async () => {
  await follow('COMMITMENT', '3')
  await follow('MUNICIPALITY', 'edmonton')
  const partOf = { kind: 'SERIES', id: 'a-series', title: { en: 'Invented series' } }
  await follow('SERIES', 'a-series')
  await bring(
    { news: news() },
    { news: news({ municipality: 'lethbridge' }) },
    { news: news({ kind: 'EVENT_SCHEDULED', url: '/events/x', partOf, invented: true }) },
  )
  await writeDueDigests(db, tomorrow)
  const [letter, ...others] = await letters()
  expect(others).toEqual([])
  expect(letter?.subject).toBe('News: Series: Invented series, Edmonton and more')
  expect(lists(letter).map(({ title, entries }) => [title, entries.map(({ path }) => path)])).toEqual([
    ['Series: Invented series', ['/en/events/x']],
    ['Edmonton', [`/en/progress/r${count - 2}`]],
    ['Commitment 3', [`/en/progress/r${count - 1}`]],
  ])
  expect(lists(letter)[0]?.entries[0]?.note).toBe(
    'Event scheduled · Edmonton · June 15, 2026 · invented for demonstration',
  )
  expect(lists(letter)[2]?.entries[0]?.note).toContain('Lethbridge')
})

test('of many news of a thing five are told, with how many more there are and where', async () => {
  await follow('MUNICIPALITY', 'edmonton')
  await bring(...Array.from({ length: 8 }, () => ({ news: news() })))
  await writeDueDigests(db, tomorrow)
  const [list] = lists((await letters())[0])
  expect(list?.entries).toHaveLength(5)
  expect(list?.rest).toEqual({ label: '3 more', path: '/en/news?municipality=edmonton' })
})

test('long words are cut between characters', async () => {
  await follow('MUNICIPALITY', 'edmonton')
  await bring({ news: news({ summary: { en: `${'.'.repeat(158)}👩🏽‍🚒 comes` } }) })
  expect(await writeDueDigests(db, tomorrow)).toBe(1)
  expect(titles((await letters())[0])).toEqual([`${'.'.repeat(158)}…`])
})

test('one reader to whom nothing can be written stops nobody else', async () => {
  await follow('MUNICIPALITY', 'edmonton')
  await follow('MUNICIPALITY', 'edmonton', {}, other)
  await bring({ news: news({ municipality: 'lethbridge', commitments: [] }) }, { actor: null, news: news() })
  await db.updateTable('person').set({ timeZone: 'Nowhere/Land' }).where('id', '=', 'person-calgary').execute()
  await expect(writeDueDigests(db, tomorrow)).rejects.toThrow('Nowhere/Land')
  expect((await letters()).map(({ recipient }) => recipient)).toEqual(['edmonton@example.org'])
  await db.updateTable('person').set({ timeZone: null }).where('id', '=', 'person-calgary').execute()
  expect(await writeDueDigests(db, tomorrow)).toBe(1)
})

test('weekly news wait for Monday; what is asked for at once comes at once', async () => {
  await follow('MUNICIPALITY', 'edmonton', { pace: 'WEEKLY' })
  await follow('MUNICIPALITY', 'lethbridge', { pace: 'AT_ONCE' })
  await bring({ news: news() }, { news: news({ municipality: 'lethbridge' }) })
  expect(await writeDueDigests(db, testNow)).toBe(1)
  expect((await letters()).map(({ subject }) => subject)).toEqual(['News: Lethbridge'])
  expect(await writeDueDigests(db, tomorrow)).toBe(0)
  expect(await writeDueDigests(db, nextMonday)).toBe(1)
})

test('at once, one letter for each thing and hour: later news wait and come together', async () => {
  await follow('MUNICIPALITY', 'edmonton', { pace: 'AT_ONCE' })
  await follow('MUNICIPALITY', 'lethbridge', { pace: 'AT_ONCE' })
  await bring({ news: news() })
  expect(await writeDueDigests(db, testNow)).toBe(1)
  await bring({ news: news() }, { news: news() }, { news: news({ municipality: 'lethbridge' }) })
  expect(await writeDueDigests(db, hours(0.5))).toBe(1)
  expect(await writeDueDigests(db, hours(0.99))).toBe(0)
  expect(await writeDueDigests(db, hours(1))).toBe(1)
  const all = await letters()
  expect(all.map(({ subject }) => subject)).toEqual(['News: Edmonton', 'News: Lethbridge', 'News: Edmonton'])
  expect(titles(all[2])).toHaveLength(2)
})

test('the clock is the reader’s, and the language', async () => {
  await db
    .updateTable('person')
    .set({ lang: 'ar', timeZone: 'America/Edmonton' })
    .where('id', '=', 'person-edmonton')
    .execute()
  await follow('MUNICIPALITY', 'lethbridge', {}, other)
  await bring({ news: news({ municipality: 'lethbridge' }) })
  expect(await writeDueDigests(db, tomorrow)).toBe(0)
  expect(await writeDueDigests(db, hours(21))).toBe(1)
  const [letter] = await letters()
  expect(letter).toMatchObject({ lang: 'ar', link: { path: '/ar/account/following' } })
  expect(lists(letter)[0]?.entries[0]?.note).toBe('نُشر تقدّم · 15 يونيو 2026')
  await db.updateTable('person').set({ lang: null, timeZone: null }).where('id', '=', 'person-edmonton').execute()
})

test.each([
  ['whoever did it', { actor: 'person-calgary', news: {} }],
  ['anybody, of what is older than a week', { at: hours(-8 * 24), news: {} }],
  ['whoever is not named by what is private', { news: { isPrivate: true } }],
])('does not tell %s', async (_, { news: more, ...brought }) => {
  await follow('MUNICIPALITY', 'edmonton')
  await bring({ ...brought, news: news(more) })
  expect(await writeDueDigests(db, tomorrow)).toBe(0)
  expect(await db.selectFrom('digestEntry').selectAll().execute()).toEqual([])
})

test('what a letter of its own tells is not told a second time', async () => {
  await follow('QUESTION', 'q1')
  await follow('QUESTION', 'q1', {}, other)
  const answered = (post: string) => ({
    action: 'reply',
    news: {
      ...news({ kind: 'QUESTION_ANSWERED', commitments: [], url: `/discussions/q1#post-${post}`, isPrivate: true }),
      people: ['person-calgary'],
      partOf: { kind: 'QUESTION', id: 'q1', title: { en: 'Invented question?' } },
      notices: [
        {
          kind: 'QUESTION_ANSWERED',
          about: 'q1',
          municipality: null,
          person: 'person-calgary',
          url: `/discussions/q1#post-${post}`,
        },
      ],
    },
  })
  await bring(answered('1'))
  // within a day no second letter of its own is written: the second answer is told by the digest
  await bring(answered('2'))
  await writeDueDigests(db, tomorrow)
  const told = Object.fromEntries(
    (await letters()).map(one => [one.recipient, lists(one)[0]?.entries.map(each => each.path)]),
  )
  expect(Object.keys(told).sort()).toEqual(['calgary@example.org', 'edmonton@example.org'])
  expect(told['calgary@example.org']).toEqual(['/en/discussions/q1#post-2'])
  expect(told['edmonton@example.org']?.sort()).toEqual(['/en/discussions/q1#post-1', '/en/discussions/q1#post-2'])
})

test('a letter of its own counts as one on its thing: what comes after it waits for an hour', async () => {
  await follow('QUESTION', 'q5', { pace: 'AT_ONCE' })
  await follow('QUESTION', 'q5', { pace: 'AT_ONCE' }, other)
  const answered = (post: string) => {
    const url = `/discussions/q5#post-${post}`
    return {
      action: 'reply',
      news: {
        ...news({ kind: 'QUESTION_ANSWERED', commitments: [], url, isPrivate: true }),
        people: ['person-calgary'],
        partOf: { kind: 'QUESTION', id: 'q5', title: { en: 'Invented question?' } },
        notices: [{ kind: 'QUESTION_ANSWERED', about: 'q5', municipality: null, person: 'person-calgary', url }],
      },
    }
  }
  await bring(answered('1'))
  await bring(answered('2'))
  const recipients = async () => (await letters()).map(({ recipient }) => recipient)
  await writeDueDigests(db, hours(0.1))
  expect(await recipients()).toEqual(['edmonton@example.org'])
  await writeDueDigests(db, hours(1))
  expect(await recipients()).toEqual(['edmonton@example.org', 'calgary@example.org'])
})

test('a municipality that only the secretariat may see is named to nobody else', async () => {
  await follow('MUNICIPALITY', 'lethbridge')
  await follow('COMMITMENT', '3')
  await follow('MUNICIPALITY', 'lethbridge', {}, other)
  await follow('MUNICIPALITY', 'lethbridge', {}, secretariat)
  await follow('COMMITMENT', '4', {}, secretariat)
  await bring({ actor: null, news: news({ municipality: 'lethbridge' }) })
  await bring({ actor: null, news: news({ municipality: 'lethbridge', commitments: [4] }) })
  const stands = (standing: 'UNVERIFIED' | 'MEMBER') =>
    db.updateTable('municipality').set({ standing }).where('slug', '=', 'lethbridge').execute()
  await stands('UNVERIFIED')
  expect(await writeDueDigests(db, tomorrow)).toBe(2)
  const sent = new Map((await letters()).map(letter => [letter.recipient, letter]))
  expect([...sent.keys()].sort()).toEqual(['calgary@example.org', 'secretariat@example.org'])
  const told = sent.get('calgary@example.org')
  expect(lists(told).map(({ title }) => title)).toEqual(['Commitment 3'])
  expect(JSON.stringify(told)).not.toMatch(/lethbridge/i)
  expect(lists(sent.get('secretariat@example.org')).map(({ title }) => title)).toEqual(['Lethbridge'])
  expect(await db.selectFrom('digestEntry').selectAll().where('letterId', 'is', null).execute()).toEqual([])
  await stands('MEMBER')
})

test('muted, nothing comes, and what happened meanwhile is not made up for', async () => {
  await follow('MUNICIPALITY', 'edmonton')
  await bring({ news: news() })
  const thing = { kind: 'MUNICIPALITY', thing: 'edmonton' }
  expect((await change({ ...thing, muted: true })).following.muted).toBe(true)
  await bring({ news: news() })
  expect(await writeDueDigests(db, tomorrow)).toBe(0)
  await change({ ...thing, muted: false })
  expect(await writeDueDigests(db, hours(19 + 24))).toBe(0)
  await bring({ news: news() })
  expect(await writeDueDigests(db, tomorrow)).toBe(1)
})

test('followed no longer, nothing comes; followed again before the letter, nothing is lost', async () => {
  await follow('MUNICIPALITY', 'edmonton')
  const unfollow = () =>
    members.ask(
      'mutation { unfollow(input: { kind: MUNICIPALITY, thing: "edmonton" }) { following { id } userErrors { code } } }',
      {},
      editor,
    )
  await bring({ news: news() })
  expect((await unfollow()).data.unfollow).toEqual({ following: { id: 'MUNICIPALITY/edmonton' }, userErrors: [] })
  expect((await unfollow()).data.unfollow).toEqual({ following: null, userErrors: [] })
  await follow('MUNICIPALITY', 'edmonton')
  expect(await writeDueDigests(db, tomorrow)).toBe(1)
  await bring({ news: news() })
  await unfollow()
  expect(await writeDueDigests(db, tomorrow)).toBe(0)
  expect(await db.selectFrom('digestEntry').selectAll().where('letterId', 'is', null).execute()).toEqual([])
})

test('another pace, also of all, holds for what waits already', async () => {
  await follow('MUNICIPALITY', 'edmonton', { pace: 'WEEKLY' })
  await follow('MUNICIPALITY', 'lethbridge')
  await bring({ news: news() }, { news: news({ municipality: 'lethbridge' }) })
  const choose = (pace: string) =>
    members.ask(
      'mutation ($input: ChooseLettersInput!) { chooseLetters(input: $input) { choices { pace } } }',
      { input: { pace } },
      editor,
    )
  expect((await choose('WEEKLY')).data.chooseLetters.choices.pace).toBe('WEEKLY')
  expect(await writeDueDigests(db, tomorrow)).toBe(0)
  await change({ kind: 'MUNICIPALITY', thing: 'edmonton', pace: 'AT_ONCE' })
  expect(await writeDueDigests(db, testNow)).toBe(1)
  await choose('DAILY')
  expect(await writeDueDigests(db, tomorrow)).toBe(1)
})

test('whoever ended these letters, holds no role any more or has no address gets none', async () => {
  for (const [person, thing] of [
    [editor, 'edmonton'],
    [other, 'lethbridge'],
  ] as const)
    await follow('MUNICIPALITY', thing, {}, person)
  await bring({ news: news() }, { news: news({ municipality: 'lethbridge' }) })
  await members.ask('mutation { endLetters(person: "person-calgary", topic: FOLLOWED, again: false) }', {}, 'gateway')
  const grants = await db.deleteFrom('grant').where('personId', '=', 'person-edmonton').returningAll().execute()
  expect(await writeDueDigests(db, nextMonday)).toBe(0)
  expect(await letters()).toEqual([])
  await db.insertInto('grant').values(grants).execute()
  await db.updateTable('person').set({ email: null }).where('id', '=', 'person-edmonton').execute()
  await bring({ news: news({ municipality: 'lethbridge' }) })
  expect(await writeDueDigests(db, nextMonday)).toBe(0)
  await db.updateTable('person').set({ email: 'edmonton@example.org' }).where('id', '=', 'person-edmonton').execute()
})

test('what is taken back before the letter is written is not told', async () => {
  await follow('MUNICIPALITY', 'edmonton')
  await bring({ subject: 'gone', news: news() }, { news: news() })
  await bring({ subject: 'gone', action: 'withdraw', news: { takesBack: ['publishProgress'] } })
  await writeDueDigests(db, tomorrow)
  expect(titles((await letters())[0])).toEqual([`Progress ${count}`])
})

test('what is taken back while the letter waits is taken out of it, and the letter with the last of it', async () => {
  await follow('MUNICIPALITY', 'edmonton')
  await follow('MUNICIPALITY', 'edmonton', {}, other)
  await bring({ subject: 'gone', news: news() }, { subject: 'gone too', news: news() })
  await writeDueDigests(db, tomorrow)
  // one of the two is with the sender already
  const [first] = await letters()
  await db
    .updateTable('letter')
    .set({ state: 'SENDING' })
    .where('id', '=', first?.id ?? '')
    .execute()
  await bring({ subject: 'gone', action: 'withdraw', news: { takesBack: ['publishProgress'] } })
  const after = await letters()
  expect(after.map(({ id }) => id)).toContain(first?.id)
  expect(after.map(titles)).toEqual([[`Progress ${count}`], [`Progress ${count}`]])
  await bring({ subject: 'gone too', action: 'withdraw', news: { takesBack: ['publishProgress'] } })
  expect(await letters()).toEqual([])
  expect(await db.selectFrom('digestEntry').selectAll().execute()).toEqual([])
})

test('of acts on one thing only those are taken back whose news lead there', async () => {
  await follow('QUESTION', 'q2')
  const answer = (post: string) => ({
    subject: 'q2',
    action: 'reply',
    news: {
      ...news({ kind: 'QUESTION_ANSWERED', isPrivate: true, url: `/discussions/q2#post-${post}` }),
      people: [],
      partOf: { kind: 'QUESTION', id: 'q2', title: { en: 'Invented question?' } },
    },
  })
  await bring(answer('1'), answer('2'))
  await bring({
    subject: 'q2',
    action: 'withdrawPost',
    news: { takesBack: ['reply'], takesBackUrl: '/discussions/q2#post-1' },
  })
  await writeDueDigests(db, tomorrow)
  expect(lists((await letters())[0])[0]?.entries.map(({ path }) => path)).toEqual(['/en/discussions/q2#post-2'])
})

test('a settled letter leaves nothing behind', async () => {
  await follow('MUNICIPALITY', 'edmonton')
  await bring({ news: news() })
  await writeDueDigests(db, tomorrow)
  await db.updateTable('letter').set({ state: 'SENDING' }).execute()
  const id = (await letters())[0]?.id ?? ''
  await members.ask(
    'mutation ($outcome: JSON!) { settleLetter(outcome: $outcome) }',
    { outcome: { id, sent: true, code: null, attempts: 1 } },
    'gateway',
  )
  expect((await letters())[0]).toMatchObject({ state: 'SENT', paragraphs: [], recipient: '' })
  expect(await db.selectFrom('digestEntry').selectAll().execute()).toEqual([])
})

test('two that write at the same time write each letter once', async () => {
  await follow('MUNICIPALITY', 'edmonton')
  await follow('MUNICIPALITY', 'lethbridge', {}, other)
  await bring({ news: news() }, { news: news({ municipality: 'lethbridge' }) })
  await Promise.all([1, 2, 3].map(() => writeDueDigests(db, tomorrow)))
  expect((await letters()).map(({ recipient }) => recipient).sort()).toEqual([
    'calgary@example.org',
    'edmonton@example.org',
  ])
})

test('taking news over and writing letters cost the same statements for one follower and for many', async () => {
  const person = (number: number) => `person-follower-${number}`
  await db
    .insertInto('person')
    .values(
      Array.from({ length: 40 }, (_, number) => ({
        id: person(number),
        displayName: 'Invented',
        email: `follower-${number}@example.org`,
        pace: 'DAILY' as const,
      })),
    )
    .execute()
  await db
    .insertInto('grant')
    .values(
      Array.from({ length: 40 }, (_, number) => ({
        id: `grant-follower-${number}`,
        personId: person(number),
        role: 'COORDINATOR' as const,
        municipality: null,
        network: 'WIC' as const,
      })),
    )
    .execute()
  const followers = (few: number) =>
    db
      .insertInto('following')
      .values(
        Array.from({ length: few }, (_, number) => ({
          personId: person(number),
          kind: 'MUNICIPALITY' as const,
          thing: 'edmonton',
          followedAt: testNow,
        })),
      )
      .onConflict(conflict => conflict.doNothing())
      .execute()
  const cost = async () => {
    members.counter.statements = 0
    await bring({ subject: 'x', news: news() })
    const taking = members.counter.statements
    await writeDueDigests(db, tomorrow)
    const writing = members.counter.statements - taking
    await bring({ subject: 'x', action: 'withdraw', news: { takesBack: ['publishProgress'] } })
    const takingBack = members.counter.statements - writing - taking
    return { taking, writing, takingBack }
  }
  await followers(1)
  const one = await cost()
  await followers(40)
  await db.deleteFrom('digestEntry').execute()
  await db.updateTable('following').set({ toldAt: null }).execute()
  const many = await cost()
  expect(many).toEqual(one)
})

test('however many follow at the same time, five hundred things are the most', async () => {
  await db
    .insertInto('following')
    .values(
      Array.from({ length: 498 }, (_, number) => ({
        personId: 'person-calgary',
        kind: 'SERIES' as const,
        thing: `s${number}`,
        followedAt: testNow,
      })),
    )
    .execute()
  const done = await Promise.all([1, 2, 3, 4, 5, 6].map(number => follow('QUESTION', `q${number}`)))
  expect(done.filter(({ following }) => following)).toHaveLength(2)
})

test('muting, following, writing, taking back and settling at the same time stand in nobody’s way', async () => {
  const places = ['edmonton', 'lethbridge', 'brooks', 'banff']
  for (const place of places)
    for (const who of [editor, other]) await follow('MUNICIPALITY', place, { pace: 'AT_ONCE' }, who)
  for (let round = 0; round < 5; round++) {
    const subject = `round-${round}`
    await bring(...places.map(municipality => ({ actor: null, subject, news: news({ municipality }) })))
    await db.updateTable('following').set({ toldAt: null }).execute()
    await writeDueDigests(db, testNow)
    await db.updateTable('letter').set({ state: 'SENDING' }).execute()
    const sent = (await letters()).map(({ id }) => id)
    const settle = (id: string) =>
      members.ask(
        'mutation ($outcome: JSON!) { settleLetter(outcome: $outcome) }',
        { outcome: { id, sent: true, code: null, attempts: 1 } },
        'gateway',
      )
    const answers = await Promise.all([
      bring({ subject, action: 'withdraw', news: { takesBack: ['publishProgress'] } }),
      ...sent.map(settle),
      writeDueDigests(db, hours(2)),
      ...places.map(thing => change({ kind: 'MUNICIPALITY', thing, muted: round % 2 === 0 })),
      members.ask(
        `mutation { endLetters(person: "person-edmonton", topic: FOLLOWED, again: ${round % 2 === 1}) }`,
        {},
        'gateway',
      ),
    ])
    expect(answers.filter(answer => (answer as { errors?: object } | undefined)?.errors)).toEqual([])
  }
})

test('nobody but the gateway writes digests or mutes for others, and whoever holds no role follows nothing', async () => {
  for (const mutation of ['sendDigests', 'muteThing(person: "person-calgary", thing: "SERIES/x", again: false)'])
    expect((await members.ask(`mutation { ${mutation} }`, {}, editor)).errors).toHaveLength(1)
  expect((await follow('SERIES', 'x', {}, { personId: 'person-reader', grants: [] })).userErrors).toMatchObject([
    { code: 'NOT_ALLOWED' },
  ])
  const { errors } = await members.ask(
    'mutation { follow(input: { kind: SERIES, thing: "x" }) { userErrors { code } } }',
  )
  expect(errors).toHaveLength(1)
  expect((await change({ kind: 'SERIES', thing: 'x', muted: true })).userErrors).toEqual([{ code: 'NOT_FOUND' }])
  expect((await follow('MUNICIPALITY', 'atlantis')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
  expect((await follow('COMMITMENT', '11')).userErrors).toHaveLength(1)
})

test('a letter’s link mutes one thing, and unmutes it', async () => {
  await follow('SERIES', 'x')
  const mute = async (thing: string, again: boolean) =>
    (
      await members.ask(
        'mutation ($thing: ID!, $again: Boolean!) { muteThing(person: "person-calgary", thing: $thing, again: $again) }',
        { thing, again },
        'gateway',
      )
    ).data.muteThing
  const isMuted = async () =>
    (await members.ask('{ viewer { following(kind: SERIES, thing: "x") { muted } } }', {}, editor)).data.viewer
      .following.muted
  expect(await mute('SERIES/x', false)).toBe(true)
  expect(await isMuted()).toBe(true)
  expect(await mute('SERIES/x', true)).toBe(true)
  expect(await isMuted()).toBe(false)
  expect(await mute('SERIES/y', false)).toBe(false)
  expect(await mute('nonsense', false)).toBe(false)
})

test('a page of what is followed: the latest first, each with its newest, of private news none without a role', async () => {
  await follow('MUNICIPALITY', 'edmonton')
  await follow('QUESTION', 'q3', { pace: 'WEEKLY' })
  await db
    .updateTable('following')
    .set({ followedAt: hours(-1) })
    .where('kind', '=', 'MUNICIPALITY')
    .execute()
  await bring(
    { news: news() },
    {
      news: {
        ...news({ kind: 'QUESTION_ANSWERED', isPrivate: true, url: '/discussions/q3#post-1' }),
        people: [],
        partOf: { kind: 'QUESTION', id: 'q3', title: { en: 'Invented question?' } },
      },
    },
  )
  const query = `query ($first: Int!, $after: String) { viewer { mayFollow followings(first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage }
    nodes { id pace newest { url } municipality { slug } question { id } commitment { number } } } } }`
  const page = async (variables: object, asker = editor) =>
    (await members.ask(query, { first: 1, ...variables }, asker)).data.viewer
  const first = await page({})
  expect(first.mayFollow).toBe(true)
  expect(first.followings).toMatchObject({
    totalCount: 2,
    pageInfo: { hasNextPage: true },
    nodes: [{ id: 'QUESTION/q3', pace: 'WEEKLY', newest: { url: '/discussions/q3#post-1' }, question: { id: 'q3' } }],
  })
  const second = await page({ after: first.followings.pageInfo.endCursor })
  expect(second.followings).toMatchObject({
    pageInfo: { hasNextPage: false },
    nodes: [{ id: 'MUNICIPALITY/edmonton', municipality: { slug: 'edmonton' }, question: null }],
  })
  expect(second.followings.nodes[0].newest.url).toBe(`/progress/r${count - 1}`)
  const without = await page({}, { ...editor, grants: [] })
  expect(without.mayFollow).toBe(false)
  expect(without.followings.nodes[0].newest).toBeNull()
})
