import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { type Asker, editorOf, secretariat } from '../../../test/kit/askers.ts'
import { subgraphForFile } from '../../../test/kit/subgraph.ts'
import { commitmentsDatabase } from '../database/setup.ts'
import { createCommitmentsSubgraph } from '../subgraph.ts'

const portal = await subgraphForFile(commitmentsDatabase, createCommitmentsSubgraph)

const fields = `id code model level rating gap owner reasons element { code } outcome { text }
  indicator { code title { text } evidenceExamples { text } }
  peers(first: 5) { totalCount nodes { slug } edges { node { slug } unmetOn metOn invented } }`

async function mutate(name: string, type: string, input: object, asker: Asker) {
  const { data, errors } = await portal.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { assessment { id revision } userErrors { code } } }`,
    { input },
    asker,
  )
  expect(errors).toBeUndefined()
  expect(data[name].userErrors).toEqual([])
  return data[name].assessment
}
async function working(slug: string, asker: Asker, first = 100) {
  const { data, errors } = await portal.ask(
    `query ($keys: [_Any!]!, $first: Int!) { _entities(representations: $keys) { ... on Municipality {
      workingAssessment { id status gaps(first: $first) { totalCount nodes { ${fields} } } }
      maturity { gaps(first: $first) { totalCount nodes { code gap } pageInfo { endCursor hasNextPage } } } } } }`,
    { keys: [{ __typename: 'Municipality', slug }], first },
    asker,
  )
  expect(errors).toBeUndefined()
  return data._entities[0]
}
const codesOf = ({ nodes }: { nodes: { code: string }[] }) => nodes.map(({ code }) => code)

/** Publishes one assessment of a few indicators. */
async function assess(municipality: string, answers: Record<string, string>, isNamed = true) {
  const me = editorOf(municipality)
  const { id, revision } = await mutate('startAssessment', 'StartAssessmentInput', { municipality, mode: 'FULL' }, me)
  const rows = Object.entries(answers).map(([indicator, rating]) => ({ indicator, rating, gap: 'Own words' }))
  await mutate('answerIndicators', 'AnswerIndicatorsInput', { assessment: id, revision, answers: rows }, me)
  return {
    id,
    publish: () =>
      mutate('publishAssessment', 'PublishAssessmentInput', { assessment: id, consentToBeNamed: isNamed }, me),
  }
}

describe('gaps', () => {
  test('of a draft are read by its editors, with their own words, and by nobody else', async () => {
    const draft = await assess('devon', { '1a': 'NOT_STARTED', '1b': 'MET' })
    const own = await working('devon', editorOf('devon'))
    expect(own.workingAssessment).toMatchObject({ id: draft.id, status: 'DRAFT' })
    expect(codesOf(own.workingAssessment.gaps)).not.toContain('1b')
    expect(own.workingAssessment.gaps.nodes.find(({ code }: { code: string }) => code === '1a')).toMatchObject({
      id: `${draft.id}:1a`,
      gap: 'Own words',
      rating: 'NOT_STARTED',
      element: { code: 'LA' },
      indicator: {
        evidenceExamples: [{ text: 'Vision statement' }, { text: 'Signing ceremony' }, { text: 'Web posting' }],
      },
    })
    const key = { __typename: 'Gap', id: `${draft.id}:1a`, model: 'hrmm-2012', code: '1a' }
    const entity = 'query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Gap { code gap } } }'
    for (const asker of [null, secretariat, editorOf('edmonton'), 'gateway'] as const) {
      expect(await working('devon', asker)).toEqual({ workingAssessment: null, maturity: null })
      expect((await portal.ask(entity, { keys: [key] }, asker)).data._entities).toEqual([null])
    }
    const keys = [key, { ...key, id: `${draft.id}:1b` }, { ...key, id: 'none:1a' }, { ...key, id: '' }]
    const found = (await portal.ask(entity, { keys }, editorOf('devon'))).data._entities
    expect(found).toEqual([{ code: '1a', gap: 'Own words' }, null, null, null])
  })

  test('of a published and named one are read by everybody, without the words', async () => {
    const { publish } = await assess('jasper', { '1a': 'IN_PROGRESS', '2a': 'NOT_STARTED' })
    await publish()
    const others = await working('jasper', null)
    expect(codesOf(others.maturity.gaps)).toContain('1a')
    for (const { gap, owner } of others.workingAssessment.gaps.nodes) expect([gap, owner]).toEqual([null, null])
    const own = await working('jasper', editorOf('jasper'))
    expect(codesOf(own.maturity.gaps)).toEqual(codesOf(others.maturity.gaps))
    expect(own.maturity.gaps.nodes.find(({ code }: { code: string }) => code === '1a').gap).toBe('Own words')
  })

  test('a draft goes before what is published only when all of it is rated', async () => {
    const slug = 'calgary'
    const before = (await working(slug, editorOf(slug))).workingAssessment
    expect(before.status).toBe('PUBLISHED')
    const draft = await assess(slug, { '1a': 'MET' })
    expect((await working(slug, editorOf(slug))).workingAssessment.id).toBe(before.id)
    const model = '{ maturityModel(code: "hrmm-2012") { outcomes { indicators { code } } } }'
    const { outcomes } = (await portal.ask(model)).data.maturityModel
    const all = outcomes.flatMap(({ indicators }: { indicators: { code: string }[] }) => indicators)
    await assess(slug, Object.fromEntries(all.map(({ code }: { code: string }) => [code, 'NOT_STARTED'])))
    expect((await working(slug, editorOf(slug))).workingAssessment.id).toBe(draft.id)
    expect((await working(slug, null)).workingAssessment.id).toBe(before.id)
  })

  test('come page by page, and refuse a cursor that is none', async () => {
    const all = codesOf((await working('edmonton', null)).maturity.gaps)
    const { nodes, pageInfo } = (await working('edmonton', null, 2)).maturity.gaps
    expect(codesOf({ nodes })).toEqual(all.slice(0, 2))
    const next = `query ($keys: [_Any!]!, $after: String) { _entities(representations: $keys) { ... on Municipality {
      maturity { gaps(first: 2, after: $after) { nodes { code } } } } } }`
    const keys = [{ __typename: 'Municipality', slug: 'edmonton' }]
    const page = await portal.ask(next, { keys, after: pageInfo.endCursor })
    expect(codesOf(page.data._entities[0].maturity.gaps)).toEqual(all.slice(2, 4))
    expect((await portal.ask(next, { keys, after: 'nothing' })).errors[0].extensions.code).toBe('BAD_USER_INPUT')
  })
})

describe('peers', () => {
  const peersOf1c = async () => {
    const { nodes } = (await working('brooks', editorOf('brooks'))).workingAssessment.gaps
    const { peers } = nodes.find(({ code }: { code: string }) => code === '1c')
    return peers
  }

  test('are those that had this very gap and closed it under their name; consent withdrawn takes them out', async () => {
    await assess('brooks', { '1c': 'NOT_STARTED' })
    const before = await peersOf1c()
    const told = (slugs: { slug: string }[]) => slugs.map(({ slug }) => slug)
    for (const slug of ['airdrie', 'red-deer']) {
      await (await assess(slug, { '1c': 'IN_PROGRESS' }, slug === 'airdrie')).publish()
      await sql`update commitments.assessment set assessed_on = '2025-05-01', published_at = '2025-05-01T12:00:00Z'
        where municipality = ${slug} and status = 'PUBLISHED' and not invented`.execute(portal.db)
    }
    expect(await peersOf1c()).toEqual(before)
    const later = await assess('airdrie', { '1c': 'MET' })
    await later.publish()
    await (await assess('red-deer', { '1c': 'MET' })).publish()
    const after = await peersOf1c()
    expect(after.totalCount).toBe(before.totalCount + 1)
    expect(after.edges[0]).toEqual({
      node: { slug: 'airdrie' },
      unmetOn: '2025-05-01',
      metOn: '2026-06-15',
      invented: false,
    })
    expect(told(after.nodes)).not.toContain('red-deer')
    const withdrawn = { assessment: later.id, consent: 'NAME', given: false }
    await mutate('changeAssessmentConsent', 'ChangeAssessmentConsentInput', withdrawn, editorOf('airdrie'))
    expect(await peersOf1c()).toEqual(before)
  })

  test('are none in a page of none, which still tells how many there are', async () => {
    const source = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Municipality {
      workingAssessment { gaps(first: 100) { nodes { none: peers(first: 0) { totalCount edges { metOn } } all: peers(first: 100) { totalCount edges { metOn unmetOn } } } } } } } }`
    const keys = [{ __typename: 'Municipality', slug: 'brooks' }]
    const { nodes } = (await portal.ask(source, { keys }, editorOf('brooks'))).data._entities[0].workingAssessment.gaps
    const some = nodes.filter(({ all }: { all: { totalCount: number } }) => all.totalCount > 0)
    expect(some.length).toBeGreaterThan(0)
    for (const { none, all } of some) {
      expect(none).toEqual({ totalCount: all.totalCount, edges: [] })
      expect(all.edges).toHaveLength(all.totalCount)
      for (const { metOn, unmetOn } of all.edges) expect(metOn > unmetOn).toBe(true)
    }
  })
})

test('gaps with their peers cost the same number of statements, however many', async () => {
  const costOf = async (first: number) => {
    portal.counter.statements = 0
    const { workingAssessment } = await working('edmonton', null, first)
    return { statements: portal.counter.statements, shown: workingAssessment.gaps.nodes.length }
  }
  const few = await costOf(1)
  const many = await costOf(100)
  expect(many.shown).toBeGreaterThan(few.shown)
  expect(many.statements).toBe(few.statements)
})
