import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Asker } from '../../../test/kit/askers.ts'
import { openSubgraph } from '../../../test/kit/subgraph.ts'
import { commitmentsDatabase } from '../database/setup.ts'
import { createCommitmentsSubgraph } from '../subgraph.ts'

let portal: Awaited<ReturnType<typeof openSubgraph>>
let plan: { id: string; revision: number; segments: { id: string; number: string }[] }
beforeAll(async () => {
  portal = await openSubgraph(commitmentsDatabase, createCommitmentsSubgraph)
})
afterAll(() => portal.close())

const editorOf = (municipality: string) => ({
  personId: 'editor',
  grants: [{ role: 'EDITOR' as const, municipality, network: null }],
})
const editor = editorOf('calgary')
const outline = [
  { kind: 'SECTION', level: 1, text: 'Data' },
  { kind: 'ACTION', level: 2, text: 'Count by 2027' },
  { kind: 'ACTION', level: 2, text: 'Publish' },
]

beforeEach(async () => {
  const input = { municipality: 'calgary', lang: 'en', title: 'Plan', outline }
  const { data } = await portal.ask(
    `mutation ($input: ImportActionPlanInput!) { importActionPlan(input: $input) { plan { id revision segments { id number } } } }`,
    { input },
    editor,
  )
  plan = data.importActionPlan.plan
})

const read = async (lang = 'ar', asker: Asker = editor) =>
  (
    await portal.ask(
      `query ($id: ID!, $lang: String!) { actionPlan(id: $id) { revision xliff(lang: $lang)
        translations { lang missingCount staleCount }
        texts(lang: $lang) { id kind number source { text } sourceRevision text { text dir } state sourceBefore differences { code facts } } } }`,
      { id: plan.id, lang },
      asker,
    )
  ).data.actionPlan
const mutation = (name: string, type: string) => `mutation ($input: ${type}!) { ${name}(input: $input) {
  plan { revision } changedCount unknownCount conflicts { id sent now } userErrors { code field } } }`
const ask = (input: object, asker: Asker = editor) =>
  portal.ask(
    mutation('writePlanTexts', 'WritePlanTextsInput'),
    { input: { plan: plan.id, lang: 'ar', revision: 1, texts: [], ...input } },
    asker,
  )
const write = async (...parameters: Parameters<typeof ask>) => (await ask(...parameters)).data.writePlanTexts
const take = async (xliff: string, asker: Asker = editor) =>
  (await portal.ask(mutation('importPlanXliff', 'ImportPlanXliffInput'), { input: { plan: plan.id, xliff } }, asker))
    .data.importPlanXliff
const idOf = (number: string) => plan.segments.find(each => each.number === number)?.id ?? ''
const lastChange = async () => (await portal.ask('{ changes(first: 500) }', {}, 'gateway')).data.changes.at(-1)

