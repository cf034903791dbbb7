import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { type Asker, editorOf, reader, secretariat } from '../../../test/kit/askers.ts'
import { subgraphForFile } from '../../../test/kit/subgraph.ts'
import { resourcesDatabase } from '../database/setup.ts'
import { createResourcesSubgraph } from '../subgraph.ts'

const resources = await subgraphForFile(resourcesDatabase, createResourcesSubgraph)

const brooks = editorOf('brooks')
const edmonton = editorOf('edmonton')
const calgary = editorOf('calgary')

const post = `id body author { id } municipality { slug } speaksAs isAccepted revision hiddenAt hiddenReason withdrawnAt
  viewerMayEdit viewerMayReport viewerMayModerate viewerMayAskToShare revisions { revision body } sharing { agreed resource { slug } }`
const whole = `id title lang audience state answerCount viewerMayReply viewerMaySettle acceptedAnswer { id }
  question { ${post} } answers(first: 10) { totalCount nodes { ${post} } }`

async function act(field: string, input: object, asker: Asker, thing = 'post', language = 'en') {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`
  const fields = thing === 'post' ? post : 'id title'
  const source = `mutation ($input: ${type}!) { ${field}(input: $input) { ${thing} { ${fields} } userErrors { code field message } } }`
  const { data, errors } = await resources.ask(source, { input }, asker, language)
  expect(errors).toBeUndefined()
  return data[field]
}
const ask = async (input: object = {}, asker: Asker = brooks) => {
  const asked = { title: 'How did hiring panels change?', body: 'Invented.', commitments: [5], ...input }
  return await act('askQuestion', asked, asker, 'discussion')
}
const open = async (input: object = {}, asker: Asker = brooks): Promise<string> => {
  const { discussion, userErrors } = await ask(input, asker)
  expect(userErrors).toEqual([])
  return discussion.id
}
const answer = async (discussion: string, asker: Asker = edmonton, body = 'Invented answer.') =>
  await act('reply', { discussion, body }, asker)
const read = async (id: string, asker: Asker = brooks) =>
  (await resources.ask(`query ($id: ID!) { discussion(id: $id) { ${whole} } }`, { id }, asker)).data.discussion
const changes = async (id: string) =>
  (await resources.ask('{ changes(after: 0, first: 500) }', {}, 'gateway')).data.changes.filter(
    ({ subjectId }: { subjectId: string }) => subjectId === id,
  )
const codes = ({ userErrors }: { userErrors: { code: string; field: string | null }[] }) =>
  userErrors.map(({ code, field }) => [code, field])

let writer = 0
/** Nobody writes too much in an hour. */
const somebody = () => ({ ...edmonton, personId: `person-${(writer += 1)}` })

describe('a question', () => {
  test('is for members unless its asker opens it, and says for whom they speak', async () => {
    const id = await open()
    expect(await read(id, edmonton)).toMatchObject({
      audience: 'MEMBERS',
      state: 'OPEN',
      question: { author: { id: 'person-brooks' }, municipality: { slug: 'brooks' }, speaksAs: 'EDITOR' },
    })
    expect(await read(id, null)).toBeNull()
    expect(await read(id, reader)).toBeNull()
    const [change] = await changes(id)
    expect(change).toMatchObject({
      action: 'askQuestion',
      news: { kind: 'QUESTION_ASKED', isPrivate: true, municipality: 'brooks', seeks: { commitments: [5] } },
    })
    expect(JSON.stringify(change.after)).not.toContain('hiring')
  })

  test('that is public names no person to visitors', async () => {
    const id = await open({ audience: 'PUBLIC' }, somebody())
    expect(await read(id, null)).toMatchObject({ question: { author: null, municipality: { slug: 'edmonton' } } })
    expect(await read(id, calgary)).toMatchObject({ question: { author: { id: expect.any(String) } } })
    expect((await changes(id))[0].news.isPrivate).toBe(false)
  })

  test.each([
    ['nobody of the network', {}, reader, [['NOT_ALLOWED', null]]],
    ['the editor of another place', { municipality: 'calgary' }, brooks, [['NOT_ALLOWED', 'municipality']]],
    [
      'somebody without words',
      { title: ' ', body: '' },
      calgary,
      [
        ['INVALID', 'title'],
        ['INVALID', 'body'],
      ],
    ],
    ['somebody without a subject', { commitments: [] }, calgary, [['INVALID', 'commitments']]],
  ] as const)('is not taken from %s', async (_who, input, asker, faults) => {
    expect(codes(await ask(input, asker as never))).toEqual(faults)
  })

  test('nobody is signed in: nothing is asked', async () => {
    const source =
      'mutation { askQuestion(input: { title: "a", body: "b", commitments: [1] }) { userErrors { code } } }'
    expect((await resources.ask(source)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
  })

  test('sent twice with one key is asked once; the sixth within an hour is not', async () => {
    const asker = somebody()
    const first = await open({ idempotencyKey: 'once' }, asker)
    expect(await open({ idempotencyKey: 'once' }, asker)).toBe(first)
    for (const number of [2, 3, 4, 5]) await open({ title: `Question ${number}` }, asker)
    expect(codes(await ask({}, asker))).toEqual([['FULL', null]])
  })
})

describe('a question that is changed', () => {
  const changed = async (input: object, asker: Asker) =>
    (
      await resources.ask(
        `mutation ($input: ChangeQuestionInput!) { changeQuestion(input: $input) {
          discussion { title commitments { number } indicators { code } } userErrors { code field } } }`,
        { input: { discussion: 'demo-first-step', commitments: [5], indicators: ['4c', '1a'], ...input } },
        asker,
      )
    ).data.changeQuestion
  const thunderBay = editorOf('thunder-bay')

  test('has another title and other subjects from then on, and the trail none of its words', async () => {
    expect(await changed({ title: 'Mended title' }, thunderBay)).toEqual({
      discussion: {
        title: 'Mended title',
        commitments: [{ number: 5 }],
        indicators: [{ code: '1a' }, { code: '4c' }],
      },
      userErrors: [],
    })
    const { data } = await resources.ask('{ changes(after: 0, first: 500) }', {}, 'gateway')
    expect(data.changes.at(-1)).toMatchObject({
      action: 'changeQuestion',
      before: { commitments: [2, 5], indicators: [] },
      after: { commitments: [5], indicators: ['1a', '4c'], titleChanged: true },
      news: null,
    })
    expect(JSON.stringify(data.changes.at(-1))).not.toContain('Mended')
    const found = await resources.ask('{ discussions(filter: { search: "mended" }) { nodes { id } } }', {}, null)
    expect(found.data.discussions.nodes).toEqual([{ id: 'demo-first-step' }])
  })

  test.each([
    ['another member', { title: 'x' }, edmonton, 'NOT_ALLOWED', 'discussion'],
    ['the secretariat', { title: 'x' }, secretariat, 'NOT_ALLOWED', 'discussion'],
    ['a title without words', { title: ' ' }, thunderBay, 'INVALID', 'title'],
    ['no subject', { title: 'x', commitments: [], indicators: [] }, thunderBay, 'INVALID', 'commitments'],
    [
      'eleven indicators',
      { title: 'x', indicators: 'a b c d e f g h i j k'.split(' ') },
      thunderBay,
      'INVALID',
      'indicators',
    ],
    ['a question that is not there', { title: 'x', discussion: 'none' }, thunderBay, 'NOT_FOUND', 'discussion'],
  ])('is refused: %s', async (_, input, asker, code, field) => {
    expect(await changed(input, asker)).toEqual({ discussion: null, userErrors: [{ code, field }] })
  })
})

describe('an answer', () => {
  test('is told to the asker and to those who answered before, and to nobody else', async () => {
    const id = await open({}, somebody())
    await answer(id, calgary)
    await answer(id, edmonton)
    const [, , change] = await changes(id)
    expect(change.news).toMatchObject({ kind: 'QUESTION_ANSWERED', isPrivate: true })
    expect(change.news.people).toHaveLength(2)
    expect(change.news.people).toContain('person-calgary')
    expect(change.news.notices.map(({ person }: { person: string }) => person)).toEqual(change.news.people)
  })

  test('to a closed question gets a clear answer, and nobody learns of a question they may not read', async () => {
    const id = await open()
    await act('closeDiscussion', { discussion: id }, brooks, 'discussion')
    const refused = await answer(id)
    expect(refused.post).toBeNull()
    expect(refused.userErrors).toMatchObject([{ code: 'CONFLICT', field: 'discussion' }])
    expect(refused.userErrors[0].message).toContain('closed')
    expect(codes(await answer(id, reader))).toEqual([['NOT_FOUND', 'discussion']])
    expect(codes(await answer('none', edmonton))).toEqual([['NOT_FOUND', 'discussion']])
    await act('reopenDiscussion', { discussion: id }, secretariat, 'discussion')
    expect((await answer(id)).userErrors).toEqual([])
  })

  test('is accepted by the asker or the secretariat, and by nobody else', async () => {
    const id = await open()
    const { post: given } = await answer(id)
    for (const other of [edmonton, calgary])
      expect(codes(await act('acceptAnswer', { discussion: id, post: given.id }, other, 'discussion'))).toEqual([
        ['NOT_ALLOWED', null],
      ])
    const question = (await read(id)).question.id
    expect(codes(await act('acceptAnswer', { discussion: id, post: question }, brooks, 'discussion'))).toEqual([
      ['NOT_FOUND', 'post'],
    ])
    await act('acceptAnswer', { discussion: id, post: given.id }, brooks, 'discussion')
    expect(await read(id)).toMatchObject({ acceptedAnswer: { id: given.id } })

    // its author is told, and that is taken back with the acceptance
    const effects = async () =>
      (
        await sql<{ news: object }>`
          select news from resources.change where action = 'acceptAnswer' and subject_id = ${id} order by id desc limit 1`.execute(
          resources.db,
        )
      ).rows[0]?.news
    const told = { about: id, person: 'person-edmonton', url: `/discussions/${id}#post-${given.id}` }
    expect(await effects()).toMatchObject({
      withdraws: [],
      notices: [{ kind: 'ANSWER_ACCEPTED', municipality: null, ...told }],
    })
    await act('acceptAnswer', { discussion: id, post: null }, brooks, 'discussion')
    expect(await effects()).toEqual({ withdraws: [told] })
    const again = await act('acceptAnswer', { discussion: id, post: null }, brooks, 'discussion')
    expect(again.userErrors).toEqual([])
  })

  test('keeps what it said before it was edited; withdrawn, nothing of it', async () => {
    const id = await open()
    const { post: given } = await answer(id, edmonton, 'First words.')
    const edited = await act('editPost', { post: given.id, revision: 1, body: 'Better words.' }, edmonton)
    expect(edited.post).toMatchObject({ revision: 2, revisions: [{ revision: 1, body: 'First words.' }] })
    expect(codes(await act('editPost', { post: given.id, revision: 1, body: 'Late.' }, edmonton))).toEqual([
      ['CONFLICT', 'revision'],
    ])
    for (const other of [calgary, brooks, secretariat])
      expect(codes(await act('editPost', { post: given.id, revision: 2, body: 'Not mine.' }, other))).toEqual([
        ['NOT_ALLOWED', 'post'],
      ])
    const newsOf = async (action: string) =>
      (
        await sql<{
          news: object
        }>`select news from resources.change where action = ${action} and subject_id = ${id}`.execute(resources.db)
      ).rows[0]?.news
    const url = `/discussions/${id}#post-${given.id}`
    expect(await newsOf('reply')).toMatchObject({ url, isPrivate: true, partOf: { kind: 'QUESTION', id } })
    await act('withdrawPost', { post: given.id }, edmonton)
    expect(await newsOf('withdrawPost')).toEqual({
      takesBack: ['reply'],
      takesBackUrl: url,
      withdraws: [{ about: id, person: null, url }],
    })
    const after = await read(id)
    expect(after).toMatchObject({ answerCount: 0, answers: { nodes: [{ body: null, author: null, revisions: [] }] } })
    expect(JSON.stringify(after)).not.toContain('words')
  })

  test('is rewritten twenty times an hour at most, and tells its last twenty versions', async () => {
    const id = await open()
    const banff = editorOf('banff')
    const { post: given } = await answer(id, banff, 'Version 1.')
    const rewrite = (revision: number) =>
      act('editPost', { post: given.id, revision, body: `Version ${revision + 1}.` }, banff)
    for (let revision = 1; revision < 20; revision++) expect(codes(await rewrite(revision))).toEqual([])
    expect(codes(await rewrite(20))).toEqual([['FULL', null]])
    await sql`update resources.post set written_at = '2020-01-01', edited_at = '2020-01-01' where id = ${given.id}`.execute(
      resources.db,
    )
    await sql`update resources.post_revision set written_at = '2020-01-01' where post = ${given.id}`.execute(
      resources.db,
    )
    expect(codes(await rewrite(20))).toEqual([])
    const { post } = await rewrite(21)
    expect(post.revisions).toHaveLength(20)
    expect(post.revisions.at(-1)).toEqual({ revision: 2, body: 'Version 2.' })
  })
})

