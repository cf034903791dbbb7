import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { type Asker, asker, editorOf, secretariat } from '../../../test/kit/askers.ts'
import { subgraphForFile } from '../../../test/kit/subgraph.ts'
import { resourcesDatabase } from '../database/setup.ts'
import { createResourcesSubgraph } from '../subgraph.ts'

const resources = await subgraphForFile(resourcesDatabase, createResourcesSubgraph)

const edmonton = editorOf('edmonton')
const calgary = editorOf('calgary')
const thunderBay = editorOf('thunder-bay')
const wic = asker('wic', 'COORDINATOR', { network: 'WIC' })

const fields = 'post { id body hiddenAt hiddenReason sharing { agreed resource { slug } } } userErrors { code field }'
async function act(field: string, input: object, asker: Asker) {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`
  const source = `mutation ($input: ${type}!) { ${field}(input: $input) { ${fields} } }`
  return (await resources.ask(source, { input }, asker)).data[field]
}
const codesOf = async (field: string, input: object, asker: Asker) =>
  (await act(field, input, asker)).userErrors.map(({ code }: { code: string }) => code)

/** The accepted answer of a public question: Edmonton's. */
const post = 'demo-first-step-1'
const discussion = 'demo-first-step'
const reason = 'Names a person.'

const read = async (asker: Asker, id = discussion) =>
  (
    await resources.ask(
      `query ($id: ID!) { discussion(id: $id) { title state answerCount question { body }
        answers(first: 5) { nodes { id body hiddenAt hiddenReason } } } }`,
      { id },
      asker,
    )
  ).data.discussion
const answerFor = async (asker: Asker) =>
  (await read(asker)).answers.nodes.find(({ id }: { id: string }) => id === post)
const reports = async (asker: Asker = secretariat) =>
  await resources.ask('{ postReports { totalCount nodes { reason reportedBy { id } post { id } } } }', {}, asker)
const lastChange = async () =>
  (await resources.ask('{ changes(after: 0, first: 500) }', {}, 'gateway')).data.changes.at(-1)

describe('a report', () => {
  test('reaches the secretariat, once a member, and nobody else', async () => {
    expect(await codesOf('reportPost', { post, reason: ' ' }, calgary)).toEqual(['INVALID'])
    expect(await codesOf('reportPost', { post, reason }, calgary)).toEqual([])
    expect(await codesOf('reportPost', { post, reason }, calgary)).toEqual(['CONFLICT'])
    expect(await codesOf('reportPost', { post, reason }, edmonton)).toEqual(['INVALID'])
    expect(await codesOf('reportPost', { post: 'none', reason }, calgary)).toEqual(['NOT_FOUND'])
    expect((await reports()).data.postReports).toEqual({
      totalCount: 1,
      nodes: [{ reason, reportedBy: { id: 'person-calgary' }, post: { id: post } }],
    })
    const change = await lastChange()
    expect(JSON.stringify(change)).not.toContain(reason)
    expect(change.news.notices).toEqual([
      {
        kind: 'REPORTS_WAIT',
        about: 'post-reports',
        municipality: null,
        person: null,
        toSecretariat: true,
        url: '/desk/discussions',
      },
    ])
    for (const other of [calgary, wic, null])
      expect((await reports(other)).errors[0].extensions.code).toBe('NOT_ALLOWED')
  })

  test('is settled where the text stays as it is', async () => {
    for (const other of [calgary, wic, edmonton])
      expect(await codesOf('dismissReports', { post }, other)).toEqual(['NOT_ALLOWED'])
    expect(await codesOf('dismissReports', { post }, secretariat)).toEqual([])
    expect((await reports()).data.postReports.totalCount).toBe(0)
    expect((await lastChange()).news.notices).toMatchObject([{ kind: 'REPORT_DISMISSED', person: 'person-calgary' }])
  })
})

describe('hiding', () => {
  test('leaves a note in the place of an answer, with its reason for members, and tells the author', async () => {
    for (const other of [calgary, wic, edmonton])
      expect(await codesOf('hidePost', { post, reason }, other)).toEqual(['NOT_ALLOWED'])
    await act('reportPost', { post, reason }, thunderBay)
    expect(await codesOf('hidePost', { post, reason }, secretariat)).toEqual([])
    expect((await reports()).data.postReports.totalCount).toBe(0)
    expect(await answerFor(null)).toMatchObject({ body: null, hiddenAt: expect.any(String), hiddenReason: null })
    expect(await answerFor(calgary)).toMatchObject({ body: null, hiddenReason: reason })
    for (const still of [edmonton, secretariat])
      expect(await answerFor(still)).toMatchObject({ body: expect.stringContaining('Invented') })
    expect((await read(null)).answerCount).toBe(1)
    const { news, after } = await lastChange()
    expect(after).toEqual({ post, hidden: true, reason, reportsSettled: 1 })
    expect(news.notices).toMatchObject([
      { kind: 'POST_HIDDEN', person: 'person-edmonton', municipality: null },
      { kind: 'REPORT_UPHELD', person: 'person-thunder-bay', municipality: null },
    ])
    expect(news).toMatchObject({ isPrivate: true, people: ['person-edmonton'] })
  })

  test('is undone, and nothing of the answer was lost', async () => {
    for (const other of [calgary, wic, edmonton])
      expect(await codesOf('unhidePost', { post }, other)).toEqual(['NOT_ALLOWED'])
    expect(await codesOf('unhidePost', { post }, secretariat)).toEqual([])
    expect(await lastChange()).toMatchObject({ before: { hidden: true, reason }, after: { hidden: false } })
    expect(await answerFor(null)).toMatchObject({ body: expect.stringContaining('Invented'), hiddenAt: null })
    expect(await codesOf('unhidePost', { post }, secretariat)).toEqual(['CONFLICT'])
  })

  test('of a question takes it off all lists, closes it, and its news back', async () => {
    const question = 'demo-hiring-panels-0'
    await act('hidePost', { post: question, reason }, secretariat)
    const hidden = await read(calgary, 'demo-hiring-panels')
    expect(hidden).toMatchObject({ title: '…', state: 'CLOSED', question: { body: null } })
    const { data } = await resources.ask('{ discussions(first: 50) { nodes { id } } }', {}, secretariat)
    expect(data.discussions.nodes).not.toContainEqual({ id: 'demo-hiring-panels' })
    expect((await lastChange()).news).toMatchObject({
      takesBack: ['askQuestion', 'reply'],
      withdraws: [{ about: 'demo-hiring-panels', person: null }],
    })
    await act('unhidePost', { post: question }, secretariat)
    expect((await read(null, 'demo-hiring-panels')).title).toContain('embauche')
  })
})

describe('an answer for the library', () => {
  const given = 'demo-first-step-2'
  const title = 'Beginning without a budget'
  const consent = async (agree: boolean, asker: Asker) => {
    const source = `mutation ($input: AnswerShareRequestInput!) { answerShareRequest(input: $input) {
      resource { slug kind title { text } municipality { slug } commitments { number } sharedFrom { id } } userErrors { code } } }`
    return (await resources.ask(source, { input: { post: given, agree } }, asker)).data.answerShareRequest
  }

  test('is asked for by the asker of the question or the secretariat, and becomes an item when its author agrees', async () => {
    const input = { post: given, kind: 'CASE_STUDY', title }
    for (const other of [edmonton, calgary, wic])
      expect(await codesOf('askToShareAnswer', input, other)).toEqual(['NOT_ALLOWED'])
    expect(await codesOf('askToShareAnswer', { ...input, post: `${discussion}-0` }, thunderBay)).toEqual(['NOT_FOUND'])
    expect(await codesOf('askToShareAnswer', input, thunderBay)).toEqual([])
    expect(await codesOf('askToShareAnswer', input, secretariat)).toEqual(['CONFLICT'])
    expect((await lastChange()).news.notices).toMatchObject([{ kind: 'CONSENT_ASKED', person: 'person-calgary' }])

    for (const other of [thunderBay, edmonton, secretariat])
      expect(await consent(true, other)).toEqual({ resource: null, userErrors: [{ code: 'NOT_ALLOWED' }] })
    const { resource } = await consent(true, calgary)
    expect(resource).toEqual({
      slug: expect.stringMatching(/^beginning-without-a-budget-/),
      kind: 'CASE_STUDY',
      title: { text: title },
      municipality: { slug: 'calgary' },
      commitments: [{ number: 2 }, { number: 5 }],
      sharedFrom: { id: given },
    })
    expect(await lastChange()).toMatchObject({
      subjectType: 'Resource',
      subjectId: resource.slug,
      action: 'shareResource',
      news: { kind: 'RESOURCE_SHARED', url: `/library/${resource.slug}` },
    })
    expect(await consent(false, calgary)).toEqual({ resource: null, userErrors: [{ code: 'CONFLICT' }] })
  })

  const itemOfAnswer = async () => {
    const source = `query ($id: ID!) { discussion(id: $id) { answers(first: 5) { nodes { id
      sharing { resource { slug revision withdrawnAt withdrawnWithAnswer summary { text } caseStudy { done { text } } } } } } } }`
    const { data } = await resources.ask(source, { id: discussion }, secretariat)
    return data.discussion.answers.nodes.find(({ id }: { id: string }) => id === given).sharing.resource
  }
  const restore = async (resource: string, asker: Asker) => {
    const source = `mutation ($input: RestoreResourceInput!) {
      restoreResource(input: $input) { resource { slug } userErrors { code field } } }`
    return (await resources.ask(source, { input: { resource } }, asker)).data.restoreResource
  }
  const words = 'Invented words of the answer, told at length.'

  test('is changed, and the trail tells what was changed and no word of it', async () => {
    const { slug, revision } = await itemOfAnswer()
    const text = [{ lang: 'en', text: words }]
    const input = {
      resource: slug,
      revision,
      kind: 'CASE_STUDY',
      languages: ['en'],
      title: [{ lang: 'en', text: title }],
      summary: text,
      caseStudy: { situation: text, done: text, result: text },
    }
    const source = `mutation ($input: ChangeResourceInput!) { changeResource(input: $input) { userErrors { code } } }`
    expect((await resources.ask(source, { input }, calgary)).data.changeResource.userErrors).toEqual([])
    const change = await lastChange()
    expect(change).toMatchObject({
      action: 'changeResource',
      before: { revision },
      after: { revision: revision + 1, changed: expect.arrayContaining(['summary', 'caseStudy']) },
    })
    expect(JSON.stringify(change)).not.toContain(words)
  })

  test('goes from the library, with its news, when the answer is hidden; nobody puts it back until it is shown', async () => {
    const before = await itemOfAnswer()
    expect(before).toMatchObject({ withdrawnAt: null, withdrawnWithAnswer: false, summary: { text: words } })
    await act('hidePost', { post: given, reason }, secretariat)
    expect(await lastChange()).toMatchObject({
      action: 'withdrawResource',
      subjectType: 'Resource',
      subjectId: before.slug,
      news: { takesBack: ['shareResource'] },
    })
    const gone = { withdrawnAt: expect.any(String), withdrawnWithAnswer: true, summary: null, caseStudy: null }
    for (const whoever of [calgary, secretariat]) {
      expect(await restore(before.slug, whoever)).toEqual({
        resource: null,
        userErrors: [{ code: 'CONFLICT', field: 'resource' }],
      })
      expect(await itemOfAnswer()).toMatchObject(gone)
    }
    await act('unhidePost', { post: given }, secretariat)
    expect((await itemOfAnswer()).withdrawnWithAnswer).toBe(false)
    expect((await restore(before.slug, calgary)).userErrors).toEqual([])
    expect(await itemOfAnswer()).toEqual({ ...before, revision: expect.any(Number) })
  })

  test('loses every word for good when its author takes the answer back', async () => {
    const { slug } = await itemOfAnswer()
    await act('withdrawPost', { post: given }, calgary)
    expect(await lastChange()).toMatchObject({ action: 'withdrawResource', subjectId: slug, after: { erased: true } })
    for (const whoever of [calgary, secretariat])
      expect((await restore(slug, whoever)).userErrors).toEqual([{ code: 'CONFLICT', field: 'resource' }])
    expect(await itemOfAnswer()).toMatchObject({ withdrawnAt: expect.any(String), withdrawnWithAnswer: true })
    const { rows } = await sql`
      select slug from resources.resource r where r::text like ${`%${words}%`}
      union all select subject_id from resources.change c where c::text like ${`%${words}%`}
      union all select item from resources.search_entry e where e::text like '%told at length%'`.execute(resources.db)
    expect(rows).toEqual([])
  })

  test('that its author would rather keep stays where it is', async () => {
    const answer = 'demo-complaints-1'
    await act('askToShareAnswer', { post: answer, kind: 'GUIDE', title }, calgary)
    const { post: kept } = await act('answerShareRequest', { post: answer, agree: false }, thunderBay)
    expect(kept.sharing).toEqual({ agreed: false, resource: null })
  })
})
