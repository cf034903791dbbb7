import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { type Asker, editorOf, secretariat } from '../../../test/kit/askers.ts'
import { subgraphForFile } from '../../../test/kit/subgraph.ts'
import { commitmentsDatabase } from '../database/setup.ts'
import { createCommitmentsSubgraph } from '../subgraph.ts'

const portal = await subgraphForFile(commitmentsDatabase, createCommitmentsSubgraph)

const fields = `id status mode revision answeredCount unreviewedCount overallLevel takenOverFrom { id } discardedAt
  elements { element level answeredCount unreviewedCount }
  answers { indicator { code } rating lastRating gap reason revision answeredBy { id } files { id name } }`

async function run(mutation: string, input: object, asker: Asker) {
  const named = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  const type = mutation.endsWith('AnswerFile') ? 'AnswerFileInput' : named
  const answer = await portal.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { assessment { ${fields} } userErrors { code field } } }`,
    { input },
    asker,
  )
  return answer.data?.[mutation] ?? answer
}
const read = async (id: string, asker: Asker = null) =>
  (await portal.ask(`query ($id: ID!) { assessment(id: $id) { ${fields} } }`, { id }, asker)).data.assessment
const codes = ({ userErrors }: { userErrors: { code: string; field: string | null }[] }) =>
  userErrors.map(({ code, field }) => `${code} ${field}`)

async function published(municipality: string, answers: object[]) {
  const me = editorOf(municipality)
  const { assessment } = await run('startAssessment', { municipality }, me)
  await run('answerIndicators', { assessment: assessment.id, revision: 1, answers }, me)
  await run('publishAssessment', { assessment: assessment.id }, me)
  return assessment.id
}
async function fileOf(municipality: string, id: string) {
  await sql`insert into commitments.file (id, municipality, name, media_type, size, sha256, uploaded_by, uploaded_at)
    values (${id}, ${municipality}, 'minutes.pdf', 'application/pdf', 9, ${'0'.repeat(64)}, 'person', '2026-01-01')`.execute(
    portal.db,
  )
  return id
}
async function discardedOf(slug: string, asker: Asker) {
  const source = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Municipality {
    discardedAssessments { id discardedAt answers { gap } } assessments { id } } } }`
  return (await portal.ask(source, { keys: [{ __typename: 'Municipality', slug }] }, asker)).data._entities[0]
}

describe('a new assessment takes over the last one', () => {
  const me = editorOf('brooks')
  const answers = [
    { indicator: '1a', rating: 'MET', gap: 'Old words' },
    { indicator: '1b', rating: 'NOT_APPLICABLE', reason: 'No staff' },
    { indicator: '1c', gap: 'Never rated' },
  ]

  test('as not reviewed: its ratings count for nothing until somebody confirms them', async () => {
    const last = await published('brooks', answers)
    const { assessment, userErrors } = await run('startAssessment', { municipality: 'brooks', takeOver: last }, me)
    expect(userErrors).toEqual([])
    expect(assessment).toMatchObject({
      status: 'DRAFT',
      answeredCount: 0,
      unreviewedCount: 2,
      overallLevel: 0,
      takenOverFrom: { id: last },
    })
    expect(assessment.elements.every((one: any) => one.level === 0 && one.answeredCount === 0)).toBe(true)
    const unreviewed = (of: any) => of.elements.map((one: any) => [one.element, one.unreviewedCount])
    expect(Object.fromEntries(unreviewed(assessment))).toMatchObject({ LA: 2, CC: 0 })
    expect(assessment.answers).toMatchObject([
      { indicator: { code: '1a' }, rating: null, lastRating: 'MET', gap: 'Old words', answeredBy: null },
      { indicator: { code: '1b' }, rating: null, lastRating: 'NOT_APPLICABLE', reason: 'No staff' },
      { indicator: { code: '1c' }, rating: null, lastRating: null, gap: 'Never rated' },
    ])
    expect(codes(await run('publishAssessment', { assessment: assessment.id }, me))).toEqual(['INVALID assessment'])

    const confirmed = await run(
      'answerIndicators',
      { assessment: assessment.id, revision: assessment.revision, answers: [{ indicator: '1a', rating: 'MET' }] },
      me,
    )
    expect(confirmed.assessment).toMatchObject({ answeredCount: 1, unreviewedCount: 1 })
    expect(Object.fromEntries(unreviewed(confirmed.assessment))).toMatchObject({ LA: 1, CC: 0 })
    expect(confirmed.assessment.answers[0]).toMatchObject({ rating: 'MET', lastRating: 'MET', gap: 'Old words' })
    expect((await read(last, me)).answers[0]).toMatchObject({ rating: 'MET', lastRating: null })
  })

  test('only where that is asked for, and an open one takes over nothing', async () => {
    const last = await published('airdrie', answers)
    const own = editorOf('airdrie')
    const { assessment } = await run('startAssessment', { municipality: 'airdrie' }, own)
    expect(assessment).toMatchObject({ answers: [], takenOverFrom: null, unreviewedCount: 0 })
    const again = await run('startAssessment', { municipality: 'airdrie', takeOver: last }, own)
    expect(again.assessment).toMatchObject({ id: assessment.id, answers: [] })
  })

  test.each<[what: string, from: () => Promise<string>, input: object]>([
    ['that is none', async () => 'none', {}],
    ['of somebody else', async () => await published('cochrane', answers), {}],
    ['of another edition', async () => await published('devon', answers), { model: 'hrmm-2011-draft' }],
    [
      'that is still open',
      async () =>
        (await run('startAssessment', { municipality: 'devon', model: 'hrmm-2011-draft' }, editorOf('devon')))
          .assessment.id,
      {},
    ],
  ])('refuses one %s', async (_what, from, input) => {
    const takeOver = await from()
    const refused = await run('startAssessment', { municipality: 'devon', takeOver, ...input }, editorOf('devon'))
    expect(codes(refused)).toEqual(['NOT_FOUND takeOver'])
  })
})