describe('the list', () => {
  const list = async (filter: object, asker: Asker = brooks) =>
    (
      await resources.ask(
        'query ($filter: DiscussionFilter) { discussions(filter: $filter, first: 50) { totalCount nodes { id } } }',
        { filter },
        asker,
      )
    ).data.discussions.nodes.map(({ id }: { id: string }) => id)

  test('finds by words of answers, by subject and by state, and never what its reader may not read', async () => {
    const id = await open({ title: 'Zebra crossings', commitments: [9], indicators: ['4c'] }, somebody())
    await answer(id, calgary, 'Ask the aardvark.')
    for (const filter of [
      { search: 'zebra aardvark' },
      { search: 'zebra', commitment: 9, state: 'OPEN', answered: true },
      { search: 'ZEBRA', indicator: { model: 'hrmm-2012', code: '4c' } },
    ])
      expect(await list(filter)).toEqual([id])
    expect(await list({ search: 'zebra', answered: false })).toEqual([])
    expect(await list({ search: 'zebra', mine: true }, calgary)).toEqual([id])
    expect(await list({ search: 'zebra', mine: true })).toEqual([])
    for (const stranger of [null, reader]) expect(await list({ search: 'zebra' }, stranger)).toEqual([])
  })

  test('is walked page by page, and asks the database as often for many as for few', async () => {
    const page = async (first: number, after: string | null = null, filter: object = {}) => {
      resources.counter.statements = 0
      const source = `query ($first: Int!, $after: String, $filter: DiscussionFilter) { discussions(first: $first, after: $after, filter: $filter) {
        totalCount pageInfo { hasNextPage endCursor } nodes { ${whole} } } }`
      return (await resources.ask(source, { first, after, filter }, brooks)).data.discussions
    }
    const ofTheDemo = { search: 'demonstration' }
    await page(2, null, ofTheDemo)
    const few = resources.counter.statements
    expect((await page(50, null, ofTheDemo)).nodes.length).toBeGreaterThan(2)
    // a batch may come in two halves, never once for each
    expect(resources.counter.statements).toBeLessThanOrEqual(few + 1)
    const all = await page(50)
    const seen: string[] = []
    for (let after: string | null = null, more = true; more; ) {
      const { nodes, pageInfo } = await page(3, after)
      seen.push(...nodes.map(({ id }: { id: string }) => id))
      more = pageInfo.hasNextPage
      after = pageInfo.endCursor
    }
    expect(seen).toEqual(all.nodes.map(({ id }: { id: string }) => id))
    expect(seen).toHaveLength(all.totalCount)
  })

  test('shows whoever is about to ask what was asked before', async () => {
    const id = await open({ title: 'Training for bylaw officers' }, somebody())
    const similar = async (title: string, asker: Asker = calgary) =>
      (
        await resources.ask('query ($title: String!) { similarDiscussions(title: $title) { id } }', { title }, asker)
      ).data.similarDiscussions.map((one: { id: string }) => one.id)
    expect(await similar('How do you train bylaw officers?')).toEqual([id])
    expect(await similar('How do you train bylaw officers?', null)).toEqual([])
    expect(await similar('% _ ?')).toEqual([])
  })
})
