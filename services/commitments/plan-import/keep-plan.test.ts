import { readFileSync } from 'node:fs'
import path from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Asker } from '../../../test/kit/askers.ts'
import { openSubgraph } from '../../../test/kit/subgraph.ts'
import { commitmentsDatabase } from '../database/setup.ts'
import type { CommitmentsDb } from '../database/tables.ts'
import { createCommitmentsSubgraph } from '../subgraph.ts'

let portal: Awaited<ReturnType<typeof openSubgraph>>
let db: CommitmentsDb
beforeAll(async () => {
  portal = await openSubgraph(commitmentsDatabase, createCommitmentsSubgraph)
  db = portal.db.withSchema('commitments') as unknown as CommitmentsDb
})
afterAll(() => portal.close())

const documentIn = (file: string) => readFileSync(path.join(import.meta.dirname, 'fixtures', file), 'utf8')
const vietnamese = documentIn('calgary-anti-racism-framework-2023.vi.txt')
const arabic = documentIn('calgary-anti-racism-framework-2023.ar.txt')
const editorOf = (municipality: string) => ({
  personId: 'editor',
  grants: [{ role: 'EDITOR' as const, municipality, network: null }],
})
const editor = editorOf('calgary')

const mutation = `mutation ($input: ImportActionPlanInput!) {
  importActionPlan(input: $input) {
    plan { id revision status languages actionCount title { text lang } sections { number outcome { text } groups { key actions { id number text { text lang dir } } } } }
    understood { lang sections groups actions outcomes aligned }
    warnings { code message line }
    userErrors { code field message }
  }
}`
const ask = (input: object, asker: Asker = editor, language = 'vi') =>
  portal.ask(mutation, { input: { municipality: 'calgary', lang: 'vi', ...input } }, asker, language)
const imported = async (...parameters: Parameters<typeof ask>) => {
  const { data, errors } = await ask(...parameters)
  expect(errors).toBeUndefined()
  return data.importActionPlan
}
const rows = async () => ({
  plans: (await db.selectFrom('actionPlan').select('id').execute()).length,
  segments: (await db.selectFrom('planSegment').select('id').execute()).length,
})
const planAs = async (id: string, asker: Asker, language = 'vi') =>
  (
    await portal.ask(
      'query ($id: ID!) { actionPlan(id: $id) { id status title { lang } viewerMayEdit } }',
      { id },
      asker,
      language,
    )
  ).data.actionPlan

