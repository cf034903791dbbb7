import { describe, expect, test } from 'vitest'
import { type Asker, editorOf, secretariat } from '../../../test/kit/askers.ts'
import { subgraphForFile } from '../../../test/kit/subgraph.ts'
import { commitmentsDatabase } from '../database/setup.ts'
import { createCommitmentsSubgraph } from '../subgraph.ts'

const portal = await subgraphForFile(commitmentsDatabase, createCommitmentsSubgraph)

const editor = editorOf('calgary')
const colleague = editorOf('calgary', 'person-ana')

const draftFields = `draft {
  id revision period status basedOn confirmed notReviewed note
  summary { text lang } challenges { text lang } evidence { title url effectiveOn }
  commitment { number } action { id } carriedFrom { report revision period }
  writtenBy { id } review { reviewer { id } sentBy { id } } returnedBy { id }
} userErrors { code field message }`
async function run(mutation: string, input: object, asker: Asker = editor) {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`
  const body =
    mutation === 'publishProgress'
      ? 'report { id revision publishedBy { id } reviewedBy { id } } userErrors { code field }'
      : draftFields
  const answer = await portal.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${body} } }`,
    { input },
    asker,
  )
  return answer.data?.[mutation] ?? answer
}
const save = (changed: object, asker?: Asker) =>
  run('saveProgressDraft', { municipality: 'calgary', commitment: 7, ...changed }, asker)
const publish = (changed: object, asker?: Asker) =>
  run(
    'publishProgress',
    { municipality: 'calgary', commitment: 7, status: 'LIMITED', summary: words('Done.'), ...changed },
    asker,
  )
const words = (text: string, lang = 'en') => [{ lang, text }]
const codes = ({ userErrors }: { userErrors: { code: string; field: string | null }[] }) =>
  userErrors.map(({ code, field }) => `${code} ${field}`)
const draftsOf = async (asker: Asker, slug = 'calgary') => {
  const query = `query ($slug: String!) { _entities(representations: [{ __typename: "Municipality", slug: $slug }]) {
    ... on Municipality { progressDrafts { id period revision } } } }`
  const { data } = await portal.ask(
    query.replace('"Municipality", slug: $slug', `"Municipality", slug: "${slug}"`).replace('($slug: String!)', ''),
    {},
    asker,
  )
  return data._entities[0].progressDrafts as { id: string; period: string; revision: number }[]
}
const countOf = async (period: string) => (await draftsOf(editor)).filter(draft => draft.period === period).length

describe('a draft', () => {
  test('keeps what is unfinished, grows by revisions, and is read by the editors alone', async () => {
    const first = await save({ period: '2006', evidence: [{ title: '', url: 'www.calg' }] })
    expect(first).toMatchObject({
      draft: { revision: 1, status: null, summary: [], evidence: [{ title: '', url: 'www.calg', effectiveOn: '' }] },
      userErrors: [],
    })
    const second = await save(
      { period: '2006', revision: 1, status: 'LIMITED', summary: words('We began.') },
      colleague,
    )
    expect(second.draft).toMatchObject({
      id: first.draft.id,
      revision: 2,
      status: 'LIMITED',
      summary: [{ text: 'We began.', lang: 'en' }],
      writtenBy: { id: 'person-ana' },
    })
    expect(await countOf('2006')).toBe(1)
    for (const stranger of [null, secretariat, editorOf('edmonton')]) expect(await draftsOf(stranger)).toEqual([])
  })

  test('shows the second of two editors what the first wrote, and keeps it', async () => {
    await save({ period: '2007', summary: words('Mine.') })
    const late = await save({ period: '2007', summary: words('Late.') }, colleague)
    expect(codes(late)).toEqual(['CONFLICT revision'])
    expect(late.draft).toMatchObject({ revision: 1, summary: [{ text: 'Mine.', lang: 'en' }] })
    expect(codes(await save({ period: '2007', revision: 4 }, colleague))).toEqual(['CONFLICT revision'])
  })

  test('begun by two at once is one draft and one conflict', async () => {
    const answers = await Promise.all([save({ period: '2008' }), save({ period: '2008' }, colleague)])
    expect(answers.flatMap(codes)).toEqual(['CONFLICT revision'])
    expect(await countOf('2008')).toBe(1)
  })

  test('that its own form saved already is no newer version to that form', async () => {
    await save({ period: '2009', writing: 'form-1', summary: words('One.') })
    const again = await save({ period: '2009', writing: 'form-1', summary: words('One two.') })
    expect(again).toMatchObject({ draft: { revision: 2, summary: [{ text: 'One two.' }] }, userErrors: [] })
    expect(codes(await save({ period: '2009', writing: 'form-2' }))).toEqual(['CONFLICT revision'])
  })

  test('is about an action of a plan of its own', async () => {
    const action = { commitment: null, period: '2024' }
    const { draft } = await save({ ...action, action: 'plan-calgary-2023-1.E1' })
    expect(draft).toMatchObject({ commitment: null, action: { id: 'plan-calgary-2023-1.E1' } })
    expect(codes(await save({ ...action, action: 'plan-hamilton' }))).toEqual(['NOT_FOUND action'])
  })

  test('is discarded, and brought back', async () => {
    const { draft } = await save({ period: '2010', summary: words('Kept.') })
    expect(codes(await run('discardProgressDraft', { draft: draft.id, revision: 2 }))).toEqual(['CONFLICT revision'])
    await run('discardProgressDraft', { draft: draft.id, revision: 1 })
    expect(await countOf('2010')).toBe(0)
    const back = await run('restoreProgressDraft', { draft: draft.id })
    expect(back).toMatchObject({ draft: { revision: 3, summary: [{ text: 'Kept.' }] }, userErrors: [] })
    await run('discardProgressDraft', { draft: draft.id, revision: 3 })
    await save({ period: '2010', summary: words('Another.') })
    expect(codes(await run('restoreProgressDraft', { draft: draft.id }))).toEqual(['CONFLICT draft'])
  })

  test('that a colleague discarded or published while somebody typed begins anew: the words are kept', async () => {
    const { draft } = await save({ period: '2013' })
    await run('discardProgressDraft', { draft: draft.id, revision: 1 }, colleague)
    const again = await save({ period: '2013', revision: 1, summary: words('Typed meanwhile.') })
    expect(again).toMatchObject({ draft: { revision: 1, summary: [{ text: 'Typed meanwhile.' }] }, userErrors: [] })
  })

  test('leaves a trace that tells nothing of its words', async () => {
    await save({ period: '2011', summary: words('A secret of the draft.') })
    const { data } = await portal.ask('{ changes(first: 500) }', {}, 'gateway')
    expect(data.changes.at(-1)).toMatchObject({
      action: 'saveProgressDraft',
      actor: 'person-calgary',
      after: { revision: 1 },
    })
    expect(JSON.stringify(data.changes)).not.toContain('A secret of the draft.')
  })

  test('costs one statement more for all municipalities of a page', async () => {
    portal.counter.statements = 0
    await draftsOf(editor)
    expect(portal.counter.statements).toBe(1)
  })
})

