import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { type Asker, editorOf, secretariat } from '../../../test/kit/askers.ts'
import { subgraphForFile } from '../../../test/kit/subgraph.ts'
import { commitmentsDatabase } from '../database/setup.ts'
import { createCommitmentsSubgraph } from '../subgraph.ts'

const portal = await subgraphForFile(commitmentsDatabase, createCommitmentsSubgraph)

const fields = `id status mode revision overallLevel assessedOn answeredCount indicatorCount isNamed viewerMayWrite
  elements {
    element level indicatorCount answeredCount editionCount because { indicator { code } rating } toRaise { code } raisesTo
  }
  answers { indicator { code } rating evidence evidenceOn gap reason owner revision answeredBy { id } }
  consents { consent givenAt givenBy { id } withdrawnAt }`

async function run(mutation: string, type: string, input: object, asker: Asker, more = '') {
  const answer = await portal.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { assessment { ${fields} } ${more} userErrors { code field message } } }`,
    { input },
    asker,
  )
  return answer.data?.[mutation] ?? answer
}
const start = (municipality: string, more: object = {}, asker: Asker = editorOf(municipality)) =>
  run('startAssessment', 'StartAssessmentInput', { municipality, ...more }, asker)
const answer = (assessment: { id: string; revision: number }, answers: object[], asker: Asker, more: object = {}) =>
  run(
    'answerIndicators',
    'AnswerIndicatorsInput',
    { assessment: assessment.id, revision: assessment.revision, answers, ...more },
    asker,
    'conflicts { indicator { code } rating gap answeredBy { id } revision }',
  )
const publish = (assessment: string, asker: Asker, more: object = {}) =>
  run('publishAssessment', 'PublishAssessmentInput', { assessment, ...more }, asker)
const consent = (assessment: string, asker: Asker, consent: string, given: boolean) =>
  run('changeAssessmentConsent', 'ChangeAssessmentConsentInput', { assessment, consent, given }, asker)
const read = async (id: string, asker: Asker = null) =>
  (await portal.ask(`query ($id: ID!) { assessment(id: $id) { ${fields} } }`, { id }, asker)).data.assessment
const codes = ({ userErrors }: { userErrors: { code: string; field: string | null }[] }) =>
  userErrors.map(({ code, field }) => `${code} ${field}`)
async function maturityOf(slug: string, asker: Asker = null) {
  const source = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Municipality {
    maturity { overallLevel assessment { id } } assessments { id status } } } }`
  return (await portal.ask(source, { keys: [{ __typename: 'Municipality', slug }] }, asker)).data._entities[0]
}
const changes = async () =>
  (
    await sql<{ action: string; before: unknown; after: unknown; news: unknown }>`
    select action, before, after, news from commitments.change order by id`.execute(portal.db)
  ).rows

