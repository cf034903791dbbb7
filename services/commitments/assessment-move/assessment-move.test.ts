import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Asker, editorOf, secretariat } from '../../../test/kit/askers.ts'
import { subgraphForFile } from '../../../test/kit/subgraph.ts'
import { commitmentsDatabase } from '../database/setup.ts'
import { addFile } from '../answer-file/store.ts'
import { publish } from '../assessment/store.ts'
import type { CommitmentsDb } from '../database/tables.ts'
import { forgetFiles } from '../file/store.ts'
import { createCommitmentsSubgraph } from '../subgraph.ts'

const portal = await subgraphForFile(commitmentsDatabase, createCommitmentsSubgraph)

const moveFields = `id from { code } to { code } assessment { id status revision mode model { code } } source { id }
  carried { kind isUntouched from { indicator { code } rating } to { code } }
  stays { indicator { code } rating evidence } setAside { indicator { code } evidence } answeredSince isUndoable undoneAt`

async function run(mutation: string, type: string, input: object, asker: Asker, selection: string) {
  const answer = await portal.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} userErrors { code field message } } }`,
    { input },
    asker,
  )
  return answer.data?.[mutation] ?? answer
}
const start = async (municipality: string, model: string, mode = 'FULL') =>
  (
    await run(
      'startAssessment',
      'StartAssessmentInput',
      { municipality, model, mode },
      editorOf(municipality),
      'assessment { id revision }',
    )
  ).assessment
const answer = (municipality: string, assessment: { id: string; revision: number }, answers: object[]) =>
  run(
    'answerIndicators',
    'AnswerIndicatorsInput',
    { assessment: assessment.id, revision: assessment.revision, answers },
    editorOf(municipality),
    'assessment { id revision }',
  )
const move = (assessment: string, to: string, asker: Asker, more: object = {}) =>
  run('moveAssessment', 'MoveAssessmentInput', { assessment, to, ...more }, asker, `move { ${moveFields} }`)
const undo = (id: string, asker: Asker, more: object = {}) =>
  run('undoMoveAssessment', 'UndoMoveAssessmentInput', { move: id, ...more }, asker, `move { ${moveFields} }`)
const codes = ({ userErrors }: { userErrors: { code: string; field: string | null }[] }) =>
  userErrors.map(({ code, field }) => `${code} ${field}`)
const rowsOf = async (assessment: string) =>
  (
    await sql<object>`select to_jsonb(answer) as row from commitments.assessment_answer answer
      where assessment = ${assessment} order by indicator`.execute(portal.db)
  ).rows
const rowOf = async (assessment: string) =>
  (
    await sql<object>`select to_jsonb(assessment) - 'revision' as row from commitments.assessment
      where id = ${assessment}`.execute(portal.db)
  ).rows
const changes = async () =>
  (
    await sql<{ action: string; before: unknown; after: unknown }>`
      select action, before, after from commitments.change order by id`.execute(portal.db)
  ).rows

const written = [
  { indicator: '1a', rating: 'MET', evidence: 'Declaration of May', owner: 'Clerk' },
  { indicator: '5a', rating: 'IN_PROGRESS', gap: 'Roles of directors' },
  { indicator: '14a', rating: 'NOT_APPLICABLE', reason: 'No managers.' },
]
async function draftOf2011(municipality: string) {
  const begun = await start(municipality, 'hrmm-2011-draft')
  return (await answer(municipality, begun, written)).assessment as { id: string; revision: number }
}

describe('a draft goes over to the edition of 2012', () => {
  const brooks = editorOf('brooks')
  let draft: { id: string; revision: number }
  let before: { rows: object[]; row: object[] }
  let moved: { id: string; assessment: { revision: number } }

  test('after a preview that changes nothing', async () => {
    draft = await draftOf2011('brooks')
    before = { rows: await rowsOf(draft.id), row: await rowOf(draft.id) }
    const source = `query ($id: ID!) { assessment(id: $id) { editionsToMoveTo { code } movePreview(to: "hrmm-2012") {
      to { code } carried { kind isUntouched from { indicator { code } rating } to { code } } stays { indicator { code } }
      unrated { code } userErrors { code } } } }`
    const { assessment } = (await portal.ask(source, { id: draft.id }, brooks)).data
    expect(assessment.editionsToMoveTo).toEqual([{ code: 'hrmm-2012' }])
    expect(assessment.movePreview).toMatchObject({
      to: { code: 'hrmm-2012' },
      carried: [
        { kind: 'SAME', isUntouched: false, from: { indicator: { code: '1a' }, rating: 'MET' }, to: { code: '1a' } },
        { from: { indicator: { code: '5a' } }, to: { code: '6a' } },
        { from: { indicator: { code: '14a' } }, to: { code: '14a' } },
      ],
      stays: [],
      userErrors: [],
    })
    expect(assessment.movePreview.unrated).toHaveLength(47)
    expect(await rowsOf(draft.id)).toEqual(before.rows)
    const elsewhere = (await portal.ask(source, { id: draft.id }, editorOf('hamilton'))).data.assessment
    expect(elsewhere).toBeNull()
  })

  test('with its words, marked as carried over', async () => {
    const { move: done, userErrors } = await move(draft.id, 'hrmm-2012', brooks, { revision: draft.revision })
    expect(userErrors).toEqual([])
    moved = done
    expect(done).toMatchObject({
      from: { code: 'hrmm-2011-draft' },
      to: { code: 'hrmm-2012' },
      assessment: { id: draft.id, status: 'DRAFT', revision: draft.revision + 1, model: { code: 'hrmm-2012' } },
      source: null,
      stays: [],
      answeredSince: 0,
      isUndoable: true,
    })
    const source = `query ($id: ID!) { assessment(id: $id) { answers { indicator { code } rating evidence gap reason owner carriedFrom
      answeredBy { id } } moves { id } } }`
    const { assessment } = (await portal.ask(source, { id: draft.id }, brooks)).data
    expect(assessment.moves).toEqual([{ id: moved.id }])
    expect(assessment.answers).toMatchObject([
      { indicator: { code: '1a' }, rating: 'MET', evidence: 'Declaration of May', owner: 'Clerk', carriedFrom: '1a' },
      { indicator: { code: '6a' }, rating: 'IN_PROGRESS', gap: 'Roles of directors', carriedFrom: '5a' },
      { indicator: { code: '14a' }, rating: 'NOT_APPLICABLE', reason: 'No managers.', carriedFrom: '14a' },
    ])
    expect(assessment.answers[0].answeredBy).toEqual({ id: 'person-brooks' })
  })

  test('and an old form, in which 5a asked something else, writes nothing into it', async () => {
    const rows = await rowsOf(draft.id)
    const stale = await answer('brooks', draft, [{ indicator: '5a', rating: 'MET', revision: 0 }])
    expect(codes(stale)).toEqual(['CONFLICT revision'])
    expect(await rowsOf(draft.id)).toEqual(rows)
  })

  test('and back again: the sheet is what it was, to the last column', async () => {
    const { move: done, userErrors } = await undo(moved.id, brooks)
    expect(userErrors).toEqual([])
    expect(done).toMatchObject({ isUndoable: false, setAside: [], assessment: { model: { code: 'hrmm-2011-draft' } } })
    expect(done.undoneAt).not.toBeNull()
    expect({ rows: await rowsOf(draft.id), row: await rowOf(draft.id) }).toEqual(before)
    expect(codes(await undo(moved.id, brooks))).toEqual(['INVALID move'])
  })

  test('the trail tells who moved what where, and no word', async () => {
    const trail = (await changes()).filter(({ action }) => action.endsWith('oveAssessment'))
    expect(trail.map(({ action }) => action)).toEqual(['moveAssessment', 'undoMoveAssessment'])
    expect(trail[0]).toMatchObject({ before: { model: 'hrmm-2011-draft' }, after: { model: 'hrmm-2012', stays: [] } })
    expect(JSON.stringify(trail)).not.toMatch(/Declaration|Roles of|No managers|IN_PROGRESS/)
  })
})

test('what was read in the edition before is neither published by its rules, nor given a file', async () => {
  const draft = await draftOf2011('oshawa')
  expect(codes(await move(draft.id, 'hrmm-2012', editorOf('oshawa')))).toEqual([])
  const db = portal.db.withSchema('commitments') as unknown as CommitmentsDb
  const act = { personId: 'person-oshawa', at: new Date('2026-06-15T16:00:00Z') }
  const read = { id: draft.id, revision: null, isNamed: false }
  const before = { code: 'hrmm-2011-draft', outcomes: [] } as unknown as Parameters<typeof publish>[2]
  expect((await publish(db, read, before, act)).fault?.word).toBe('movedMeanwhile')
  const place = { id: draft.id, model: before.code, indicator: '1a', file: 'file' }
  expect((await addFile(db, place, act)).fault?.word).toBe('movedMeanwhile')
})

test('what was answered since is set aside by undoing, by whoever read it, and stays on record', async () => {
  const calgary = editorOf('calgary')
  const draft = await draftOf2011('calgary')
  const { move: done } = await move(draft.id, 'hrmm-2012', calgary)
  const { assessment: later } = await answer('calgary', done.assessment, [
    { indicator: '2a', rating: 'MET', evidence: 'Bulletin' },
    { indicator: '1a', rating: 'NOT_STARTED' },
  ])
  expect(codes(await undo(done.id, calgary))).toEqual(['CONFLICT revision'])
  const source =
    'query ($id: ID!) { assessment(id: $id) { moves { answeredSince carried { to { code } isUntouched } } } }'
  const { moves } = (await portal.ask(source, { id: draft.id }, calgary)).data.assessment
  expect(moves).toMatchObject([{ answeredSince: 2, carried: [{ isUntouched: false }, { isUntouched: true }, {}] }])

  const { move: undone } = await undo(done.id, calgary, { revision: later.revision })
  expect(undone.setAside).toEqual([
    { indicator: { code: '1a' }, evidence: 'Declaration of May' },
    { indicator: { code: '2a' }, evidence: 'Bulletin' },
  ])
  expect(await rowsOf(draft.id)).toHaveLength(3)
})

describe('of a published assessment', () => {
  const slug = 'hamilton'
  const editor = editorOf(slug)

  test('a new draft is made, which keeps a link to it; undone, it is gone and the published one stands as it stood', async () => {
    const { data } = await portal.ask(
      `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Municipality { maturity { assessment { id } } } } }`,
      { keys: [{ __typename: 'Municipality', slug }] },
    )
    const { id } = data._entities[0].maturity.assessment
    const before = { rows: await rowsOf(id), row: await rowOf(id) }
    const { move: done, userErrors } = await move(id, 'hrmm-2011-draft', editor)
    expect(userErrors).toEqual([])
    expect(done).toMatchObject({ source: { id }, assessment: { status: 'DRAFT', model: { code: 'hrmm-2011-draft' } } })
    expect(done.carried).toHaveLength(8)
    expect(done.stays).toHaveLength(42)
    expect(done.assessment.id).not.toBe(id)
    expect(await rowsOf(done.assessment.id)).toHaveLength(8)
    expect(codes(await move(id, 'hrmm-2011-draft', editor))).toEqual(['CONFLICT to'])

    const lines = 'query ($id: ID!) { assessment(id: $id) { sheetLines { base } } }'
    const base = (await portal.ask(lines, { id: done.assessment.id }, editor)).data.assessment.sheetLines[0].base
    const columns = ['indicator', 'rating', 'reason', 'evidence', 'evidenceOn', 'gap', 'owner', 'id', 'edition', 'base']
    const cells = ['1a', '', '', '', '', 'Offline', '', done.assessment.id, 'hrmm-2011-draft', base]
    const content = Buffer.from([columns.join(','), cells.join(',')].join('\n')).toString('base64')
    const sent = await run(
      'importAssessmentSheet',
      'ImportAssessmentSheetInput',
      { assessment: done.assessment.id, fileName: 'sheet.csv', content },
      editor,
      'sheet { id } faults { message }',
    )
    expect(sent).toMatchObject({ sheet: { id: expect.any(String) }, faults: [] })

    const undone = await undo(done.id, editor)
    expect(undone.userErrors).toEqual([])
    expect(undone.move).toMatchObject({ assessment: null, source: { id }, isUndoable: false })
    expect(await rowOf(done.assessment.id)).toEqual([])
    expect({ rows: await rowsOf(id), row: await rowOf(id) }).toEqual(before)
    const moves = await portal.ask('query ($id: ID!) { assessment(id: $id) { moves { id } } }', { id })
    expect(moves.data.assessment.moves).toEqual([])
  })
})

test('files go where the words go; those that stay are kept, and all stand as before once it is undone', async () => {
  const editor = editorOf('cochrane')
  const draft = await draftOf2011('cochrane')
  for (const code of ['1a', '5a'])
    await sql`
      with added as (
        insert into commitments.file (id, municipality, name, media_type, size, sha256, uploaded_by, uploaded_at)
        values (${`file-${code}`}, 'cochrane', 'minutes.txt', 'text/plain', 1, ${code.padEnd(64, '0')}, 'person', now() - interval '1 year')
        returning id)
      insert into commitments.answer_file (assessment, indicator, file, added_by, added_at)
      select ${draft.id}, ${code}, id, 'person', now() from added`.execute(portal.db)
  const files = async () =>
    (
      await sql<{ indicator: string; file: string }>`
        select * from commitments.answer_file where assessment = ${draft.id} order by file`.execute(portal.db)
    ).rows
  const before = await files()
  const { move: done, userErrors } = await move(draft.id, 'hrmm-2012', editor)
  expect(userErrors).toEqual([])
  type Pair = { from: { indicator: { code: string } }; to: { code: string } }
  const carried = new Map((done.carried as Pair[]).map(({ from, to }) => [`file-${from.indicator.code}`, to.code]))
  expect(new Map((await files()).map(({ file, indicator }) => [file, indicator]))).toEqual(
    new Map([...carried].filter(([file]) => before.some(one => one.file === file))),
  )
  await forgetFiles(portal.db.withSchema('commitments') as never, new Date(), new Date())
  expect((await undo(done.id, editor)).userErrors).toEqual([])
  expect(await files()).toEqual(before)
})

test('nothing goes over that raters were asked about, nor back', async () => {
  const editor = editorOf('jasper')
  const draft = await draftOf2011('jasper')
  const { move: done } = await move(draft.id, 'hrmm-2012', editor)
  expect(
    (await run('openRatingRound', 'OpenRatingRoundInput', { assessment: draft.id }, editor, '')).userErrors,
  ).toEqual([])
  const rows = await rowsOf(draft.id)
  expect(codes(await undo(done.id, editor))).toEqual(['INVALID move'])
  expect(codes(await move(draft.id, 'hrmm-2011-draft', editor))).toEqual(['INVALID to'])
  expect(await rowsOf(draft.id)).toEqual(rows)
})

describe('a move is refused, and nothing is changed', () => {
  const editor = editorOf('lethbridge')
  let draft: { id: string; revision: number }
  beforeAll(async () => {
    draft = await draftOf2011('lethbridge')
  })

  test.each([
    ['nobody', null],
    ['an editor of elsewhere', editorOf('brooks')],
    ['the secretariat', secretariat],
  ])('to %s', async (_who, asker) => {
    const rows = await rowsOf(draft.id)
    const answer = await move(draft.id, 'hrmm-2012', asker)
    expect(answer.errors?.[0].extensions.code ?? answer.userErrors[0].code).toMatch(/UNAUTHENTICATED|NOT_ALLOWED/)
    expect(await rowsOf(draft.id)).toEqual(rows)
  })

  test.each([
    ['an edition that is not there', { to: 'hrmm-1999' }, 'NOT_FOUND to'],
    ['the edition that it has', { to: 'hrmm-2011-draft' }, 'INVALID to'],
    ['after a revision that is past', { to: 'hrmm-2012', revision: 1 }, 'CONFLICT revision'],
  ])('to %s', async (_what, { to, ...more }, expected) => {
    const rows = await rowsOf(draft.id)
    expect(codes(await move(draft.id, to, editor, more))).toEqual([expected])
    expect(await rowsOf(draft.id)).toEqual(rows)
  })

  test('where a draft in that edition is open', async () => {
    await start('lethbridge', 'hrmm-2012')
    const rows = await rowsOf(draft.id)
    expect(codes(await move(draft.id, 'hrmm-2012', editor))).toEqual(['CONFLICT to'])
    expect(await rowsOf(draft.id)).toEqual(rows)
  })

  test('and undoing, to whoever may not move it', async () => {
    const own = await draftOf2011('stratford')
    const { move: done } = await move(own.id, 'hrmm-2012', editorOf('stratford'))
    expect(codes(await undo(done.id, secretariat))).toEqual(['NOT_ALLOWED null'])
    expect(codes(await undo(done.id, editor))).toEqual(['NOT_ALLOWED null'])
    expect(codes(await undo('no-such-move', editor))).toEqual(['NOT_FOUND move'])
    await run('publishAssessment', 'PublishAssessmentInput', { assessment: own.id }, editorOf('stratford'), '')
    expect(codes(await undo(done.id, editorOf('stratford')))).toEqual(['INVALID move'])
  })
})

test('move, then undo, is as if nothing had been, whatever stood in the sheet', async () => {
  const slug = 'medicine-hat'
  const editor = editorOf(slug)
  const { id } = await start(slug, 'hrmm-2012', 'SNAPSHOT')
  const all = ['1a', '1b', '1c', '2a', '5a', '6a', '6b', '6c', '6d', '14a', '36b']
  const row = fc.record({
    indicator: fc.constantFrom(...all),
    rating: fc.constantFrom('MET', 'IN_PROGRESS', 'NOT_STARTED', 'NOT_APPLICABLE', null),
    evidence: fc.constantFrom('', 'Evidence'),
    gap: fc.constantFrom('', 'Gap'),
    reason: fc.constant('Reason'),
  })
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(row, { selector: ({ indicator }) => indicator, minLength: 1 }), async answers => {
      const { revision } = (await portal.ask('query ($id: ID!) { assessment(id: $id) { revision } }', { id }, editor))
        .data.assessment
      const emptied = all.map(indicator => ({ indicator, rating: null, evidence: '', gap: '', reason: '' }))
      const sheet = emptied.map(one => answers.find(({ indicator }) => indicator === one.indicator) ?? one)
      await answer(slug, { id, revision }, sheet)
      const before = { rows: await rowsOf(id), row: await rowOf(id) }
      const { move: done } = await move(id, 'hrmm-2011-draft', editor)
      const mapped = ['1a', '1b', '1c', '6a', '6b', '6c', '6d', '14a']
      if (!before.rows.some(one => mapped.includes((one as { row: { indicator: string } }).row.indicator))) {
        expect(done).toBeNull()
        return
      }
      expect(done.assessment.mode).toBe('FULL')
      const stood = new Map<string, string | null>(
        before.rows
          .map(one => (one as { row: { indicator: string; rating: string } }).row)
          .map(one => [one.indicator, one.rating]),
      )
      for (const { from } of done.carried) expect(from.rating).toBe(stood.get(from.indicator.code))
      await undo(done.id, editor)
      expect({ rows: await rowsOf(id), row: await rowOf(id) }).toEqual(before)
    }),
    { numRuns: 15 },
  )
})
