import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { type Asker, editorOf, secretariat } from '../../../test/kit/askers.ts'
import { subgraphForFile } from '../../../test/kit/subgraph.ts'
import { commitmentsDatabase } from '../database/setup.ts'
import { createCommitmentsSubgraph } from '../subgraph.ts'
import tool from './fixtures/wic-measuring-inclusion-in-depth.json' with { type: 'json' }

const portal = await subgraphForFile(commitmentsDatabase, createCommitmentsSubgraph)

async function run(mutation: string, type: string, input: object, asker: Asker, selection: string, language = 'en') {
  const answer = await portal.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} userErrors { code field message } } }`,
    { input },
    asker,
    language,
  )
  return answer.data?.[mutation] ?? answer
}
const understood = `model { code family edition addedAt isInUse levels { number } elements { code } outcomes { title { text } indicators {
  code commitments { commitment { number } isInferred } counterparts { model kind indicator { code } isInferred } } } }`
const add = (file: unknown, more: object = {}, asker: Asker = secretariat, language = 'en') =>
  run('addMaturityModel', 'AddMaturityModelInput', { file: JSON.stringify(file), ...more }, asker, understood, language)
const remove = (code: string, asker: Asker = secretariat) =>
  run('removeMaturityModel', 'RemoveMaturityModelInput', { code }, asker, 'model { code }')
const codes = ({ userErrors }: { userErrors: { code: string; field: string | null }[] }) =>
  userErrors.map(({ code, field }) => `${code} ${field}`)
const editions = async () =>
  (await portal.ask('{ maturityModels { code file } }')).data.maturityModels as { code: string; file: string }[]
const codesOf = async () => (await editions()).map(({ code }) => code)

/** One edition more of the coalition's scale, invented. */
const own = {
  ...tool,
  code: 'hrmm-invented',
  family: 'hrmm',
  edition: 'invented',
  levels: tool.levels.slice(0, 2),
  elements: tool.elements.slice(0, 1),
  outcomes: [
    {
      number: 1,
      level: 2,
      element: 'LEAD',
      title: { en: 'Invented' },
      basis: 'Invented by a test',
      indicators: [
        {
          code: 'x',
          title: { en: 'Invented' },
          basis: 'Invented by a test',
          counterparts: [{ model: 'hrmm-2012', indicator: '1a', kind: 'SAME', basis: 'Invented by a test' }],
        },
      ],
    },
  ],
}

describe('an edition is added', () => {
  test('after it was read, which keeps nothing', async () => {
    const { model, userErrors } = await add(tool, { dryRun: true })
    expect(userErrors).toEqual([])
    expect(model).toMatchObject({ code: tool.code, family: 'wic-measuring-inclusion', addedAt: null, isInUse: false })
    expect(model.levels).toHaveLength(4)
    expect(model.elements).toHaveLength(12)
    expect(model.outcomes).toHaveLength(36)
    expect(model.outcomes[1].indicators[0].counterparts).toEqual([
      { model: 'hrmm-2012', kind: 'PARTIAL', indicator: { code: '1a' }, isInferred: true },
    ])
    expect(await codesOf()).toEqual(['hrmm-2012', 'hrmm-2011-draft'])
  })

  test('as its file tells it, once, and is recorded', async () => {
    const { model, userErrors } = await add(tool)
    expect(userErrors).toEqual([])
    expect(model.addedAt).not.toBeNull()
    expect((await add(tool)).userErrors).toEqual([])
    expect(await codesOf()).toEqual(['hrmm-2012', 'hrmm-2011-draft', tool.code])
    const { rows } = await sql<{ action: string; actor: string; after: unknown }>`
      select action, actor, after from commitments.change where subject_type = 'MaturityModel'`.execute(portal.db)
    expect(rows).toMatchObject([
      { action: 'addMaturityModel', actor: 'person-secretariat', after: { code: tool.code } },
    ])
  })

  test('and not changed: other content under its code is refused, and so is that of one that came with the portal', async () => {
    const before = await editions()
    const changed = { ...tool, edition: 'another' }
    expect(codes(await add(changed))).toEqual(['INVALID code'])
    expect(codes(await add(changed, { dryRun: true }))).toEqual(['INVALID code'])
    const first = before.find(({ code }) => code === 'hrmm-2011-draft')
    expect(codes(await add(JSON.parse(first!.file)))).toEqual(['INVALID code'])
    expect(await editions()).toEqual(before)
  })

  test('every edition is a file that can be added under another code', async () => {
    for (const { code, file } of await editions()) {
      const said = JSON.parse(file)
      const answer = await add({ ...said, code: `${code}-copy` }, { dryRun: true })
      expect(answer.userErrors).toEqual([])
      expect(answer.model.outcomes).toHaveLength(said.outcomes.length)
    }
  })

  test.each([
    ['nobody', null],
    ['an editor', editorOf('brooks')],
    [
      'a coordinator',
      { personId: 'c', grants: [{ role: 'COORDINATOR' as const, municipality: null, network: 'CMARD' }] },
    ],
  ])('not by %s', async (_who, asker) => {
    const answer = await add(own, {}, asker)
    expect(answer.errors?.[0].extensions.code ?? answer.userErrors[0].code).toMatch(/UNAUTHENTICATED|NOT_ALLOWED/)
    expect(await codesOf()).not.toContain(own.code)
  })

  test('not with a fault, which is told with its place, in the caller’s language', async () => {
    const faulty = { ...own, outcomes: [{ ...own.outcomes[0], level: 7 }] }
    const { userErrors } = await add(faulty, {}, secretariat, 'fr')
    expect(userErrors).toEqual([
      { code: 'INVALID', field: 'outcomes[1].level', message: 'Le fichier n’indique aucun niveau 7.' },
    ])
    expect(await codesOf()).not.toContain(own.code)
  })
})

describe('levels of another scale', () => {
  const slug = 'brooks'
  const source = `query ($keys: [_Any!]!, $model: String!) { _entities(representations: $keys) {
    ... on Municipality { maturity { overallLevel assessment { model { code } } } other: maturity(model: $model) { overallLevel
        elements { element level } } workingAssessment { model { code } } otherWork: workingAssessment(model: $model) { id } }
    ... on PeerGroup { maturity { assessedCount elements { element byLevel { level } } } other: maturity(model: $model) { assessedCount suppressed
        elements { element byLevel { level count } } } none: maturity(model: "hrmm-1999") { suppressed }
      named: namedAssessments(model: $model) { totalCount } namedAssessments { nodes { model { code } municipality { slug } } } } } }`
  const slugs = ['brooks', 'calgary', 'hamilton', 'lethbridge', 'stratford', 'medicine-hat', 'edmonton', 'toronto']
  const ask = async (asker: Asker = null) =>
    (
      await portal.ask(
        source,
        {
          keys: [
            { __typename: 'Municipality', slug },
            { __typename: 'PeerGroup', slugs, isOrdinary: true },
          ],
          model: tool.code,
        },
        asker,
      )
    ).data._entities

  async function assess(municipality: string, rated: number) {
    const editor = editorOf(municipality)
    const { assessment } = await run(
      'startAssessment',
      'StartAssessmentInput',
      { municipality, model: tool.code },
      editor,
      'assessment { id revision }',
    )
    const answers = tool.outcomes
      .slice(0, rated)
      .map(({ indicators }) => ({ indicator: indicators[0]!.code, rating: 'MET' }))
    await run(
      'answerIndicators',
      'AnswerIndicatorsInput',
      { assessment: assessment.id, revision: 1, answers },
      editor,
      '',
    )
    return await run(
      'publishAssessment',
      'PublishAssessmentInput',
      { assessment: assessment.id, consentToBeNamed: true },
      editor,
      'assessment { overallLevel elements { element level } }',
    )
  }

  test('never stand where those of the coalition’s are asked for, in no figure and no list', async () => {
    const before = await ask()
    const { assessment } = await assess(slug, 5)
    // invisible is where everybody begins; leadership is at its fourth and highest level, resources at the third
    expect(assessment.overallLevel).toBe(1)
    expect(assessment.elements.slice(0, 3).map(({ level }: { level: number }) => level)).toEqual([4, 3, 1])
    for (const other of slugs.filter(one => one !== slug)) await assess(other, 36)

    const [place, group] = await ask()
    expect(place.maturity).toEqual(before[0].maturity)
    expect(place.workingAssessment).toEqual(before[0].workingAssessment)
    expect(group.maturity).toEqual(before[1].maturity)
    expect(group.namedAssessments).toEqual(before[1].namedAssessments)
    expect(before[0].other).toBeNull()
    expect(before[1].other).toMatchObject({ suppressed: true, assessedCount: null })
    expect(before[1].none).toBeNull()
  })

  test('are told by themselves to whoever asks for that edition', async () => {
    const [place, group] = await ask()
    expect(place.other.elements).toHaveLength(12)
    expect(place.other.overallLevel).toBe(1)
    expect(place.otherWork).not.toBeNull()
    expect(group.named.totalCount).toBe(8)
    expect(group.other).toMatchObject({ suppressed: false, assessedCount: 8 })
    expect(group.other.elements[0].byLevel).toEqual([0, 0, 0, 0, 8].map((count, level) => ({ level, count })))
  })

  test('a draft of it is no work to go on from by the coalition’s edition', async () => {
    const editor = editorOf('victoria')
    await run('startAssessment', 'StartAssessmentInput', { municipality: 'victoria', model: tool.code }, editor, '')
    const { data } = await portal.ask(
      source,
      { keys: [{ __typename: 'Municipality', slug: 'victoria' }], model: tool.code },
      editor,
    )
    expect(data._entities[0].workingAssessment?.model.code ?? 'hrmm-2012').toBe('hrmm-2012')
    expect(data._entities[0].otherWork).not.toBeNull()
  })

  test('and an assessment does not move from scale to scale, counterparts or not', async () => {
    const editor = editorOf('victoria')
    const started = await run(
      'startAssessment',
      'StartAssessmentInput',
      { municipality: 'victoria', model: tool.code },
      editor,
      'assessment { id revision editionsToMoveTo { code } }',
    )
    const { id, revision, editionsToMoveTo } = started.assessment
    expect(editionsToMoveTo).toEqual([])
    const answers = [{ indicator: '1b', rating: 'MET', evidence: 'Words' }]
    await run('answerIndicators', 'AnswerIndicatorsInput', { assessment: id, revision, answers }, editor, '')
    const input = { assessment: id, to: 'hrmm-2012' }
    expect(codes(await run('moveAssessment', 'MoveAssessmentInput', input, editor, 'move { id }'))).toEqual([
      'INVALID to',
    ])
  })
})

describe('an edition is removed', () => {
  test('as long as nothing refers to it, and can be added again', async () => {
    expect((await add(own)).userErrors).toEqual([])
    expect((await remove(own.code)).model).toEqual({ code: own.code })
    expect(await codesOf()).not.toContain(own.code)
    expect((await add(own)).userErrors).toEqual([])
  })

  test.each([
    ['with an assessment', tool.code, 'CONFLICT code'],
    ['that came with the portal', 'hrmm-2011-draft', 'INVALID code'],
    ['that is not there', 'hrmm-1999', 'NOT_FOUND code'],
  ])('not one %s', async (_what, code, expected) => {
    const before = await editions()
    expect(codes(await remove(code))).toEqual([expected])
    expect(await editions()).toEqual(before)
  })

  test('not one that another edition refers to', async () => {
    const next = JSON.parse(JSON.stringify(own).replaceAll('hrmm-2012', own.code).replaceAll('"1a"', '"x"'))
    expect((await add({ ...next, code: 'hrmm-invented-next' })).userErrors).toEqual([])
    expect(codes(await remove(own.code))).toEqual(['CONFLICT code'])
    expect((await remove('hrmm-invented-next')).userErrors).toEqual([])
    expect((await remove(own.code)).userErrors).toEqual([])
  })

  test('not one in which a municipality has a target, which counts as use', async () => {
    expect((await add(own)).userErrors).toEqual([])
    await sql`insert into commitments.maturity_target (id, municipality, model, element, level, due_on, set_at, set_by)
      values ('target', 'brooks', ${own.code}, 'LEAD', 2, '2027-01-01', now(), 'person-brooks')`.execute(portal.db)
    const { data } = await portal.ask('{ maturityModels { code isInUse } }')
    expect(data.maturityModels).toContainEqual({ code: own.code, isInUse: true })
    await sql`delete from commitments.maturity_target where id = 'target'`.execute(portal.db)
    expect((await remove(own.code)).userErrors).toEqual([])
  })

  test('not by an editor', async () => {
    await add(own)
    expect(codes(await remove(own.code, editorOf('brooks')))).toEqual(['NOT_ALLOWED null'])
    expect(await codesOf()).toContain(own.code)
  })
})

test('indicators tell what they serve and where they are asked elsewhere, in the statements that the editions cost', async () => {
  portal.counter.statements = 0
  const source = `query ($code: String!) { maturityModel(code: $code) { outcomes { indicators { code commitments { commitment { number } basis isInferred }
    counterparts { model edition kind basis isInferred indicator { code title { text } } } } } } }`
  const { data } = await portal.ask(source, { code: 'hrmm-2011-draft' })
  const indicators = data.maturityModel.outcomes.flatMap((one: { indicators: object[] }) => one.indicators)
  // the edition, the other one, and the commitments
  expect(portal.counter.statements).toBe(3)
  expect(
    indicators.map(
      ({ counterparts: [one] }: { counterparts: { indicator: { code: string } }[] }) => one?.indicator.code,
    ),
  ).toEqual(['1a', '1b', '1c', '6a', '6b', '6c', '6d', '14a'])
  const roles = indicators.find(({ code }: { code: string }) => code === '5a')
  expect(roles.counterparts[0]).toMatchObject({ model: 'hrmm-2012', edition: '2012', kind: 'SAME', isInferred: true })
  expect(indicators[2].commitments).toMatchObject([{ commitment: { number: 3 }, isInferred: true }])
})