describe('a draft is discarded', () => {
  const me = editorOf('jasper')

  test('out of everybody’s way, and restored with every word', async () => {
    const { assessment } = await run('startAssessment', { municipality: 'jasper' }, me)
    const kept = { assessment: assessment.id, revision: 1, answers: [{ indicator: '1a', rating: 'MET', gap: 'Kept' }] }
    const { revision } = (await run('answerIndicators', kept, me)).assessment
    expect(codes(await run('discardAssessment', { assessment: assessment.id, revision: 1 }, me))).toEqual([
      'CONFLICT revision',
    ])
    const done = await run('discardAssessment', { assessment: assessment.id, revision }, me)
    expect(done.assessment.discardedAt).toBe('2026-06-15T16:00:00.000Z')
    expect(await read(assessment.id, me)).toBeNull()
    expect(codes(await run('answerIndicators', kept, me))).toEqual(['NOT_FOUND assessment'])
    expect(await discardedOf('jasper', me)).toMatchObject({
      discardedAssessments: [{ id: assessment.id, answers: [{ gap: 'Kept' }] }],
      assessments: [],
    })
    for (const asker of [null, secretariat, editorOf('edmonton')])
      expect((await discardedOf('jasper', asker)).discardedAssessments).toEqual([])

    const restored = await run('restoreAssessment', { assessment: assessment.id }, me)
    expect(restored.assessment).toMatchObject({ discardedAt: null, answeredCount: 1, answers: [{ gap: 'Kept' }] })
    expect(codes(await run('restoreAssessment', { assessment: assessment.id }, me))).toEqual([])
    const { rows } = await sql<{ action: string; after: { discardedAt: string | null } }>`
      select action, after from commitments.change where subject_id = ${assessment.id} order by id desc limit 2`.execute(
      portal.db,
    )
    expect(rows.map(({ action, after }) => [action, after.discardedAt !== null])).toEqual([
      ['restoreAssessment', false],
      ['discardAssessment', true],
    ])
  })

  test('and stays so where another one was begun in its place', async () => {
    const first = (await run('startAssessment', { municipality: 'red-deer' }, editorOf('red-deer'))).assessment
    await run('discardAssessment', { assessment: first.id, revision: 1 }, editorOf('red-deer'))
    const second = (await run('startAssessment', { municipality: 'red-deer' }, editorOf('red-deer'))).assessment
    expect(second.id).not.toBe(first.id)
    expect(codes(await run('restoreAssessment', { assessment: first.id }, editorOf('red-deer')))).toEqual([
      'CONFLICT assessment',
    ])
    await run('discardAssessment', { assessment: second.id, revision: 1 }, editorOf('red-deer'))
    expect(codes(await run('restoreAssessment', { assessment: first.id }, editorOf('red-deer')))).toEqual([])
  })

  test('by its own editors only, and never once it was published', async () => {
    const { assessment } = await run('startAssessment', { municipality: 'jasper' }, me)
    for (const asker of [secretariat, editorOf('edmonton')])
      for (const deed of ['discardAssessment', 'restoreAssessment']) {
        const input = { assessment: assessment.id, ...(deed === 'discardAssessment' && { revision: 1 }) }
        expect(codes(await run(deed, input, asker))).toEqual(['NOT_ALLOWED null'])
      }
    expect(codes(await run('restoreAssessment', { assessment: 'none' }, me))).toEqual(['NOT_FOUND assessment'])
    const done = await published('cochrane', [{ indicator: '1a', rating: 'MET' }])
    const refused = await run('discardAssessment', { assessment: done, revision: 3 }, editorOf('cochrane'))
    expect(codes(refused)).toEqual(['INVALID assessment'])
  })
})