describe('refused', () => {
  test.each<[who: string, asker: Asker]>([
    ['the secretariat', secretariat],
    ['an editor of another municipality', editorOf('edmonton')],
    ['a reader', { personId: 'person-reader', grants: [] }],
  ])('%s writes no drafts of Calgary', async (_who, asker) => {
    const { draft } = await save({ period: '2012' })
    const read = {
      draft: draft?.id ?? (await draftsOf(editor)).find(({ period }) => period === '2012')?.id,
      revision: 1,
    }
    expect(codes(await save({ period: '2012', revision: 1 }, asker))).toEqual(['NOT_ALLOWED null'])
    expect(codes(await run('discardProgressDraft', read, asker))).toEqual(['NOT_ALLOWED null'])
    expect(codes(await run('sendProgressDraft', { ...read, reviewer: 'person-ana' }, asker))).toEqual([
      'NOT_ALLOWED null',
    ])
    expect(codes(await run('returnProgressDraft', read, asker))).toEqual(['NOT_ALLOWED null'])
    expect(codes(await run('restoreProgressDraft', { draft: read.draft }, asker))).toEqual(['NOT_ALLOWED null'])
  })

  test('nobody must sign in first; what is not there is not found', async () => {
    expect((await save({ period: '2013' }, null)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
    expect(codes(await run('discardProgressDraft', { draft: 'none', revision: 1 }))).toEqual(['NOT_FOUND draft'])
    expect(codes(await save({ municipality: 'atlantis', period: '2013' }, editorOf('atlantis')))).toEqual([
      'NOT_FOUND municipality',
    ])
  })
})

describe('publishing', () => {
  test('ends the draft that it came from, in the same step', async () => {
    await save({ period: '2014' })
    expect(codes(await publish({ period: '2014', draft: { revision: 1 } }))).toEqual([])
    expect(await countOf('2014')).toBe(0)
  })

  test('leaves the draft where it fails, or where the draft is another one by now', async () => {
    await publish({ period: '2015' })
    await save({ period: '2015' })
    expect(codes(await publish({ period: '2015', draft: { revision: 1 } }))).toEqual(['CONFLICT revision'])
    expect(await countOf('2015')).toBe(1)
    await save({ period: '2015', revision: 1 }, colleague)
    expect(codes(await publish({ period: '2015', revision: 1, draft: { revision: 1 } }))).toEqual(['CONFLICT draft'])
    expect(codes(await publish({ period: '2015', revision: 1, draft: { revision: null } }))).toEqual(['CONFLICT draft'])
    expect(codes(await publish({ period: '2015', revision: 1, draft: { revision: 9 } }))).toEqual(['CONFLICT draft'])
    expect(await countOf('2015')).toBe(1)
  })

  test('the same draft twice at once is one report and one conflict', async () => {
    await save({ period: '2009', commitment: 5 })
    const request = { period: '2009', commitment: 5, draft: { revision: 1 } }
    const answers = await Promise.all([publish(request), publish(request, colleague)])
    expect(answers.flatMap(codes)).toEqual(['CONFLICT revision'])
  })

  test('by somebody who knows of no draft leaves it as it is', async () => {
    await save({ period: '2016' })
    await publish({ period: '2016' })
    expect(await countOf('2016')).toBe(1)
  })
})

describe('a new period', () => {
  const evidence = [{ title: 'Minutes', url: 'https://a.ca/minutes' }]
  const again = { summary: words('We met.'), evidence }

  test('publishes nothing of the one before that nobody has reviewed', async () => {
    const { report } = await publish({ period: '2017', ...again })
    const carriedFrom = { report: report.id, revision: 1 }
    const { draft } = await save({ period: '2018', ...again, carriedFrom })
    expect(draft).toMatchObject({
      carriedFrom: { ...carriedFrom, period: '2017' },
      notReviewed: ['summary.en', 'evidence.https://a.ca/minutes'],
    })
    const unread = await publish({ period: '2018', ...again, draft: { revision: 1 } })
    expect(codes(unread)).toEqual(['INVALID summary.0.text', 'INVALID evidence.0.url'])
    const confirmed = ['summary.en', 'evidence.https://a.ca/minutes']
    expect((await save({ period: '2018', ...again, carriedFrom, confirmed, revision: 1 })).draft.notReviewed).toEqual(
      [],
    )
    expect(codes(await publish({ period: '2018', ...again, draft: { revision: 2, confirmed } }))).toEqual([])
  })

  test('holds that without a draft too', async () => {
    const { report } = await publish({ period: '2019', ...again })
    const carriedFrom = { report: report.id, revision: 1 }
    const draft = { carriedFrom }
    expect(codes(await publish({ period: '2020', summary: words('We met.'), draft }))).toEqual([
      'INVALID summary.0.text',
    ])
    expect(codes(await publish({ period: '2020', summary: words('We met thrice.'), draft }))).toEqual([])
  })

  test('begins with an earlier report of its own subject only', async () => {
    const { report } = await publish({ period: '2021' })
    const carriedFrom = { report: report.id, revision: 1 }
    expect(codes(await save({ period: '2020', carriedFrom }))).toEqual(['NOT_FOUND carriedFrom'])
    expect(codes(await save({ commitment: 8, period: '2022', carriedFrom }))).toEqual(['NOT_FOUND carriedFrom'])
    expect(codes(await save({ municipality: 'edmonton', period: '2022', carriedFrom }, editorOf('edmonton')))).toEqual([
      'NOT_FOUND carriedFrom',
    ])
  })
})

describe('a review', () => {
  test('is one colleague’s, who publishes: both are on the record', async () => {
    const { draft } = await save({ period: '2023' })
    const read = { draft: draft.id, revision: 1 }
    expect(codes(await run('sendProgressDraft', { ...read, reviewer: 'person-calgary' }))).toEqual(['INVALID reviewer'])
    const sent = await run('sendProgressDraft', { ...read, reviewer: 'person-ana', note: 'Is the number right?' })
    expect(sent.draft).toMatchObject({
      revision: 2,
      review: { reviewer: { id: 'person-ana' }, sentBy: { id: 'person-calgary' } },
      note: 'Is the number right?',
    })
    expect(codes(await save({ period: '2023', revision: 2 }))).toEqual(['NOT_ALLOWED draft'])
    expect(codes(await publish({ period: '2023', draft: { revision: 2 } }))).toEqual(['NOT_ALLOWED draft'])
    await save({ period: '2023', revision: 2, summary: words('Better.') }, colleague)
    const { report } = await publish({ period: '2023', draft: { revision: 3 } }, colleague)
    expect(report).toMatchObject({ publishedBy: { id: 'person-calgary' }, reviewedBy: { id: 'person-ana' } })
  })

  test('returns with a note, or is taken back', async () => {
    const { draft } = await save({ period: '2025' })
    const send = (revision: number) => run('sendProgressDraft', { draft: draft.id, revision, reviewer: 'person-ana' })
    expect(codes(await run('returnProgressDraft', { draft: draft.id, revision: 1 }))).toEqual(['INVALID draft'])
    await send(1)
    const returned = await run(
      'returnProgressDraft',
      { draft: draft.id, revision: 2, note: 'Ask the library.' },
      colleague,
    )
    expect(returned.draft).toMatchObject({ review: null, returnedBy: { id: 'person-ana' }, note: 'Ask the library.' })
    await send(3)
    expect((await run('returnProgressDraft', { draft: draft.id, revision: 4 })).draft).toMatchObject({ review: null })
    expect(codes(await save({ period: '2025', revision: 5 }))).toEqual([])
  })
})
