import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { type Asker, editorOf, secretariat } from '../../../test/kit/askers.ts'
import { subgraphForFile } from '../../../test/kit/subgraph.ts'
import { commitmentsDatabase } from '../database/setup.ts'
import { createCommitmentsSubgraph } from '../subgraph.ts'

const portal = await subgraphForFile(commitmentsDatabase, createCommitmentsSubgraph)

const calgary = editorOf('calgary')
const aim = { municipality: 'calgary', element: 'LA', level: 2, dueOn: '2027-12-31' }

async function set(changed: object = {}, asker: Asker = calgary) {
  const { data, errors } = await portal.ask(
    `mutation ($input: SetMaturityTargetInput!) { setMaturityTarget(input: $input) {
      target { id level dueOn endedAt } userErrors { code field message } } }`,
    { input: { ...aim, ...changed } },
    asker,
  )
  return data?.setMaturityTarget ?? { errors }
}
async function drop(id: string, asker: Asker = calgary) {
  const { data, errors } = await portal.ask(
    `mutation ($input: DropMaturityTargetInput!) { dropMaturityTarget(input: $input) {
      target { id endedAt } userErrors { code field } } }`,
    { input: { id } },
    asker,
  )
  return data?.dropMaturityTarget ?? { errors }
}
async function targetsOf(slug: string, asker: Asker = editorOf(slug)) {
  portal.counter.statements = 0
  const { data, errors } = await portal.ask(
    `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Municipality { maturityTargets {
      id level dueOn endedAt element { code name { text } } model { code } setBy { id }
      road { code level } distances { level applicable missing isReached assessment { id status assessedOn } } } } } }`,
    { keys: [{ __typename: 'Municipality', slug }] },
    asker,
  )
  expect(errors).toBeUndefined()
  return data._entities[0].maturityTargets
}
const standing = <One extends { endedAt: string | null }>(targets: One[]) =>
  targets.filter(({ endedAt }) => endedAt === null)
const countsOf = async () =>
  (
    await sql`select (select count(*)::integer from commitments.maturity_target) as targets,
      (select count(*)::integer from commitments.change) as changes`.execute(portal.db)
  ).rows[0]

test('one target of an element stands; the one before ends and stays on record; dropping is undone by setting it again', async () => {
  const { target, userErrors } = await set()
  expect(userErrors).toEqual([])
  expect(target).toMatchObject({ level: 2, dueOn: '2027-12-31', endedAt: null })
  const before = await countsOf()
  expect((await set()).target.id).toBe(target.id)
  expect(await countsOf()).toEqual(before)

  const second = await set({ level: 3 })
  const other = await set({ element: 'EV', level: 1 })
  const targets = await targetsOf('calgary')
  expect(standing<{ id: string; endedAt: string | null }>(targets).map(({ id }) => id)).toEqual([
    second.target.id,
    other.target.id,
  ])
  expect(targets.map(({ id }: { id: string }) => id)).toContain(target.id)

  expect((await drop(second.target.id)).target.endedAt).not.toBeNull()
  const counts = await countsOf()
  expect((await drop(second.target.id)).userErrors).toEqual([])
  expect(await countsOf()).toEqual(counts)
  const again = await set({ level: 3 })
  expect(standing(await targetsOf('calgary'))[0]).toMatchObject({
    id: again.target.id,
    level: 3,
    setBy: { id: 'person-calgary' },
  })
})

test('the road is what is not met up to the target, and the distance is told for each assessment', async () => {
  await set({ element: 'LA', level: 5 })
  const [target] = await targetsOf('calgary')
  expect(target.element.code).toBe('LA')
  const last = target.distances.at(-1)
  expect(target.distances.length).toBeGreaterThan(0)
  expect(target.road.length).toBe(last.missing)
  expect(target.road.length).toBeGreaterThan(0)
  expect(target.road.map(({ level }: { level: number }) => level)).toEqual(
    target.road.map(({ level }: { level: number }) => level).sort((a: number, b: number) => a - b),
  )
  expect(last.isReached).toBe(false)
  const days = target.distances.map(({ assessment }: { assessment: { assessedOn: string } }) => assessment.assessedOn)
  expect(days).toEqual(days.toSorted((one: string, other: string) => one.localeCompare(other)))
})

test('more targets cost no more statements', async () => {
  await set()
  await targetsOf('calgary')
  const few = portal.counter.statements
  for (const element of ['CC', 'AL', 'CR']) await set({ element, level: 1 })
  await targetsOf('calgary')
  expect(portal.counter.statements).toBe(few)
})

describe('refusals, which change nothing', () => {
  test.each<[what: string, changed: object, asker: Asker, expected: string]>([
    ['another’s municipality', {}, editorOf('edmonton'), 'NOT_ALLOWED null'],
    ['the secretariat', {}, secretariat, 'NOT_ALLOWED null'],
    ['an edition that is none', { model: 'hrmm-1999' }, calgary, 'NOT_FOUND model'],
    ['an element that is none', { element: 'XX' }, calgary, 'NOT_FOUND element'],
    ['a level that is none', { level: 6 }, calgary, 'INVALID level'],
    ['a day that is over', { dueOn: '2020-01-01' }, calgary, 'INVALID dueOn'],
  ])('%s', async (_what, changed, asker, expected) => {
    const before = await countsOf()
    const { target, userErrors } = await set(changed, asker)
    expect(target).toBeNull()
    expect(userErrors.map(({ code, field }: { code: string; field: string }) => `${code} ${field}`)).toEqual([expected])
    expect(await countsOf()).toEqual(before)
  })

  test('nobody, and targets of others', async () => {
    const { target } = await set({ dueOn: '2028-01-01' })
    const before = await countsOf()
    expect((await set({}, null)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
    expect((await drop(target.id, null)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
    for (const asker of [editorOf('edmonton'), secretariat])
      expect((await drop(target.id, asker)).userErrors).toEqual([{ code: 'NOT_FOUND', field: 'id' }])
    expect((await drop('none')).userErrors).toEqual([{ code: 'NOT_FOUND', field: 'id' }])
    expect(await countsOf()).toEqual(before)
    for (const asker of [null, editorOf('edmonton'), secretariat]) expect(await targetsOf('calgary', asker)).toBeNull()
  })
})
