import { describe, expect, test } from 'vitest'
import { type Asker, editorOf, secretariat } from '../../../test/kit/askers.ts'
import { subgraphForFile } from '../../../test/kit/subgraph.ts'
import { commitmentsDatabase } from '../database/setup.ts'
import { createCommitmentsSubgraph } from '../subgraph.ts'

const portal = await subgraphForFile(commitmentsDatabase, createCommitmentsSubgraph)

const calgary = editorOf('calgary')
const edmonton = editorOf('edmonton')

async function run(mutation: string, type: string, input: object, asker: Asker) {
  const answer = await portal.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) {
      validation {
        id reportRevision verdict words { text lang } links { title url } peer { slug } signedBy { id } signedAt withdrawnAt
        reply { words { text } revision writtenBy { id } } viewerMayReply viewerMayWithdraw
      } userErrors { code field } } }`,
    { input },
    asker,
  )
  return answer.data?.[mutation] ?? answer
}
const words = (text: string, lang = 'en') => [{ lang, text }]
const validate = (input: object, asker: Asker = secretariat) =>
  run(
    'validateProgress',
    'ValidateProgressInput',
    { revision: 1, verdict: 'AGREES', words: words('The minutes show it.'), ...input },
    asker,
  )
const reply = (input: object, asker: Asker = calgary) =>
  run('replyToValidation', 'ReplyToValidationInput', input, asker)
const withdraw = (validation: string, asker: Asker = secretariat) =>
  run('withdrawValidation', 'WithdrawValidationInput', { validation }, asker)
const codes = ({ userErrors }: { userErrors: { code: string; field: string | null }[] }) =>
  userErrors.map(({ code, field }) => `${code} ${field}`)

async function published(period: string, revision: number | null = null): Promise<string> {
  const input = {
    municipality: 'calgary',
    commitment: 6,
    period,
    status: 'COMPLETE',
    summary: words('Done.'),
    revision,
  }
  const mutation = 'mutation ($input: PublishProgressInput!) { publishProgress(input: $input) { report { id } } }'
  return (await portal.ask(mutation, { input }, calgary)).data.publishProgress.report.id
}
async function validationsOf(id: string, asker: Asker = null) {
  const query = `query ($id: ID!) { progressReport(id: $id) { status revision validations { id reportRevision verdict withdrawnAt viewerMayReply } } }`
  return (await portal.ask(query, { id }, asker)).data.progressReport
}

describe('a validation', () => {
  test('stands beside the claim, dated and signed, and leaves it as it is', async () => {
    const report = await published('2006')
    const links = [{ title: ' Minutes ', url: 'https://example.org/minutes' }]
    const { validation, userErrors } = await validate({ report, verdict: 'HAS_DOUBTS', links })
    expect(userErrors).toEqual([])
    expect(validation).toMatchObject({
      reportRevision: 1,
      verdict: 'HAS_DOUBTS',
      words: { text: 'The minutes show it.', lang: 'en' },
      links: [{ title: 'Minutes', url: 'https://example.org/minutes' }],
      peer: null,
      signedBy: { id: 'person-secretariat' },
      signedAt: '2026-06-15T16:00:00.000Z',
      viewerMayReply: false,
      viewerMayWithdraw: true,
    })
    expect(await validationsOf(report)).toMatchObject({
      status: 'COMPLETE',
      revision: 1,
      validations: [{ id: validation.id }],
    })
  })

  test('says which revision it speaks of when a newer one is published', async () => {
    const report = await published('2007')
    await validate({ report })
    await published('2007', 1)
    expect(await validationsOf(report)).toMatchObject({ revision: 2, validations: [{ reportRevision: 1 }] })
    expect(codes(await validate({ report, revision: 2 }))).toEqual([])
    expect((await validationsOf(report)).validations).toHaveLength(2)
  })

  test('is given once by each: the secretariat, and a peer as its municipality', async () => {
    const report = await published('2008')
    const answers = await Promise.all([validate({ report }), validate({ report })])
    expect(answers.flatMap(codes)).toEqual(['INVALID revision'])
    const peer = await validate({ report, peer: 'edmonton' }, edmonton)
    expect(peer.validation).toMatchObject({ peer: { slug: 'edmonton' }, signedBy: { id: 'person-edmonton' } })
  })

  test('sent twice with one key is one validation', async () => {
    const report = await published('2009')
    const request = { report, idempotencyKey: 'v-2009' }
    const answers = await Promise.all([validate(request), validate(request), validate(request)])
    expect(answers.flatMap(codes)).toEqual([])
    expect(new Set(answers.map(({ validation }) => validation.id)).size).toBe(1)
  })

  test('is taken back by whoever gave it, and stays on the record', async () => {
    const report = await published('2010')
    const { validation } = await validate({ report, peer: 'edmonton' }, edmonton)
    expect(codes(await withdraw(validation.id))).toEqual(['NOT_ALLOWED null'])
    expect(codes(await withdraw(validation.id, calgary))).toEqual(['NOT_ALLOWED null'])
    const taken = await withdraw(validation.id, edmonton)
    expect(taken.validation).toMatchObject({ withdrawnAt: '2026-06-15T16:00:00.000Z', viewerMayWithdraw: false })
    expect(codes(await withdraw(validation.id, edmonton))).toEqual([])
    expect((await validationsOf(report)).validations).toHaveLength(1)
    expect(codes(await validate({ report, peer: 'edmonton' }, edmonton))).toEqual([])
  })
})

describe('what others hear of it', () => {
  type Sent = { subjectId: string; news: Record<string, unknown> | null }
  const setOff = async (id: string) => {
    const { changes } = (await portal.ask('{ changes(first: 500) }', {}, 'gateway')).data
    return changes.filter((change: Sent) => change.subjectId === id).map((change: Sent) => change.news)
  }

  test('is news in the words of who signed, and a letter to who may answer', async () => {
    const report = await published('2017')
    const both = [...words('We saw it.'), ...words('Nous l’avons vu.', 'fr')]
    const { validation } = await validate({ report, peer: 'edmonton', words: both }, edmonton)
    expect(await setOff(validation.id)).toEqual([
      {
        kind: 'PROGRESS_VALIDATED',
        municipality: 'calgary',
        summary: { en: 'We saw it.', fr: 'Nous l’avons vu.' },
        url: `/progress/${report}`,
        commitments: [6],
        invented: false,
        notices: [
          {
            kind: 'VALIDATION_WAITS',
            about: report,
            municipality: 'calgary',
            person: null,
            url: `/progress/${report}/validations?reply=${validation.id}`,
          },
        ],
      },
    ])
  })

  test('an answer is news for the peer too; words that are corrected or withdrawn are none any more', async () => {
    const report = await published('2018')
    const { validation } = await validate({ report, peer: 'edmonton' }, edmonton)
    await reply({ validation: validation.id, words: words('Thank you.') })
    await reply({ validation: validation.id, words: words('Many thanks.'), revision: 1 })
    await withdraw(validation.id, edmonton)
    await reply({ validation: validation.id, words: words('Still.'), revision: 2 })
    const [, first, corrected, withdrawn, late] = await setOff(validation.id)
    expect(first).toMatchObject({ kind: 'VALIDATION_ANSWERED', summary: { en: 'Thank you.' }, concerns: ['edmonton'] })
    expect(corrected).toMatchObject({ summary: { en: 'Many thanks.' }, takesBack: ['replyToValidation'] })
    expect(withdrawn).toMatchObject({
      kind: 'VALIDATION_WITHDRAWN',
      takesBack: ['validateProgress', 'replyToValidation'],
    })
    expect(JSON.stringify(withdrawn)).not.toContain('minutes')
    expect(late).toEqual({ takesBack: ['replyToValidation'] })
  })
})

describe('the right of reply', () => {
  test('is the municipality’s: one answer, which may be corrected', async () => {
    const report = await published('2011')
    const { validation } = await validate({ report })
    const first = await reply({ validation: validation.id, words: words('We have more minutes.') })
    expect(first.validation.reply).toEqual({
      words: { text: 'We have more minutes.' },
      revision: 1,
      writtenBy: { id: 'person-calgary' },
    })
    const second = await reply({ validation: validation.id, words: words('A second answer.') })
    expect(codes(second)).toEqual(['CONFLICT revision'])
    expect(second.validation.reply.words.text).toBe('We have more minutes.')
    const corrected = await reply({ validation: validation.id, words: words('We have two more.'), revision: 1 })
    expect(corrected.validation.reply).toMatchObject({ words: { text: 'We have two more.' }, revision: 2 })
    expect((await validationsOf(report, calgary)).validations[0].viewerMayReply).toBe(true)
  })

  test('two corrections at once are one correction and one conflict', async () => {
    const { validation } = await validate({ report: await published('2012') })
    await reply({ validation: validation.id, words: words('One.') })
    const input = { validation: validation.id, words: words('Two.'), revision: 1 }
    expect((await Promise.all([reply(input), reply(input)])).flatMap(codes)).toEqual(['CONFLICT revision'])
  })
})

test('what waits for an answer is told to the municipality alone, and ends with it', async () => {
  const unanswered = async (asker: Asker) => {
    const query = `{ _entities(representations: [{ __typename: "Municipality", slug: "calgary" }]) {
      ... on Municipality { unansweredValidations { id report { id } } } } }`
    return (await portal.ask(query, {}, asker)).data._entities[0].unansweredValidations
  }
  const report = await published('2016')
  const { validation } = await validate({ report })
  expect((await unanswered(calgary)).map(({ id }: { id: string }) => id)).toContain(validation.id)
  for (const asker of [null, secretariat, edmonton]) expect(await unanswered(asker)).toEqual([])
  await reply({ validation: validation.id, words: words('Thank you.') })
  expect((await unanswered(calgary)).map(({ id }: { id: string }) => id)).not.toContain(validation.id)
})

describe('refused', () => {
  test.each<[who: string, peer: string | null, asker: Asker]>([
    ['the municipality itself', 'calgary', calgary],
    ['an editor who speaks for another peer', 'hamilton', edmonton],
    ['an editor who speaks for the secretariat', null, edmonton],
    ['a reader', null, { personId: 'person-r', grants: [] }],
  ])('%s', async (_who, peer, asker) => {
    const report = await published('2013', (await validationsOf(await idOf('2013')))?.revision ?? null)
    expect(codes(await validate({ report, peer }, asker))).toEqual(['NOT_ALLOWED null'])
    expect((await validationsOf(report)).validations).toEqual([])
  })

  test('what is not there is not found, and nobody must sign in first', async () => {
    const report = await published('2014')
    expect(codes(await validate({ report: 'none' }))).toEqual(['NOT_FOUND report'])
    expect(codes(await validate({ report, revision: 2 }))).toEqual(['NOT_FOUND report'])
    expect(codes(await reply({ validation: 'none', words: words('x') }))).toEqual(['NOT_FOUND validation'])
    expect((await validate({ report }, null)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
    const link = [{ title: 'x', url: 'javascript:alert(1)' }]
    expect((await validate({ report, links: link })).errors[0].extensions.code).toBe('BAD_USER_INPUT')
  })

  test('others reply to nothing of Calgary’s', async () => {
    const { validation } = await validate({ report: await published('2015') })
    for (const asker of [secretariat, edmonton])
      expect(codes(await reply({ validation: validation.id, words: words('x') }, asker))).toEqual(['NOT_ALLOWED null'])
    expect(codes(await reply({ validation: validation.id, words: words(' ') }))).toEqual(['INVALID words'])
  })
})

async function idOf(period: string) {
  const query = `{ progressReports(filter: { municipality: "calgary", commitment: 6, period: "${period}" }) { nodes { id } } }`
  return (await portal.ask(query)).data.progressReports.nodes[0]?.id ?? ''
}

test('a page of reports costs as many statements for two as for twenty', async () => {
  const cost = async (first: number) => {
    portal.counter.statements = 0
    await portal.ask(`{ progressReports(first: ${first}) { nodes { validations { reply { revision } } } } }`)
    return portal.counter.statements
  }
  expect(await cost(20)).toBe(await cost(2))
})
