import { describe, expect, test } from 'vitest'
import { subgraphForFile } from '../../../test/kit/subgraph.ts'
import { membersDatabase } from '../database/setup.ts'
import { createMembersSubgraph } from '../subgraph.ts'

const members = await subgraphForFile(membersDatabase, createMembersSubgraph)

const question = `query ($filter: MunicipalityFilter!) {
  peerGroup(filter: $filter) { size }
  municipalities(first: 100, filter: $filter) { nodes { slug population } }
}`
async function groupOf(filter: Record<string, unknown>) {
  const { data } = await members.ask(question, { filter })
  const found: { slug: string; population: number | null }[] = data.municipalities.nodes
  expect(data.peerGroup.size).toBe(found.length)
  return found
}
const slugsOf = (found: { slug: string }[]) => found.map(({ slug }) => slug).sort()

describe('a group', () => {
  test('of the size of Calgary is its band of population, with Calgary in it', async () => {
    const similar = await groupOf({ sameSizeAs: 'calgary' })
    expect(slugsOf(similar)).toContain('calgary')
    expect(slugsOf(similar)).toEqual(slugsOf(await groupOf({ population: ['OVER_200_000'] })))
  })

  test('of the size of a place that nobody knows is empty', async () => {
    expect(await groupOf({ sameSizeAs: 'atlantis' })).toEqual([])
  })

  test('by years holds everybody with a date once, and nobody without one', async () => {
    const bands = await Promise.all(
      ['UNDER_5', 'FROM_5_TO_15', 'OVER_15'].map(band => groupOf({ network: 'CMARD', memberFor: [band] })),
    )
    const dated = bands.flatMap(slugsOf).sort()
    const all = await groupOf({ network: 'CMARD', memberFor: ['UNDER_5', 'FROM_5_TO_15', 'OVER_15'] })
    expect(dated).toEqual(slugsOf(all))
    expect(new Set(dated).size).toBe(dated.length)
    // 73 members, 47 of them without a date
    expect(dated).toHaveLength(26)
  })

  test('is not chosen by a name', async () => {
    const { errors } = await members.ask('{ peerGroup(filter: { search: "calgary" }) { size } }')
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } })
  })
})