describe('side by side', () => {
  test('every text stands beside its translation, the title first, in three statements', async () => {
    portal.counter.statements = 0
    const { texts } = await read()
    expect(portal.counter.statements).toBe(3)
    expect(texts.map(({ id, state }: { id: string; state: string }) => [id, state])).toEqual([
      [plan.id, 'MISSING'],
      ...plan.segments.map(({ id }) => [id, 'MISSING']),
    ])
  })

  test('a translation is written, falls behind its source, and is confirmed', async () => {
    const texts = [
      { id: plan.id, text: 'الخطة' },
      { id: idOf('1.1'), text: 'العدّ بحلول 2027' },
      { id: idOf('1.2'), text: 'النشر' },
    ]
    expect(await write({ texts })).toEqual({
      plan: { revision: 2 },
      changedCount: 3,
      unknownCount: 0,
      conflicts: [],
      userErrors: [],
    })
    expect((await read()).translations[1]).toEqual({ lang: 'ar', missingCount: 1, staleCount: 0 })

    const changed = { lang: 'en', revision: 2, texts: [{ id: idOf('1.1'), text: 'Count by 2028' }] }
    expect(await write(changed)).toMatchObject({ changedCount: 1 })
    const stale = (await read()).texts
    expect(stale.map(({ state }: { state: string }) => state)).toEqual(['CURRENT', 'MISSING', 'STALE', 'CURRENT'])
    expect(stale[2]).toMatchObject({
      sourceRevision: 2,
      sourceBefore: 'Count by 2027',
      differences: [{ code: 'NUMBERS_DIFFER', facts: ['2028', '2027'] }],
    })
    expect(await lastChange()).toMatchObject({
      action: 'writePlanTexts',
      before: { lang: 'en', texts: { [idOf('1.1')]: { text: 'Count by 2027' } } },
      after: { texts: { [idOf('1.1')]: { text: 'Count by 2028' } } },
    })

    const confirmed = { revision: 3, texts: [{ id: idOf('1.1'), text: 'العدّ بحلول 2028', isMeaningUnchanged: true }] }
    expect(await write(confirmed)).toMatchObject({ changedCount: 1 })
    expect((await read()).translations[1]).toEqual({ lang: 'ar', missingCount: 1, staleCount: 0 })
  })

  test('a source whose meaning is unchanged spares its translations, on the record', async () => {
    await write({ texts: [{ id: idOf('1.2'), text: 'النشر' }] })
    const texts = [{ id: idOf('1.2'), text: 'Publish.', isMeaningUnchanged: true }]
    await write({ lang: 'en', revision: 2, texts })
    expect((await read()).texts[3]).toMatchObject({ state: 'CURRENT', source: { text: 'Publish.' } })
    expect((await lastChange()).after.texts[idOf('1.2')]).toMatchObject({ isMeaningUnchanged: true })
  })

  test('what is as it was makes no new revision', async () => {
    const texts = [{ id: idOf('1.2'), text: ' Publish ' }]
    expect(await write({ lang: 'en', texts })).toEqual({
      plan: { revision: 1 },
      changedCount: 0,
      unknownCount: 0,
      conflicts: [],
      userErrors: [],
    })
  })
})

describe('several people', () => {
  /** What a page sends: each text with what was read there, and no revision of the plan. */
  const say = (lang: string, texts: object[], asker: Asker = editor) => write({ lang, revision: null, texts }, asker)
  const text = (number: string, read: string, words: string, more: object = {}) => ({
    id: idOf(number),
    read,
    text: words,
    ...more,
  })

  test('write in two languages, and two texts of one language, beside each other', async () => {
    const rows = (words: string) => [text('1.1', '', words), text('1.2', '', '')]
    expect(await say('ar', rows('العدّ'))).toMatchObject({ changedCount: 1, userErrors: [] })
    expect(await say('fr', rows('Compter'))).toMatchObject({ changedCount: 1, userErrors: [] })
    // the row of a colleague stands in this form as it was read, and stays as it is by now
    expect(await say('fr', [text('1.1', '', ''), text('1.2', '', 'Publier')])).toMatchObject({ changedCount: 1 })
    const { texts } = await read('fr')
    expect(texts.map((each: { text: { text: string } | null }) => each.text?.text ?? null)).toEqual([
      null,
      null,
      'Compter',
      'Publier',
    ])
  })

  test('at once, lose nothing', async () => {
    const done = await Promise.all([
      say('ar', [text('1.1', '', 'العدّ')]),
      say('fr', [text('1.1', '', 'Compter')]),
      say('fr', [text('1.2', '', 'Publier')]),
    ])
    expect(done.map(({ changedCount }) => changedCount)).toEqual([1, 1, 1])
    expect((await read('ar')).revision).toBe(4)
  })

  test('who write the same text see both wordings, and nothing is written until one is chosen', async () => {
    await say('fr', [text('1.1', '', 'Compter')])
    const mine = [text('1.1', '', 'Dénombrer'), text('1.2', '', 'Publier')]
    expect(await say('fr', mine)).toEqual({
      plan: null,
      changedCount: 0,
      unknownCount: 0,
      conflicts: [{ id: idOf('1.1'), sent: 'Dénombrer', now: 'Compter' }],
      userErrors: [{ code: 'CONFLICT', field: 'texts.0.text' }],
    })
    expect((await read('fr')).texts[3].text).toBeNull()
    // the same words are no conflict; chosen ones are written over what was seen
    expect(await say('fr', [text('1.1', '', 'Compter')])).toMatchObject({ changedCount: 0, userErrors: [] })
    expect(await say('fr', [text('1.1', 'Compter', 'Dénombrer')])).toMatchObject({ changedCount: 1, userErrors: [] })
  })

  test('who confirm words that are no longer there are told', async () => {
    await say('fr', [text('1.1', '', 'Compter')])
    await say('fr', [text('1.1', 'Compter', 'Dénombrer')])
    const confirmed = [text('1.1', 'Compter', 'Compter', { isMeaningUnchanged: true })]
    expect((await say('fr', confirmed)).conflicts).toEqual([{ id: idOf('1.1'), sent: 'Compter', now: 'Dénombrer' }])
  })

  test('a translation made beside a source that has changed since is stale', async () => {
    await say('en', [text('1.1', 'Count by 2027', 'Count by 2028')])
    await say('fr', [text('1.1', '', 'Compter d’ici 2027', { sourceRevision: 1 }), text('1.2', '', 'Publier')])
    const states = (await read('fr')).texts.map(({ state }: { state: string }) => state)
    expect(states).toEqual(['MISSING', 'MISSING', 'STALE', 'CURRENT'])
  })

  test('must say what they read, of the plan or of each text', async () => {
    const { userErrors } = await say('fr', [text('1.1', '', 'Compter'), { id: idOf('1.2'), text: 'Publier' }])
    expect(userErrors).toEqual([{ code: 'INVALID', field: 'texts.1.read' }])
  })
})