describe('an assessment is begun', () => {
  test('empty, with the edition of 2012, and is the same one when it is begun again', async () => {
    const { assessment, userErrors } = await start('brooks')
    expect(userErrors).toEqual([])
    expect(assessment).toMatchObject({
      status: 'DRAFT',
      mode: 'FULL',
      revision: 1,
      answeredCount: 0,
      indicatorCount: 50,
      overallLevel: 0,
      answers: [],
      consents: [],
    })
    const again = await Promise.all([start('brooks'), start('brooks', { mode: 'SNAPSHOT' })])
    for (const one of again) expect(one.assessment).toMatchObject({ id: assessment.id, mode: 'FULL', revision: 1 })
  })

  test('twice at once is one', async () => {
    const begun = await Promise.all([start('jasper'), start('jasper'), start('jasper')])
    expect(new Set(begun.map(({ assessment }) => assessment.id)).size).toBe(1)
  })

  test('as a snapshot it asks a few indicators of each element, and grows with its answers', async () => {
    const { assessment } = await start('cochrane', { mode: 'SNAPSHOT' })
    expect(assessment).toMatchObject({ mode: 'SNAPSHOT', indicatorCount: 14 })
    expect(assessment.elements.map((one: { indicatorCount: number }) => one.indicatorCount)).toEqual([3, 3, 2, 3, 3])
    await answer(
      assessment,
      [
        { indicator: '1a', rating: 'MET' },
        { indicator: '36b', rating: 'IN_PROGRESS' },
      ],
      editorOf('cochrane'),
    )
    expect(await read(assessment.id, editorOf('cochrane'))).toMatchObject({ indicatorCount: 15, answeredCount: 2 })
    const grown = await start('cochrane', { mode: 'FULL' })
    expect(grown.assessment).toMatchObject({ id: assessment.id, mode: 'FULL', indicatorCount: 50, answeredCount: 2 })
  })

  test('one for each edition', async () => {
    const older = await start('brooks', { model: 'hrmm-2011-draft' })
    expect(older.assessment).toMatchObject({ status: 'DRAFT', indicatorCount: 8 })
    expect(older.assessment.id).not.toBe((await start('brooks')).assessment.id)
  })

  test.each<[what: string, input: object, asker: Asker, expected: string]>([
    ['by an editor of another municipality', {}, editorOf('edmonton'), 'NOT_ALLOWED null'],
    ['by the secretariat', {}, secretariat, 'NOT_ALLOWED null'],
    ['with an edition that is none', { model: 'hrmm-1999' }, editorOf('airdrie'), 'NOT_FOUND model'],
    [
      'as a snapshot of an edition without one',
      { model: 'hrmm-2011-draft', mode: 'SNAPSHOT' },
      editorOf('airdrie'),
      'INVALID mode',
    ],
  ])('not %s', async (_what, input, asker, expected) => {
    expect(codes(await start('airdrie', input, asker))).toEqual([expected])
    expect((await maturityOf('airdrie', editorOf('airdrie'))).assessments).toEqual([])
  })

  test('not by nobody, and not for a municipality that nobody knows', async () => {
    expect((await start('airdrie', {}, null)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
    expect(codes(await start('atlantis'))).toEqual(['NOT_FOUND municipality'])
  })
})

describe('answers', () => {
  const me = editorOf('devon', 'me')
  const colleague = editorOf('devon', 'colleague')

  test('are kept one by one: what an answer leaves out stays', async () => {
    const { assessment } = await start('devon')
    const words = { evidence: ' Minutes, https://example.org ', evidenceOn: '2026-03-31', gap: 'No date', owner: 'HR' }
    const first = await answer(assessment, [{ indicator: '1a', rating: 'IN_PROGRESS', ...words }], me)
    expect(codes(first)).toEqual([])
    expect(first.assessment).toMatchObject({ revision: 2, answeredCount: 1 })
    await answer(first.assessment, [{ indicator: '1a', rating: 'MET', gap: '' }], me)
    expect((await read(assessment.id, me)).answers).toEqual([
      {
        indicator: { code: '1a' },
        rating: 'MET',
        evidence: 'Minutes, https://example.org',
        evidenceOn: '2026-03-31',
        gap: '',
        reason: '',
        owner: 'HR',
        revision: 3,
        answeredBy: { id: 'me' },
      },
    ])
  })

  test('on different rows disturb nobody; on one row the other answer is shown and stays', async () => {
    const { assessment } = await start('devon')
    const [mine, theirs] = await Promise.all([
      answer(assessment, [{ indicator: '2a', rating: 'MET' }], me),
      answer(assessment, [{ indicator: '2b', rating: 'MET' }], colleague),
    ])
    expect([...codes(mine), ...codes(theirs)]).toEqual([])

    const late = await answer(
      assessment,
      [
        { indicator: '2b', rating: 'NOT_STARTED', gap: 'Mine' },
        { indicator: '4a', rating: 'MET' },
      ],
      me,
    )
    expect(codes(late)).toEqual(['CONFLICT answers.0'])
    expect(late.userErrors[0].message).toContain('2b')
    expect(late.conflicts).toMatchObject([
      { indicator: { code: '2b' }, rating: 'MET', answeredBy: { id: 'colleague' } },
    ])
    const rows = (await read(assessment.id, me)).answers
    expect(rows.find((row: any) => row.indicator.code === '2b')).toMatchObject({ rating: 'MET', gap: '' })
    expect(rows.find((row: any) => row.indicator.code === '4a')).toMatchObject({ rating: 'MET' })

    const { revision } = late.conflicts[0]
    const chosen = await answer(assessment, [{ indicator: '2b', rating: 'NOT_STARTED', gap: 'Mine', revision }], me)
    expect(codes(chosen)).toEqual([])
  })

  test('of one form are no news to it, and the same answer twice is one', async () => {
    const { assessment } = await start('devon')
    const form = { writing: 'a form' }
    await answer(assessment, [{ indicator: '5b', gap: 'a' }], me, form)
    expect(codes(await answer(assessment, [{ indicator: '5b', gap: 'ab' }], me, form))).toEqual([])
    const before = (await changes()).length
    expect(codes(await answer(assessment, [{ indicator: '5b', gap: 'ab' }], me))).toEqual([])
    expect(await changes()).toHaveLength(before)
    expect(codes(await answer(assessment, [{ indicator: '5b', gap: 'abc' }], me))).toEqual(['CONFLICT answers.0'])
  })

  test.each<[what: string, answers: object[], asker: Asker, expected: string[]]>([
    ['of an indicator that is none', [{ indicator: '99z', rating: 'MET' }], me, ['NOT_FOUND answers.1.indicator']],
    [
      'not applicable without a reason',
      [{ indicator: '3a', rating: 'NOT_APPLICABLE' }],
      me,
      ['INVALID answers.1.reason'],
    ],
    ['twice on one row', [{ indicator: '6a', rating: 'MET' }], me, ['INVALID answers.1.indicator']],
    ['of another’s municipality', [], editorOf('edmonton'), ['NOT_ALLOWED null']],
    ['of the secretariat', [], secretariat, ['NOT_ALLOWED null']],
  ])('%s: nothing changes, not even the row that is sound', async (_what, answers, asker, expected) => {
    const { assessment } = await start('devon')
    const before = await read(assessment.id, me)
    const sent = [{ indicator: '6a', rating: 'IN_PROGRESS' }, ...answers]
    expect(codes(await answer(before, sent, asker))).toEqual(expected)
    expect(await read(assessment.id, me)).toEqual(before)
  })

  test('outside the scale, or at a revision that is still to come, are refused', async () => {
    const { assessment } = await start('devon')
    const outside = await answer(assessment, [{ indicator: '6a', rating: 'EXCELLENT' }], me)
    expect(outside.errors[0].message).toContain('EXCELLENT')
    const ahead = await answer({ ...assessment, revision: 99 }, [{ indicator: '6a', rating: 'MET' }], me)
    expect(codes(ahead)).toEqual(['INVALID revision'])
  })

  test('leave a trace without ratings or words', async () => {
    const { assessment } = await start('devon')
    const gap = 'Nobody outside reads this'
    await answer(assessment, [{ indicator: '7a', rating: 'MET', gap }], me)
    const last = (await changes()).at(-1)
    expect(last).toMatchObject({ action: 'answerIndicators', after: { answered: ['7a'] }, news: null })
    expect(JSON.stringify(last)).not.toMatch(/MET|Nobody/)
  })
})

describe('who reads', () => {
  test('a draft: the municipality’s editors, and nobody else', async () => {
    const { assessment } = await start('red-deer')
    expect(await read(assessment.id, editorOf('red-deer', 'another'))).toMatchObject({ status: 'DRAFT' })
    for (const asker of [null, secretariat, editorOf('edmonton'), 'gateway'] as const) {
      expect(await read(assessment.id, asker)).toBeNull()
      expect((await maturityOf('red-deer', asker)).assessments).toEqual([])
    }
  })
})

describe('publishing', () => {
  const me = editorOf('chestermere')

  test('is refused while nothing is rated, by others, and over answers that were not read', async () => {
    const { assessment } = await start('chestermere')
    expect(codes(await publish(assessment.id, me))).toEqual(['INVALID assessment'])
    await answer(assessment, [{ indicator: '1a', gap: 'Words are no rating' }], me)
    expect(codes(await publish(assessment.id, me))).toEqual(['INVALID assessment'])
    await answer(assessment, [{ indicator: '1b', rating: 'NOT_STARTED' }], me)
    expect(codes(await publish(assessment.id, me, { revision: 2 }))).toEqual(['CONFLICT revision'])
    expect(codes(await publish(assessment.id, secretariat))).toEqual(['NOT_ALLOWED null'])
    expect(codes(await publish('none', me))).toEqual(['NOT_FOUND assessment'])
    expect(await read(assessment.id, me)).toMatchObject({ status: 'DRAFT', consents: [] })
  })

  test('keeps the levels, closes the answers, and names nobody who did not agree', async () => {
    const { assessment } = await start('chestermere')
    const level1 = ['1a', '1b', '1c'].map(indicator => ({ indicator, rating: 'MET', gap: 'Ours' }))
    const { revision } = (await answer(await read(assessment.id, me), level1, me)).assessment
    const before = await maturityOf('chestermere')
    const published = await publish(assessment.id, me, { revision })
    expect(codes(published)).toEqual([])
    expect(published.assessment).toMatchObject({ status: 'PUBLISHED', assessedOn: '2026-06-15', overallLevel: 0 })
    const codesIn = (list: { code: string }[]) => list.map(({ code }) => code)
    const [leadership] = published.assessment.elements
    expect(leadership).toMatchObject({ element: 'LA', level: 1, raisesTo: 2 })
    expect(codesIn(leadership.because.map((one: any) => one.indicator))).toEqual(['1a', '1b', '1c'])
    expect(codesIn(leadership.toRaise)).toEqual(['6a', '6b', '6c', '6d'])
    expect(published.assessment.consents).toMatchObject([
      { consent: 'PUBLICATION', givenBy: { id: 'person-chestermere' } },
    ])

    expect(await read(assessment.id)).toBeNull()
    expect(await read(assessment.id, secretariat)).toBeNull()
    expect(await maturityOf('chestermere')).toEqual(before)
    expect((await maturityOf('chestermere', me)).maturity.assessment.id).toBe(assessment.id)
    expect((await changes()).at(-1)).toMatchObject({ action: 'publishAssessment', news: null })
    expect(JSON.stringify((await changes()).at(-1))).not.toContain('level')

    expect(codes(await publish(assessment.id, me, { revision }))).toEqual([])
    const late = await answer(published.assessment, [{ indicator: '1a', rating: 'NOT_STARTED' }], me)
    expect(codes(late)).toEqual(['INVALID assessment'])
    const forced = sql`update commitments.assessment_answer set rating = 'MET' where assessment = ${assessment.id}`
    await expect(forced.execute(portal.db)).rejects.toMatchObject({ code: '23000' })
  })

  test('under the name, everybody reads levels and ratings, and no words', async () => {
    const { id } = (await maturityOf('chestermere', me)).maturity.assessment
    const named = await consent(id, me, 'NAME', true)
    expect(named.assessment).toMatchObject({ isNamed: true })
    const seen = await read(id, secretariat)
    expect(seen).toMatchObject({ status: 'PUBLISHED', viewerMayWrite: false, consents: [] })
    expect(seen.answers[0]).toMatchObject({ rating: 'MET', gap: null, evidence: null, owner: null, answeredBy: null })
    expect((await maturityOf('chestermere')).maturity.assessment.id).toBe(id)
    expect((await changes()).at(-1)?.news).toMatchObject({ kind: 'ASSESSMENT_PUBLISHED', municipality: 'chestermere' })
  })

  test('and the name are withdrawn one by one, and stay on record', async () => {
    const { id } = (await maturityOf('chestermere', me)).maturity.assessment
    expect((await consent(id, me, 'NAME', false)).assessment).toMatchObject({ isNamed: false, status: 'PUBLISHED' })
    expect(await read(id)).toBeNull()
    const takesBack = ['publishAssessment', 'changeAssessmentConsent']
    expect((await changes()).at(-1)?.news).toMatchObject({ takesBack })
    await consent(id, me, 'NAME', true)
    expect((await changes()).at(-1)?.news).toMatchObject({ kind: 'ASSESSMENT_PUBLISHED' })
    const taken = await consent(id, me, 'PUBLICATION', false)
    expect(taken.assessment).toMatchObject({ status: 'WITHDRAWN', isNamed: false })
    expect((await changes()).at(-1)?.news).toMatchObject({ takesBack })
    expect(taken.assessment.consents.every((one: any) => one.withdrawnAt !== null)).toBe(true)
    expect(await read(id)).toBeNull()
    expect((await maturityOf('chestermere', me)).maturity).toBeNull()
    expect(codes(await consent(id, me, 'NAME', true))).toEqual(['INVALID assessment'])
    expect((await consent(id, me, 'PUBLICATION', true)).assessment).toMatchObject({
      status: 'PUBLISHED',
      isNamed: false,
    })
    expect((await changes()).at(-1)?.news).toBeNull()
  })

  test('is decided by the municipality alone, and of what is published', async () => {
    const { id } = (await maturityOf('chestermere', me)).maturity.assessment
    for (const asker of [secretariat, editorOf('edmonton')])
      expect(codes(await consent(id, asker, 'NAME', true))).toEqual(['NOT_ALLOWED null'])
    const { assessment } = await start('chestermere')
    expect(codes(await consent(assessment.id, me, 'NAME', true))).toEqual(['INVALID assessment'])
    expect((await consent(id, null, 'NAME', true)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
  })
})

test('sheets of many assessments cost as many statements as one', async () => {
  const source = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Municipality { assessments { ${fields} } } } }`
  const { rows } = await sql<{ municipality: string }>`
    select distinct municipality from commitments.assessment where status = 'PUBLISHED'`.execute(portal.db)
  const statementsFor = async (slugs: string[]) => {
    portal.counter.statements = 0
    const { data } = await portal.ask(source, { keys: slugs.map(slug => ({ __typename: 'Municipality', slug })) })
    expect(data._entities).toHaveLength(slugs.length)
    return portal.counter.statements
  }
  const all = rows.map(({ municipality }) => municipality)
  expect(all.length).toBeGreaterThan(20)
  expect(await statementsFor(all)).toBe(await statementsFor(['calgary']))
})
