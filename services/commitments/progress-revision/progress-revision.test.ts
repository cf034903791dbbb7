import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSubgraph } from '../../../test/kit/subgraph.ts'
import { commitmentsDatabase } from '../database/setup.ts'
import { createCommitmentsSubgraph } from '../subgraph.ts'

let portal: Awaited<ReturnType<typeof openSubgraph>>
let id: string
beforeAll(async () => {
  portal = await openSubgraph(commitmentsDatabase, createCommitmentsSubgraph)
  const first = await publish({ summary: [{ lang: 'en', text: 'The council met.' }], status: 'NOT_STARTED' })
  id = first.id
  await publish({ summary: [{ lang: 'en', text: 'The council voted.' }], status: 'LIMITED', revision: 1 })
  await publish({ summary: [{ lang: 'fr', text: 'Le conseil a voté.' }], status: 'COMPLETE', revision: 2 })
})
afterAll(() => portal.close())

const editor = {
  personId: 'person-calgary',
  grants: [{ role: 'EDITOR' as const, municipality: 'calgary', network: null }],
}

async function publish(changed: object) {
  const input = { municipality: 'calgary', commitment: 7, period: '2009', ...changed }
  const { data } = await portal.ask(
    'mutation ($input: PublishProgressInput!) { publishProgress(input: $input) { report { id } userErrors { code } } }',
    { input },
    editor,
  )
  expect(data.publishProgress.userErrors).toEqual([])
  return data.publishProgress.report
}

async function reportWith(fields: string, given = '') {
  portal.counter.statements = 0
  const { data, errors } = await portal.ask(`query ($id: ID!) { progressReport(id: $id${given}) { ${fields} } }`, {
    id,
  })
  expect(errors).toBeUndefined()
  return data.progressReport
}

test('every published revision is listed, newest first, with who published it', async () => {
  const { revisions } = await reportWith('revisions { number status publishedBy { id } }')
  expect(revisions).toEqual([
    { number: 3, status: 'COMPLETE', publishedBy: { id: 'person-calgary' } },
    { number: 2, status: 'LIMITED', publishedBy: { id: 'person-calgary' } },
    { number: 1, status: 'NOT_STARTED', publishedBy: { id: 'person-calgary' } },
  ])
})

test('a report is read as it stood at a revision, and as the newest one unless asked', async () => {
  const fields = 'revision status summary { text }'
  const first = { revision: 1, status: 'NOT_STARTED', summary: { text: 'The council met.' } }
  expect(await reportWith(fields, ', revision: 1')).toEqual(first)
  expect(await reportWith(fields)).toMatchObject({ revision: 3, status: 'COMPLETE' })
  expect(await reportWith(fields, ', revision: 4')).toBeNull()
  expect(await reportWith(fields, ', revision: 0')).toBeNull()
})

test('any two revisions are compared, in two statements however many there are', async () => {
  const fields =
    'from { number status } to { number status } summary { lang kind parts { kind text } } evidence { kind }'
  const { revisions, difference } = await reportWith(`revisions { number } difference(from: 1, to: 2) { ${fields} }`)
  expect(portal.counter.statements).toBe(2)
  expect(revisions).toHaveLength(3)
  expect(difference).toEqual({
    from: { number: 1, status: 'NOT_STARTED' },
    to: { number: 2, status: 'LIMITED' },
    summary: [
      {
        lang: 'en',
        kind: 'CHANGED',
        parts: [
          { kind: 'SAME', text: 'The council ' },
          { kind: 'REMOVED', text: 'met' },
          { kind: 'ADDED', text: 'voted' },
          { kind: 'SAME', text: '.' },
        ],
      },
    ],
    evidence: [],
  })
})

test('unless said otherwise the newest one is compared with the one before it', async () => {
  const { difference } = await reportWith('difference { from { number } to { number } summary { lang kind } }')
  expect(difference).toEqual({
    from: { number: 2 },
    to: { number: 3 },
    summary: [
      { lang: 'fr', kind: 'ADDED' },
      { lang: 'en', kind: 'REMOVED' },
    ],
  })
})

test.each(['from: 1, to: 4', 'from: 0, to: 1', 'from: -1', 'to: 1'])('there is no difference %s', async given => {
  expect((await reportWith(`difference(${given}) { from { number } }`)).difference).toBeNull()
})

test.each([
  `update commitments.progress_report set summary = '{"en":"Something else."}'`,
  `update commitments.progress_report set status = 'COMPLETE', current = true`,
  'delete from commitments.progress_report where revision = 1',
  'truncate commitments.progress_report cascade',
])('the database itself refuses to rewrite what was published: %s', async statement => {
  await expect(sql.raw(statement).execute(portal.db)).rejects.toThrow('append-only')
  expect(await reportWith('summary { text }', ', revision: 1')).toEqual({ summary: { text: 'The council met.' } })
})