describe('XLIFF', () => {
  test('goes out, comes back translated, and changes nothing the second time', async () => {
    const { xliff } = await read()
    const translated = xliff.replaceAll(/<source>(.*?)<\/source>/g, '<source>$1</source><target>ت $1</target>')
    expect(await take(translated)).toEqual({
      plan: { revision: 2 },
      changedCount: 4,
      unknownCount: 0,
      conflicts: [],
      userErrors: [],
    })
    expect((await read()).texts[2].text).toEqual({ text: 'ت Count by 2027', dir: 'rtl' })
    expect(await take(translated)).toMatchObject({ plan: { revision: 2 }, changedCount: 0 })
  })

  test('tells how many of its units are no text of the plan', async () => {
    const { xliff } = await read()
    const more = xliff
      .replace('</file>', '<unit id="other"><segment><source>a</source><target>b</target></segment></unit></file>')
      .replace('<source>Publish</source>', '<source>Publish</source><target>النشر</target>')
    expect(await take(more)).toMatchObject({ changedCount: 1, unknownCount: 1, userErrors: [] })
  })

  test('takes over what nobody touched here, and names what was written on both sides', async () => {
    await write({ texts: [{ id: idOf('1.1'), text: 'العدّ' }] })
    const { xliff } = await read()
    await write({
      revision: 2,
      texts: [
        { id: idOf('1.1'), text: 'عدّ السكان' },
        { id: idOf('1.2'), text: 'النشر' },
      ],
    })
    const said = (source: string, target: string) => (file: string) =>
      file.replace(
        new RegExp(`<source>${source}</source>(<target>.*?</target>)?`),
        `<source>${source}</source><target>${target}</target>`,
      )
    // the translator left 1.1 as it was, and wrote the heading
    const file = said('Data', 'البيانات')(xliff)
    expect(await take(file)).toMatchObject({ changedCount: 1, conflicts: [], userErrors: [] })
    expect((await read()).texts[2].text.text).toBe('عدّ السكان')
    // and wrote 1.1 and 1.2 as well
    const more = said('Publish', 'نشر النتائج')(said('Count by 2027', 'الإحصاء')(file))
    expect(await take(more)).toMatchObject({
      changedCount: 0,
      conflicts: [
        { id: idOf('1.1'), sent: 'الإحصاء', now: 'عدّ السكان' },
        { id: idOf('1.2'), sent: 'نشر النتائج', now: 'النشر' },
      ],
      userErrors: [],
    })
  })

  test('of another language than was expected is refused', async () => {
    const { xliff } = await read('fr')
    const input = { plan: plan.id, lang: 'ar', xliff: xliff.replaceAll('</source>', '</source><target>x</target>') }
    const { data } = await portal.ask(mutation('importPlanXliff', 'ImportPlanXliffInput'), { input }, editor)
    expect(data.importPlanXliff).toMatchObject({ plan: null, userErrors: [{ code: 'INVALID', field: 'xliff' }] })
  })

  test.each([
    ['a file that is none', () => 'no', 'INVALID'],
    ['the language of the plan', (xliff: string) => xliff.replace('trgLang="ar"', 'trgLang="en"'), 'INVALID'],
    ['another source language', (xliff: string) => xliff.replace('srcLang="en"', 'srcLang="fr"'), 'INVALID'],
    ['a language that is none', (xliff: string) => xliff.replace('trgLang="ar"', 'trgLang="!"'), 'INVALID'],
    ['nothing of this plan', (xliff: string) => xliff.replaceAll('unit id="', 'unit id="x'), 'NOT_FOUND'],
    ['a file that is too long', (xliff: string) => xliff + ' '.repeat(2_000_000), 'INVALID'],
  ])('is refused: %s', async (_, change, code) => {
    const { plan: answered, userErrors } = await take(change((await read()).xliff))
    expect(answered).toBeNull()
    expect(userErrors).toEqual([{ code, field: 'xliff' }])
  })

  test('is refused for who is no editor there', async () => {
    const { xliff } = await read()
    expect((await take(xliff, editorOf('cobourg'))).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: null }])
  })
})

