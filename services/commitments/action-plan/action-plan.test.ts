import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSubgraph } from '../../../test/kit/subgraph.ts'
import { commitmentsDatabase } from '../database/setup.ts'
import type { CommitmentsDb } from '../database/tables.ts'
import { createCommitmentsSubgraph } from '../subgraph.ts'

let portal: Awaited<ReturnType<typeof openSubgraph>>
let db: CommitmentsDb
beforeAll(async () => {
  portal = await openSubgraph(commitmentsDatabase, createCommitmentsSubgraph)
  db = portal.db.withSchema('commitments') as unknown as CommitmentsDb
})
afterAll(() => portal.close())

const query = `query ($id: ID!) {
  actionPlan(id: $id) {
    id revision title { text lang } languages translations { lang complete missingCount staleCount }
    municipality { slug } period { from to } source note actionCount
    sections { number title { text } outcome { text } groups { key title { text } actions { id number text { text } status commitments { number } } } }
  }
}`
async function planOf(id: string) {
  portal.counter.statements = 0
  const { data, errors } = await portal.ask(query, { id })
  expect(errors).toBeUndefined()
  return { plan: data.actionPlan, statements: portal.counter.statements }
}

describe('a plan', () => {
  test('is read whole in two statements', async () => {
    const { plan, statements } = await planOf('plan-calgary-2023')
    expect(statements).toBe(2)
    expect(plan).toMatchObject({
      revision: 1,
      title: { text: 'Anti-Racism Strategic Framework, City of Calgary', lang: 'en' },
      languages: ['en'],
      translations: [{ lang: 'en', complete: true, missingCount: 0, staleCount: 0 }],
      municipality: { slug: 'calgary' },
      period: { from: 2023, to: 2027 },
      actionCount: 45,
    })
    expect(plan.note).toContain('not the official English text')
    expect(plan.sections[0].groups.map(({ key }: { key: string }) => key)).toEqual([
      'community',
      'employees',
      'public-safety',
    ])
    expect(plan.sections[0].groups[1].actions[0]).toEqual({
      id: 'plan-calgary-2023-1.E1',
      number: '1.E1',
      text: { text: 'Mandatory anti-racism curriculum' },
      status: null,
      commitments: [],
    })
  })

  test('keeps the order of its document, also past nine', async () => {
    const { plan } = await planOf('plan-hamilton-2010')
    expect(plan.actionCount).toBe(55)
    expect(plan.period).toEqual({ from: 2010, to: null })
    const goal = plan.sections[0].groups[1]
    expect(goal.actions.map(({ number }: { number: string }) => number).slice(-3)).toEqual([
      '1.2.9',
      '1.2.10',
      '1.2.11',
    ])
    expect(plan.sections[3].groups[1].actions[2].text.text).toContain('Inform Hamilton')
  })

  test('that does not exist is null', async () => {
    expect((await planOf('plan-atlantis')).plan).toBeNull()
  })

  test('names the commitments that an action serves, in one statement for all', async () => {
    await db
      .updateTable('planSegment')
      .set({ commitments: [8, 1], status: 'LIMITED' })
      .where('number', 'in', ['1.1.1', '3.3.4'])
      .execute()
    const { plan, statements } = await planOf('plan-hamilton-2010')
    expect(plan.sections[2].groups[2].actions[3]).toMatchObject({
      status: 'LIMITED',
      commitments: [{ number: 8 }, { number: 1 }],
    })
    expect(statements).toBe(3)
  })

  test('tells how far a translation has fallen behind its source', async () => {
    const title = JSON.stringify({ en: 'Anti-Racism Strategic Framework', vi: 'Khung Chiến lược' }) as never
    const bases = JSON.stringify({ title: { en: 2, vi: 1 } }) as never
    await db.updateTable('actionPlan').set({ title, bases }).where('id', '=', 'plan-calgary-2023').execute()
    const { plan } = await planOf('plan-calgary-2023')
    expect(plan.languages).toEqual(['en', 'vi'])
    expect(plan.translations[1]).toEqual({ lang: 'vi', complete: false, missingCount: 70, staleCount: 1 })
  })
})

describe('plans of a municipality', () => {
  const list = `query ($after: String) {
    _entities(representations: [{ __typename: "Municipality", slug: "cobourg" }]) {
      ... on Municipality { actionPlans(first: 2, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id languages } } }
    }
  }`

  test('come newest first, page by page, without drafts', async () => {
    const plan = {
      revision: 1,
      municipality: 'cobourg',
      title: '{"en":"Plan"}',
      bases: '{"title":{"en":1}}',
      sourceLang: 'en',
      periodFrom: null,
      periodTo: null,
      source: null,
      note: null,
    }
    const plans = ['2001', '2003', '2002'].map(year => ({
      ...plan,
      id: year,
      isDraft: false,
      publishedAt: new Date(`${year}-01-01T00:00:00Z`),
    }))
    const draft = { ...plan, id: 'draft', isDraft: true, publishedAt: new Date('2005-01-01T00:00:00Z') }
    await db
      .insertInto('actionPlan')
      .values([...plans, draft] as never)
      .execute()
    const first = (await portal.ask(list)).data._entities[0].actionPlans
    expect(first).toMatchObject({
      totalCount: 3,
      nodes: [{ id: '2003', languages: ['en'] }, { id: '2002' }],
      pageInfo: { hasNextPage: true },
    })
    const second = (await portal.ask(list, { after: first.pageInfo.endCursor })).data._entities[0].actionPlans
    expect(second).toMatchObject({ totalCount: 3, nodes: [{ id: '2001' }], pageInfo: { hasNextPage: false } })
  })
})
