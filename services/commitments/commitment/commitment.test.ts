import { describe, expect, test } from 'vitest'
import { subgraphForFile } from '../../../test/kit/subgraph.ts'
import { commitmentsDatabase } from '../database/setup.ts'
import { createCommitmentsSubgraph } from '../subgraph.ts'
import { byStatus, reportingCount } from './rules.ts'

const portal = await subgraphForFile(commitmentsDatabase, createCommitmentsSubgraph)

async function counted(source: string, variables = {}, language = 'en') {
  portal.counter.statements = 0
  const { data, errors } = await portal.ask(source, variables, null, language)
  expect(errors).toBeUndefined()
  return { data, statements: portal.counter.statements }
}

describe('the ten commitments', () => {
  test('come in order, in the reader’s language, with their umbrella', async () => {
    const { data, statements } = await counted(
      '{ commitments { number title { text lang dir } umbrella tierNote } }',
      {},
      'fr-CA,ar;q=0.5',
    )
    expect(data.commitments.map(({ number }: { number: number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(data.commitments[0]).toEqual({
      number: 1,
      title: { text: 'Veiller contre le racisme', lang: 'fr', dir: 'ltr' },
      umbrella: 'GUARDIAN',
      tierNote: null,
    })
    expect(data.commitments[3].tierNote).toContain('policing')
    expect(statements).toBe(1)
  })

  test('say how many municipalities report, and where they stand, in one statement more', async () => {
    const { data, statements } = await counted('{ commitments { reportingCount byStatus { status count } } }')
    expect(statements).toBe(2)
    for (const { reportingCount, byStatus } of data.commitments) {
      expect(byStatus.map(({ status }: { status: string }) => status)).toEqual([
        'NOT_STARTED',
        'LIMITED',
        'SUBSTANTIAL',
        'COMPLETE',
      ])
      expect(byStatus.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(reportingCount)
    }
  })

  test('count a municipality once, however many periods it reports on', async () => {
    const { data } = await counted(
      '{ commitment(number: 3) { reportingCount progress(first: 100) { nodes { municipality { slug } } } } }',
    )
    const slugs = data.commitment.progress.nodes.map(
      ({ municipality }: { municipality: { slug: string } }) => municipality.slug,
    )
    expect(data.commitment.reportingCount).toBe(new Set(slugs).size)
    expect(slugs.length).toBeGreaterThan(data.commitment.reportingCount)
  })

  test('list their reports in one statement, whatever the page', async () => {
    const list = 'query ($first: Int!) { commitments { progress(first: $first) { totalCount nodes { id } } } }'
    expect((await counted(list, { first: 1 })).statements).toBe(2)
    expect((await counted(list, { first: 50 })).statements).toBe(2)
    const none = await counted(list, { first: 0 })
    expect(none.data.commitments[0].progress.nodes).toEqual([])
    expect(none.data.commitments[0].progress.totalCount).toBeGreaterThan(0)
  })

  test('have examples of actions and indicators', async () => {
    const { data } = await counted(
      '{ commitment(number: 5) { explanation { text } exampleActions { text } exampleIndicators { text } } }',
    )
    expect(data.commitment.exampleActions).toHaveLength(5)
    expect(data.commitment.exampleIndicators).toHaveLength(4)
  })

  test('there is no eleventh', async () => {
    expect((await counted('{ commitment(number: 11) { number } }')).data.commitment).toBeNull()
  })
})

test('a status that nobody reports counts zero', () => {
  expect(byStatus([{ status: 'LIMITED', count: 2 }]).map(({ count }) => count)).toEqual([0, 2, 0, 0])
  expect(
    reportingCount([
      { status: 'LIMITED', count: 2 },
      { status: 'COMPLETE', count: 1 },
    ]),
  ).toBe(3)
})