describe('a document that is imported', () => {
  test('shows what is understood, and keeps nothing on a dry run', async () => {
    const before = await rows()
    const { plan, understood, warnings } = await imported({ document: vietnamese, dryRun: true }, editor, 'fr')
    expect(plan).toBeNull()
    expect(understood).toEqual({ lang: 'vi', sections: 5, groups: 15, actions: 45, outcomes: 5, aligned: null })
    expect(warnings).toHaveLength(52)
    expect(warnings[0]).toEqual({
      code: 'BEFORE_THE_PLAN',
      line: 7,
      message: 'Ce texte précède la première section ; il est laissé de côté, à moins que vous ne le placiez.',
    })
    expect(await rows()).toEqual(before)
  })

  test('becomes a draft that its editors alone can read, until it is published', async () => {
    const { plan, userErrors } = await imported({ document: vietnamese })
    expect(userErrors).toEqual([])
    expect(plan).toMatchObject({ status: 'DRAFT', revision: 1, languages: ['vi'], actionCount: 45 })
    expect(plan.sections.map(({ number }: { number: string }) => number)).toEqual(['1', '2', '3', '5', '4'])
    expect(await planAs(plan.id, editor)).toMatchObject({ status: 'DRAFT', viewerMayEdit: true })
    for (const asker of [
      null,
      editorOf('cobourg'),
      { personId: 'x', grants: [{ role: 'SECRETARIAT' as const, municipality: null, network: null }] },
    ])
      expect(await planAs(plan.id, asker)).toBeNull()
    const drafts = (asker: Asker) => portal.ask('{ draftActionPlans(municipality: "calgary") { id } }', {}, asker)
    expect((await drafts(editor)).data.draftActionPlans).toContainEqual({ id: plan.id })
    expect((await drafts(editorOf('cobourg'))).data.draftActionPlans).toEqual([])

    const publish = (revision: number, asker: Asker = editor) =>
      portal.ask(
        `mutation ($input: PublishActionPlanInput!) { publishActionPlan(input: $input) { plan { status revision } userErrors { code } } }`,
        { input: { plan: plan.id, revision } },
        asker,
      )
    expect((await publish(1, editorOf('cobourg'))).data.publishActionPlan.userErrors).toEqual([{ code: 'NOT_ALLOWED' }])
    expect((await publish(7)).data.publishActionPlan.userErrors).toEqual([{ code: 'CONFLICT' }])
    expect((await publish(1, null)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
    const { data } = await publish(1)
    expect(data.publishActionPlan).toEqual({ plan: { status: 'PUBLISHED', revision: 2 }, userErrors: [] })
    expect(await planAs(plan.id, null)).toMatchObject({ status: 'PUBLISHED', viewerMayEdit: false })
    const changes = (await portal.ask('{ changes(first: 500) }', {}, 'gateway')).data.changes
    expect(changes.at(-1)).toMatchObject({
      action: 'publishActionPlan',
      subjectId: plan.id,
      news: { kind: 'PLAN_PUBLISHED' },
    })
  })

  test('in another language is added to the plan by its numbers', async () => {
    const { plan } = await imported({ document: vietnamese })
    portal.counter.statements = 0
    const added = await imported({ document: arabic, lang: 'ar', addToPlan: plan.id }, editor, 'ar')
    expect(portal.counter.statements).toBeLessThanOrEqual(12)
    expect(added).toMatchObject({
      understood: { aligned: 70 },
      userErrors: [],
      plan: { revision: 2, languages: ['vi', 'ar'] },
    })
    const { sections } = added.plan
    expect(sections.map(({ number }: { number: string }) => number)).toEqual(['1', '2', '3', '5', '4'])
    expect(sections[3].groups[1].actions[0]).toMatchObject({
      number: '5.2.1',
      text: { text: 'وضع سياسة وبيان مناهضين للعنصرية.', lang: 'ar', dir: 'rtl' },
    })
    // the Arabic document has no title: a reader gets the best other one, labelled
    expect(added.plan.title).toMatchObject({ lang: 'vi' })
    expect(added.warnings.filter(({ code }: { code: string }) => code === 'NOT_IN_THE_DOCUMENT')).toEqual([])
  })

  test('tells before anything is kept which texts it would replace, and which lines have no place', async () => {
    const outline = [
      { kind: 'SECTION', level: 1, text: 'Dữ liệu' },
      { kind: 'ACTION', level: 2, text: 'Đếm' },
      { kind: 'ACTION', level: 2, text: 'Hỏi' },
    ]
    const { plan } = await imported({ outline, title: 'Kế hoạch' })
    const inArabic = outline.map((row, index) => ({
      ...row,
      text: ['البيانات', 'العدّ', 'السؤال'][index],
      lines: [index + 1],
    }))
    const translation = { lang: 'ar', title: 'الخطة', addToPlan: plan.id }
    await imported({ ...translation, outline: inArabic })
    const changed = [
      ...inArabic.map(row => (row.text === 'العدّ' ? { ...row, text: 'عدّ السكان' } : row)),
      { kind: 'SECTION', level: 1, number: '9', text: 'ملحق', lines: [7] },
    ]
    const dry = await imported({ ...translation, title: 'خطة', outline: changed, dryRun: true }, editor, 'en')
    expect(dry.plan).toBeNull()
    expect(dry.warnings).toEqual([
      { code: 'REPLACED', line: null, message: expect.stringContaining('“الخطة”') },
      { code: 'NOT_IN_THE_PLAN', line: 7, message: expect.stringContaining('9') },
      { code: 'REPLACED', line: 2, message: 'The plan has a translation of 1.1 already, which is replaced: “العدّ”' },
    ])
    // the same once more replaces nothing
    expect((await imported({ ...translation, outline: inArabic, dryRun: true })).warnings).toEqual([])
  })

  test('says its language by its words where nobody said it', async () => {
    const { plan, understood, warnings } = await imported({ document: vietnamese, lang: null, dryRun: true })
    expect(plan).toBeNull()
    expect(understood.lang).toBe('vi')
    expect(warnings.map(({ code }: { code: string }) => code)).not.toContain('OTHER_LANGUAGE')
    const kept = await imported({ document: arabic, lang: null, title: 'خطة' })
    expect(kept.plan.languages).toEqual(['ar'])
  })

  test('is kept in the language that was said, with a warning where its words are of another', async () => {
    const { plan, understood, warnings } = await imported({ document: vietnamese, lang: 'fr' }, editor, 'fr')
    expect(understood.lang).toBe('fr')
    expect(plan.languages).toEqual(['fr'])
    expect(warnings[0]).toEqual({
      code: 'OTHER_LANGUAGE',
      line: null,
      message: 'Le texte semble être dans une autre langue (vietnamien) que celle qui a été indiquée (français).',
    })
  })

  test('twice with one key is kept once', async () => {
    const input = { document: vietnamese, idempotencyKey: 'a-key' }
    const [one, two] = [await imported(input), await imported(input)]
    expect(two.plan.id).toBe(one.plan.id)
    const both = await Promise.all([1, 2].map(() => imported({ ...input, idempotencyKey: 'at-once' })))
    expect(both[0]?.plan.id).toBe(both[1]?.plan.id)
  })

  test('keeps the outline that a person corrected, with what is told of actions', async () => {
    const outline = [
      { kind: 'TEXT', level: 1, text: 'Sứ mệnh' },
      { kind: 'SECTION', level: 1, number: '7', text: 'Dữ liệu' },
      {
        kind: 'ACTION',
        level: 2,
        text: ' Đếm  ',
        facts: {
          owner: 'Phòng dữ liệu',
          startsOn: '2026-01-01',
          endsOn: 'quý 3',
          commitments: '1, 12, 3',
          status: 'đang thực hiện',
        },
      },
      { kind: 'PART', level: 3, text: 'Theo khu' },
      { kind: 'LEFT_OUT', level: 1, text: 'trang 3' },
    ]
    const { plan, userErrors } = await imported({ outline, title: 'Kế hoạch' })
    expect(userErrors).toEqual([])
    const { data } = await portal.ask(
      `query ($id: ID!) { actionPlan(id: $id) { segments { kind level number text { text } }
        sections { groups { actions { number owner timeline startsOn endsOn status parts { text } commitments { number } } } } } }`,
      { id: plan.id },
      editor,
    )
    expect(data.actionPlan.segments).toEqual([
      { kind: 'TEXT', level: 1, number: '', text: { text: 'Sứ mệnh' } },
      { kind: 'SECTION', level: 1, number: '7', text: { text: 'Dữ liệu' } },
      { kind: 'ACTION', level: 2, number: '7.1', text: { text: 'Đếm' } },
      { kind: 'PART', level: 3, number: '7.1.1', text: { text: 'Theo khu' } },
    ])
    expect(data.actionPlan.sections[0].groups[0].actions[0]).toEqual({
      number: '7.1',
      owner: 'Phòng dữ liệu',
      timeline: 'quý 3',
      startsOn: '2026-01-01',
      endsOn: null,
      status: 'SUBSTANTIAL',
      parts: [{ text: 'Theo khu' }],
      commitments: [{ number: 1 }, { number: 3 }],
    })
  })
})

describe('nothing is kept of', () => {
  const action = { kind: 'ACTION', level: 2, text: 'Đếm' }
  const section = { kind: 'SECTION', level: 1, text: 'Dữ liệu' }
  const good = { title: 'Kế hoạch', outline: [section, action] }

  test('a request without sign-in', async () => {
    expect((await ask(good, null)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
  })

  test.each([
    ['another municipality', { ...good, municipality: 'cobourg' }, 'NOT_ALLOWED', null],
    ['a plan that is not there', { ...good, addToPlan: 'atlantis' }, 'NOT_FOUND', 'addToPlan'],
    ['a plan of another municipality', { ...good, addToPlan: 'plan-hamilton-2010' }, 'NOT_FOUND', 'addToPlan'],
    ['the source language once more', { ...good, lang: 'en', addToPlan: 'plan-calgary-2023' }, 'INVALID', 'lang'],
    ['a language that is none', { ...good, lang: '!' }, 'INVALID', 'lang'],
    ['words too few to tell their language', { ...good, lang: null }, 'INVALID', 'lang'],
    ['neither document nor outline', { title: 'Plan' }, 'INVALID', 'document'],
    ['a document without a title', { document: arabic, lang: 'ar' }, 'INVALID', 'title'],
    ['no action', { ...good, outline: [section] }, 'INVALID', 'outline'],
    ['an action outermost', { ...good, outline: [{ ...action, level: 1 }] }, 'INVALID', 'outline.0.level'],
    [
      'a level that is jumped over',
      { ...good, outline: [section, { ...action, level: 3 }] },
      'INVALID',
      'outline.1.level',
    ],
    [
      'a level below zero',
      { ...good, outline: [section, action, { ...action, level: -1 }] },
      'INVALID',
      'outline.2.level',
    ],
    [
      'a part without an action',
      { ...good, outline: [section, action, { ...action, kind: 'PART' }] },
      'INVALID',
      'outline.2.level',
    ],
    ['a row without words', { ...good, outline: [section, { ...action, text: ' ' }] }, 'INVALID', 'outline.1.text'],
    [
      'a row that is too long',
      { ...good, outline: [section, { ...action, text: 'a'.repeat(2_001) }] },
      'INVALID',
      'outline.1.text',
    ],
    ['too many rows', { ...good, outline: [section, ...Array<object>(900).fill(action)] }, 'INVALID', 'outline'],
    ['years the wrong way round', { ...good, periodFrom: 2027, periodTo: 2023 }, 'INVALID', 'periodTo'],
    ['a year that is none', { ...good, periodFrom: 12 }, 'INVALID', 'periodFrom'],
  ])('%s', async (_, input, code, field) => {
    const before = await rows()
    const { plan, userErrors } = await imported(input)
    expect(plan).toBeNull()
    expect(userErrors[0]).toMatchObject({ code, field })
    expect(await rows()).toEqual(before)
  })

  test('a municipality that nobody knows', async () => {
    const { userErrors } = await imported({ ...good, municipality: 'atlantis' }, editorOf('atlantis'))
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', field: 'municipality' }])
  })

  test('a plan whose keeping fails in the middle', async () => {
    const before = await rows()
    await sql`alter table commitments.plan_segment add constraint broken check (number <> '6.6')`.execute(db)
    const outline = [section, action, { ...action, number: '6.6' }]
    expect((await ask({ ...good, outline })).errors).toHaveLength(1)
    expect(await rows()).toEqual(before)
    await sql`alter table commitments.plan_segment drop constraint broken`.execute(db)
    expect((await imported({ ...good, outline })).userErrors).toEqual([])
  })
})

describe('an action is described', () => {
  const describeIt = (input: object, asker: Asker = editor) =>
    portal.ask(
      `mutation ($input: DescribePlanActionInput!) { describePlanAction(input: $input) {
        action { number owner partners timeline startsOn endsOn budgetLine status isOtherLevel commitments { number } } userErrors { code field } } }`,
      { input: { action: 'plan-calgary-2023-1.E1', ...input } },
      asker,
    )

  test('with owner, dates, budget line, commitments, or as another level’s', async () => {
    const { data } = await describeIt({
      owner: 'HR',
      partners: 'Elders',
      startsOn: '2026-01-01',
      endsOn: '2026-01-01',
      budgetLine: '4.2',
      status: 'LIMITED',
      commitments: [3, 1, 3],
      isOtherLevel: true,
    })
    expect(data.describePlanAction).toEqual({
      action: {
        number: '1.E1',
        owner: 'HR',
        partners: 'Elders',
        timeline: null,
        startsOn: '2026-01-01',
        endsOn: '2026-01-01',
        budgetLine: '4.2',
        status: 'LIMITED',
        isOtherLevel: true,
        commitments: [{ number: 1 }, { number: 3 }],
      },
      userErrors: [],
    })
    const changes = (await portal.ask('{ changes(first: 500) }', {}, 'gateway')).data.changes
    expect(changes.at(-1)).toMatchObject({
      action: 'describePlanAction',
      before: { owner: null },
      after: { owner: 'HR' },
    })
  })

  test.each([
    ['who is no editor there', {}, editorOf('cobourg'), [{ code: 'NOT_ALLOWED', field: null }]],
    [
      'an action that is not there',
      { action: 'plan-calgary-2023-1' },
      editor,
      [{ code: 'NOT_FOUND', field: 'action' }],
    ],
    ['a commitment that is none', { commitments: [11] }, editor, [{ code: 'INVALID', field: 'commitments.0' }]],
    [
      'an end before the start',
      { startsOn: '2026-02-01', endsOn: '2026-01-01' },
      editor,
      [{ code: 'INVALID', field: 'endsOn' }],
    ],
    ['too many words', { owner: 'a'.repeat(201) }, editor, [{ code: 'INVALID', field: 'owner' }]],
  ])('refused: %s', async (_, input, asker, userErrors) => {
    const { data } = await describeIt(input, asker)
    expect(data.describePlanAction).toEqual({ action: null, userErrors })
  })
})