describe('a file as evidence of an answer', () => {
  const me = editorOf('chestermere')
  const filesIn = ({ answers }: any) => answers.map((one: any) => [one.indicator.code, one.files.map((f: any) => f.id)])

  test('is added, before or after the answer, and taken out by itself', async () => {
    const { assessment } = await run('startAssessment', { municipality: 'chestermere' }, me)
    const id = assessment.id
    const [one, two] = [await fileOf('chestermere', 'f-one'), await fileOf('chestermere', 'f-two')]
    const added = await run('addAnswerFile', { assessment: id, indicator: '1a', file: one }, me)
    expect(codes(added)).toEqual([])
    expect(added.assessment).toMatchObject({ revision: 2, answeredCount: 0, answers: [{ rating: null, revision: 0 }] })
    // whoever opened the sheet before answers the row all the same
    const answered = await run(
      'answerIndicators',
      { assessment: id, revision: 2, answers: [{ indicator: '1a', rating: 'MET', revision: 0 }] },
      me,
    )
    expect(codes(answered)).toEqual([])
    const twice = { assessment: id, indicator: '1a', file: two }
    await Promise.all([run('addAnswerFile', twice, me), run('addAnswerFile', twice, me)])
    expect(filesIn(await read(id, me))).toEqual([['1a', ['f-one', 'f-two']]])
    const { rows } = await sql<{ after: object }>`
      select after from commitments.change where subject_id = ${id} and action = 'addAnswerFile' order by id`.execute(
      portal.db,
    )
    expect(rows.map(({ after }) => after)).toMatchObject([{ file: 'f-one' }, { file: 'f-two', indicator: '1a' }])
    expect(JSON.stringify(rows)).not.toContain('minutes')

    await run('removeAnswerFile', { assessment: id, indicator: '1a', file: one }, me)
    expect(await read(id, me)).toMatchObject({ answers: [{ rating: 'MET', files: [{ id: 'f-two' }] }] })
    // nothing refers to the one any more; the other one stays
    await portal.ask('mutation { forgetFiles }', {}, 'gateway')
    const left = await sql<{ id: string }>`select id from commitments.file where id like 'f-%'`.execute(portal.db)
    expect(left.rows).toEqual([{ id: 'f-two' }])
  })

  test('is refused where it is somebody else’s, or too much', async () => {
    const { assessment } = await run('startAssessment', { municipality: 'chestermere' }, me)
    const add = (more: object, asker: Asker = me) =>
      run('addAnswerFile', { assessment: assessment.id, indicator: '6a', file: 'f-two', ...more }, asker)
    const others = await fileOf('edmonton', 'f-edmonton')
    expect(codes(await add({ file: others }))).toEqual(['NOT_FOUND file'])
    expect(codes(await add({ file: 'none' }))).toEqual(['NOT_FOUND file'])
    expect(codes(await add({ indicator: '99z' }))).toEqual(['NOT_FOUND indicator'])
    expect(codes(await add({}, editorOf('edmonton')))).toEqual(['NOT_ALLOWED null'])
    expect(codes(await add({ file: others }, editorOf('edmonton')))).toEqual(['NOT_ALLOWED null'])
    expect(codes(await add({}, secretariat))).toEqual(['NOT_ALLOWED null'])
    for (let at = 0; at < 10; at += 1) await add({ file: await fileOf('chestermere', `f-many-${at}`) })
    expect(codes(await add({}))).toEqual(['INVALID file'])
  })

  test('is its editors’ alone, also once the assessment is published under the name', async () => {
    const { assessment } = await run('startAssessment', { municipality: 'chestermere' }, me)
    await run('publishAssessment', { assessment: assessment.id, consentToBeNamed: true }, me)
    const file = 'query ($id: ID!) { evidenceFile(id: $id) { id isPublic } }'
    for (const asker of [null, secretariat, editorOf('edmonton'), 'gateway'] as const) {
      expect((await portal.ask(file, { id: 'f-two' }, asker)).data.evidenceFile).toBeNull()
      const seen = await read(assessment.id, asker)
      expect(seen.answers[0]).toMatchObject({ rating: 'MET', lastRating: null, files: [] })
      expect(seen).toMatchObject({ takenOverFrom: null, unreviewedCount: null })
      expect(seen.elements.every((one: any) => one.unreviewedCount === null)).toBe(true)
    }
    expect((await portal.ask(file, { id: 'f-two' }, me)).data.evidenceFile).toEqual({ id: 'f-two', isPublic: false })
    // and stays with what was published
    const taken = await run('removeAnswerFile', { assessment: assessment.id, indicator: '1a', file: 'f-two' }, me)
    expect(codes(taken)).toEqual(['INVALID assessment'])
    const forced = sql`delete from commitments.answer_file where assessment = ${assessment.id}`
    await expect(forced.execute(portal.db)).rejects.toMatchObject({ code: '23000' })

    const next = await run('startAssessment', { municipality: 'chestermere', takeOver: assessment.id }, me)
    expect(filesIn(next.assessment)).toContainEqual(['1a', ['f-two']])
  })
})