test('a plan of 900 lines is translated whole, with its title', async () => {
  const many = [outline[0], ...Array.from({ length: 899 }, (_, index) => ({ ...outline[2], text: `Publish ${index}` }))]
  const input = { municipality: 'calgary', lang: 'en', title: 'Plan', outline: many }
  const { data } = await portal.ask(
    `mutation ($input: ImportActionPlanInput!) { importActionPlan(input: $input) { plan { id segments { id } } } }`,
    { input },
    editor,
  )
  const { id, segments } = data.importActionPlan.plan
  const texts = [{ id }, ...segments].map((each: { id: string }) => ({ id: each.id, read: '', text: `نص ${each.id}` }))
  expect(await write({ plan: id, revision: null, texts })).toMatchObject({ changedCount: 901, userErrors: [] })
})

describe('refused is', () => {
  test('who is not signed in, and a language that is none', async () => {
    expect((await ask({}, null)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
    const { errors } = await portal.ask(
      'query ($id: ID!) { actionPlan(id: $id) { texts(lang: "!") { id } } }',
      { id: plan.id },
      editor,
    )
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT')
  })

  test.each([
    ['who is no editor there', {}, editorOf('cobourg'), 'NOT_ALLOWED', null],
    ['a plan that is not there', { plan: 'atlantis' }, editor, 'NOT_FOUND', 'plan'],
    ['an older revision', { revision: 0 }, editor, 'CONFLICT', 'revision'],
    ['a language that is none', { lang: '!' }, editor, 'INVALID', 'lang'],
    [
      'a text of another plan',
      { texts: [{ id: 'plan-calgary-2023-1', text: 'a' }] },
      editor,
      'NOT_FOUND',
      'texts.0.id',
    ],
    ['too many texts', { texts: Array<object>(902).fill({ id: 'a', text: 'a' }) }, editor, 'INVALID', 'texts'],
  ])('%s', async (_, input, asker, code, field) => {
    const { plan: answered, userErrors } = await write(input, asker)
    expect(answered).toBeNull()
    expect(userErrors[0]).toEqual({ code, field })
  })

  test('a source that is emptied, a text that is too long or said twice', async () => {
    const id = idOf('1.1')
    const of = async (input: object) => (await write(input)).userErrors
    expect(await of({ lang: 'en', texts: [{ id, text: ' ' }] })).toEqual([{ code: 'INVALID', field: 'texts.0.text' }])
    expect(await of({ texts: [{ id, text: 'a'.repeat(2_001) }] })).toEqual([{ code: 'INVALID', field: 'texts.0.text' }])
    expect(
      await of({
        texts: [
          { id, text: 'a' },
          { id, text: 'b' },
        ],
      }),
    ).toEqual([{ code: 'INVALID', field: 'texts.1.id' }])
  })
})
