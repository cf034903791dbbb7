import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { type Asker, asker, secretariat } from '../../../test/kit/askers.ts'
import { subgraphForFile, testNow } from '../../../test/kit/subgraph.ts'
import { membersDatabase } from '../database/setup.ts'
import type { MembersDb } from '../database/tables.ts'
import { canonicalJson } from '../../shared/canonical-json.ts'
import { createMembersSubgraph } from '../subgraph.ts'

const members = await subgraphForFile(membersDatabase, createMembersSubgraph)

const others = {
  'an editor': asker('calgary', 'EDITOR', { municipality: 'calgary' }),
  'a coordinator': asker('wic', 'COORDINATOR', { network: 'WIC' }),
  'an organiser': asker('organiser', 'ORGANISER', { network: 'CMARD' }),
  'a reader': asker('reader'),
}

const payload: Record<string, [type: string, field: string]> = {
  createSurvey: ['CreateSurveyInput', 'survey { id revision state }'],
  changeSurvey: [
    'ChangeSurveyInput',
    'survey { id revision questions { id prompt { text } } } current { revision questions { prompt { text } } }',
  ],
  sendSurvey: ['SendSurveyInput', 'survey { id revision state sentCount letterCount progress { progress count } }'],
  remindOutstanding: ['RemindOutstandingInput', 'remindedCount'],
  closeSurvey: ['SurveyInput', 'survey { id revision state } current { revision }'],
  reopenSurvey: ['ReopenSurveyInput', 'survey { id revision state closesOn closedAt } current { revision }'],
  discardSurvey: ['SurveyInput', 'survey { id revision discardedAt } current { revision }'],
  restoreSurvey: ['SurveyInput', 'survey { id revision discardedAt } current { revision }'],
  publishSurveyResults: ['SurveyInput', 'survey { id revision publishedAt }'],
  openSurveySheet: [
    'OpenSurveySheetInput',
    'sheet { id revision progress municipality { slug } survey { title { text } answeredCount sentCount outstanding { totalCount } questions { id tally { count } } } answers { question text } }',
  ],
  answerSurvey: ['AnswerSurveyInput', 'sheet { id revision progress } current { revision answers { text } }'],
  enterAnswers: ['EnterAnswersInput', 'sheet { id revision progress way } current { revision answers { choices } }'],
}

async function act(name: string, input: object, as: Asker = secretariat) {
  const [type, field] = payload[name] ?? expect.fail(`no such mutation: ${name}`)
  const { data, errors } = await members.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${field} userErrors { code field } } }`,
    { input },
    as,
  )
  return errors ? { errors } : data[name]
}

const en = (text: string) => [{ lang: 'en', text }]
const questions = [
  { kind: 'CHOICE', prompt: en('Plan?'), required: true, choices: [{ label: en('Yes') }, { label: en('No') }] },
  { kind: 'TEXT', prompt: en('Why?') },
]
const content = { title: en('Wave of a test'), opensOn: '2026-06-01', closesOn: '2026-06-30', questions }

/** Tokens of the letters about a survey that wait to be sent, by address; letters that were looked at are gone. */
async function tokens() {
  const { data } = await members.ask('mutation { takeLetters(first: 100) }', {}, 'gateway')
  type Letter = { recipient: string; subject: string; lang: string; link: { path: string } }
  return new Map(
    (data.takeLetters as Letter[]).map(({ recipient, link, lang, subject }) => [
      recipient,
      { token: new URL(link.path, 'http://portal.invalid').searchParams.get('token') ?? '', lang, subject },
    ]),
  )
}

const read = async (id: string, as: Asker) =>
  (
    await members.ask(
      `query ($id: ID!) { survey(id: $id) { state sentCount letterCount lastDay answeredCount progress { count } questions { id answeredCount
       tally { choice { text } count } texts { text municipality { slug } } }
       outstanding(first: 100) { totalCount nodes { slug } } sheets(first: 100) { nodes { id reached bounced progress municipality { slug } } } } }`,
      { id },
      as,
    )
  ).data.survey

async function sent(to: object = { network: 'CMARD', province: ['AB'] }) {
  const { survey } = await act('createSurvey', content)
  const open = (await act('sendSurvey', { id: survey.id, revision: 1, to })).survey
  const letters = await tokens()
  const own = await read(survey.id, secretariat)
  return {
    id: survey.id as string,
    revision: open.revision as number,
    letters,
    own,
    asked: own.questions as { id: string }[],
  }
}

describe('a survey', () => {
  test('is written, changed at its revision, and sent to a cut of the roster', async () => {
    const { survey } = await act('createSurvey', { ...content, idempotencyKey: 'once' })
    expect((await act('createSurvey', { ...content, idempotencyKey: 'once' })).survey.id).toBe(survey.id)
    const changed = await act('changeSurvey', { id: survey.id, revision: 1, questions: [questions[1]] })
    expect(changed.survey).toMatchObject({ revision: 2, questions: [{ prompt: { text: 'Why?' } }] })
    expect(await act('changeSurvey', { id: survey.id, revision: 1, title: en('Old') })).toEqual({
      survey: null,
      current: { revision: 2, questions: [{ prompt: { text: 'Why?' } }] },
      userErrors: [{ code: 'CONFLICT', field: 'revision' }],
    })

    const to = { network: 'CMARD', province: ['AB'] }
    const { data } = await members.ask(
      'query ($to: SurveyRecipientsInput!) { surveyRecipients(to: $to) { totalCount reachableCount unreachable { slug } } }',
      { to },
      secretariat,
    )
    const { totalCount, reachableCount, unreachable } = data.surveyRecipients
    expect(reachableCount).toBe(2)
    expect(unreachable).toHaveLength(totalCount - 2)
    const open = await act('sendSurvey', { id: survey.id, revision: 2, to })
    expect(open.survey).toMatchObject({
      state: 'OPEN',
      sentCount: totalCount,
      letterCount: 2,
      progress: [
        { progress: 'TO_ASK', count: totalCount - 2 },
        { progress: 'SENT', count: 2 },
        { progress: 'OPENED', count: 0 },
        { progress: 'PART', count: 0 },
        { progress: 'DONE', count: 0 },
      ],
    })
    expect([...(await tokens()).keys()].sort()).toEqual(['calgary@example.org', 'edmonton@example.org'])
    const { sheets } = await read(survey.id, secretariat)
    type Sheet = { reached: boolean; progress: string }
    expect(sheets.nodes.filter((sheet: Sheet) => sheet.reached)).toHaveLength(2)
    expect(sheets.nodes.filter((sheet: Sheet) => sheet.progress === 'TO_ASK')).toHaveLength(totalCount - 2)
    expect((await act('changeSurvey', { id: survey.id, revision: 3, title: en('Late') })).userErrors).toEqual([
      { code: 'CONFLICT', field: null },
    ])
  })

  test('takes answers for longer or shorter while it is open: its last day moves, and nothing else', async () => {
    const { id, revision, letters, asked } = await sent()
    const move = (at: number, change: object) => act('changeSurvey', { id, revision: at, ...change })
    const lastDay = async () =>
      (await members.ask('query ($id: ID!) { survey(id: $id) { closesOn } }', { id }, secretariat)).data.survey.closesOn
    const codes = async (at: number, change: object) => (await move(at, change)).userErrors
    expect((await move(revision, { closesOn: '2026-09-30' })).survey).toMatchObject({ revision: revision + 1 })
    expect(await lastDay()).toBe('2026-09-30')
    expect(await codes(revision, { closesOn: '2026-10-31' })).toEqual([{ code: 'CONFLICT', field: 'revision' }])
    expect((await move(revision + 1, { closesOn: '2026-06-15' })).survey).toMatchObject({ revision: revision + 2 })
    const at = revision + 2

    expect(await codes(at, { closesOn: '2026-06-14' })).toEqual([{ code: 'INVALID', field: 'closesOn' }])
    expect(await codes(at, { closesOn: '2026-05-31' })).toEqual([{ code: 'INVALID', field: 'closesOn' }])
    for (const more of [{ opensOn: '2026-06-02' }, { title: en('Other') }, { questions: [questions[1]] }])
      expect(await codes(at, { closesOn: '2026-07-31', ...more })).toEqual([{ code: 'CONFLICT', field: null }])
    expect(await lastDay()).toBe('2026-06-15')
    const { token } = letters.get('calgary@example.org') ?? { token: '' }
    const answers = [{ question: asked[1]?.id, text: 'No money' }]
    const answered = await act('answerSurvey', { token, revision: 0, answers, done: false }, null)
    expect(answered.userErrors).toEqual([])

    await act('closeSurvey', { id, revision: at })
    expect(await codes(at + 1, { closesOn: '2026-07-31' })).toEqual([{ code: 'INVALID', field: null }])
    expect(await lastDay()).toBe('2026-06-15')
  })

  test('is opened again until its results are published: links work, answers stay, and those outstanding are reminded', async () => {
    const { id, revision, letters, asked } = await sent()
    const { token } = letters.get('calgary@example.org') ?? { token: '' }
    const answers = [{ question: asked[1]?.id, text: 'No money' }]
    await act('answerSurvey', { token, revision: 0, answers, done: false }, null)
    const reopen = (at: number, closesOn = '2026-07-31', as: Asker = secretariat) =>
      act('reopenSurvey', { id, revision: at, closesOn }, as)
    expect((await reopen(revision)).userErrors).toEqual([{ code: 'INVALID', field: null }])
    await act('closeSurvey', { id, revision })
    const closed = await act('answerSurvey', { token, revision: 1, answers, done: true }, null)
    expect(closed.userErrors).toEqual([{ code: 'INVALID', field: null }])

    const at = revision + 1
    expect((await reopen(at, '2026-06-14')).userErrors).toEqual([{ code: 'INVALID', field: 'closesOn' }])
    expect(await reopen(revision)).toMatchObject({
      survey: null,
      current: { revision: at },
      userErrors: [{ code: 'CONFLICT', field: 'revision' }],
    })
    for (const as of Object.values(others))
      expect((await reopen(at, '2026-07-31', as)).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: null }])
    expect((await reopen(at)).survey).toEqual({
      id,
      revision: at + 1,
      state: 'OPEN',
      closesOn: '2026-07-31',
      closedAt: null,
    })

    const opened = await act('openSurveySheet', { token }, null)
    expect(opened.sheet.answers).toEqual([{ question: asked[1]?.id, text: 'No money' }])
    expect((await act('remindOutstanding', { id })).remindedCount).toBe(2)
    const whole = [{ question: asked[0]?.id, choices: ['1'] }, ...answers]
    expect((await act('answerSurvey', { token, revision: 1, answers: whole, done: true }, null)).userErrors).toEqual([])

    await act('closeSurvey', { id, revision: at + 1 })
    await act('publishSurveyResults', { id, revision: at + 2 })
    expect((await reopen(at + 3)).userErrors).toEqual([{ code: 'CONFLICT', field: null }])
  })

  test('that was never sent is discarded and restored; one that was sent stays', async () => {
    const { survey } = await act('createSurvey', content)
    const input = { id: survey.id, revision: 1 }
    const discarded = async (as: Asker = secretariat) =>
      (await members.ask('{ discardedSurveys { id } }', {}, as)).data.discardedSurveys
    const listed = async () => {
      const { data } = await members.ask('{ surveys(first: 100) { nodes { id } } }', {}, secretariat)
      return data.surveys.nodes.some((one: { id: string }) => one.id === survey.id)
    }
    for (const as of Object.values(others)) {
      expect((await act('discardSurvey', input, as)).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: null }])
      expect(await discarded(as)).toBeNull()
    }
    expect(await act('discardSurvey', { ...input, revision: 7 })).toMatchObject({ current: { revision: 1 } })
    expect((await act('discardSurvey', input)).survey).toMatchObject({ revision: 2, discardedAt: expect.any(String) })
    expect((await act('discardSurvey', input)).survey).toMatchObject({ revision: 2 })
    expect(await listed()).toBe(false)
    expect(await discarded()).toContainEqual({ id: survey.id })
    const aside = { id: survey.id, revision: 2 }
    const inDraft = [{ code: 'INVALID', field: null }]
    expect((await act('changeSurvey', { ...aside, title: en('Other') })).userErrors).toEqual(inDraft)
    expect((await act('sendSurvey', { ...aside, to: { network: 'CMARD' } })).userErrors).toEqual(inDraft)

    expect((await act('restoreSurvey', input)).userErrors).toEqual([{ code: 'CONFLICT', field: 'revision' }])
    expect((await act('restoreSurvey', aside)).survey).toMatchObject({ revision: 3, discardedAt: null })
    expect((await act('restoreSurvey', aside)).survey).toMatchObject({ revision: 3 })
    expect(await listed()).toBe(true)
    await act('sendSurvey', { id: survey.id, revision: 3, to: { network: 'CMARD', province: ['AB'] } })
    const open = { id: survey.id, revision: 4 }
    expect((await act('discardSurvey', open)).userErrors).toEqual([{ code: 'CONFLICT', field: null }])
    await act('closeSurvey', open)
    expect((await act('discardSurvey', { ...open, revision: 5 })).userErrors).toEqual([
      { code: 'CONFLICT', field: null },
    ])
  })

  test('is sent once, to somebody, with questions, before its last day', async () => {
    const make = async (change: object) => (await act('createSurvey', { ...content, ...change })).survey.id
    const send = async (id: string, to: object) =>
      (await act('sendSurvey', { id, revision: 1, to: { network: 'CMARD', ...to } })).userErrors
    expect(await send(await make({ questions: [] }), {})).toEqual([{ code: 'INVALID', field: 'questions' }])
    expect(await send(await make({}), { province: ['NU'] })).toEqual([{ code: 'INVALID', field: 'to' }])
    expect(await send(await make({ closesOn: '2026-06-14' }), {})).toEqual([{ code: 'INVALID', field: 'closesOn' }])
    expect(await send('none', {})).toEqual([{ code: 'NOT_FOUND', field: 'id' }])
    const { id } = await sent()
    expect(await send(id, {})).toEqual([{ code: 'CONFLICT', field: null }])
  })

  test('is answered by its link, in parts, and then handed in', async () => {
    const { id, letters, asked } = await sent()
    const { token } = letters.get('calgary@example.org') ?? { token: '' }
    const opened = await act('openSurveySheet', { token }, null)
    expect(opened.sheet).toMatchObject({ progress: 'OPENED', revision: 0, municipality: { slug: 'calgary' } })
    // whoever holds a link reads the questions, and nothing of what others answered
    expect(opened.sheet.survey).toMatchObject({ answeredCount: null, sentCount: null, outstanding: null })
    expect(opened.sheet.survey.questions[0].tally).toBeNull()

    const answers = [{ question: asked[1]?.id, text: 'No money' }]
    const part = await act('answerSurvey', { token, revision: 0, answers, done: false }, null)
    expect(part.sheet).toMatchObject({ progress: 'PART', revision: 1 })
    expect((await read(id, secretariat)).answeredCount).toBe(0)
    expect((await act('answerSurvey', { token, revision: 1, answers, done: true }, null)).userErrors).toEqual([
      { code: 'INVALID', field: `answers.${asked[0]?.id}` },
    ])
    expect(await act('answerSurvey', { token, revision: 0, answers, done: false }, null)).toEqual({
      sheet: null,
      current: { revision: 1, answers: [{ text: 'No money' }] },
      userErrors: [{ code: 'CONFLICT', field: 'revision' }],
    })
    const whole = [...answers, { question: asked[0]?.id, choices: ['2'] }]
    const done = await act('answerSurvey', { token, revision: 1, answers: whole, done: true }, null)
    expect(done.sheet).toMatchObject({ progress: 'DONE', revision: 2 })

    const own = await read(id, secretariat)
    expect(own.answeredCount).toBe(1)
    expect(own.questions[0]).toMatchObject({
      answeredCount: 1,
      tally: [
        { choice: { text: 'Yes' }, count: 0 },
        { choice: { text: 'No' }, count: 1 },
      ],
    })
    expect(own.questions[1].texts).toEqual([{ text: 'No money', municipality: { slug: 'calgary' } }])
    expect(own.outstanding.nodes.map((node: { slug: string }) => node.slug)).not.toContain('calgary')
    expect(own.outstanding.totalCount).toBe(own.sentCount - 1)
  })

  test('reminds those who have not handed in, once a day, and earlier links go on', async () => {
    const { id, letters, asked } = await sent()
    const { token } = letters.get('calgary@example.org') ?? { token: '' }
    const answers = [{ question: asked[0]?.id, choices: ['1'] }]
    await act('answerSurvey', { token, revision: 0, answers, done: true }, null)
    expect((await act('remindOutstanding', { id })).remindedCount).toBe(1)
    const reminders = await tokens()
    expect([...reminders.keys()]).toEqual(['edmonton@example.org'])
    expect(reminders.get('edmonton@example.org')?.subject).toBe('Reminder: Wave of a test')
    expect((await act('remindOutstanding', { id })).remindedCount).toBe(1)
    expect([...(await tokens()).keys()]).toEqual([])
    for (const link of [letters, reminders].map(each => each.get('edmonton@example.org')?.token))
      expect((await act('openSurveySheet', { token: link }, null)).sheet.municipality.slug).toBe('edmonton')
  })

  test('reaches a contact who came later with the next reminder, who is asked and not reminded', async () => {
    const db = members.db.withSchema('members') as unknown as MembersDb
    const { id, revision, own } = await sent()
    const place = own.sheets.nodes.find((one: { reached: boolean }) => !one.reached).municipality.slug
    const colleague = { personId: 'person-reader', municipality: place, startsOn: '2026-06-01', endsOn: null }
    const rest = { title: null, champion: false, elected: false, revision: 1, confirmedAt: null }
    await db
      .insertInto('contact')
      .values({ id: 'contact-late', ...colleague, ...rest })
      .execute()
    expect((await act('remindOutstanding', { id })).remindedCount).toBe(3)
    const letters = await tokens()
    expect(letters.get('reader@example.org')?.subject).toContain('Wave of a test: ')
    expect(letters.get('calgary@example.org')?.subject).toBe('Reminder: Wave of a test')
    type Sheet = { municipality: { slug: string }; progress: string }
    const { sheets, letterCount } = await read(id, secretariat)
    expect(letterCount).toBe(3)
    expect(sheets.nodes.find((one: Sheet) => one.municipality.slug === place)?.progress).toBe('SENT')
    const opened = await act('openSurveySheet', { token: letters.get('reader@example.org')?.token }, null)
    expect(opened.sheet).toMatchObject({ progress: 'OPENED', municipality: { slug: place } })
    await act('closeSurvey', { id, revision })
    await db.deleteFrom('contact').where('id', '=', 'contact-late').execute()
  })

  test('takes answers from phone and paper, of those whom no letter reached', async () => {
    const { own, asked } = await sent()
    const sheet = own.sheets.nodes.find((one: { reached: boolean }) => !one.reached).id
    const answers = [{ question: asked[0]?.id, choices: ['1'] }]
    const entered = await act('enterAnswers', { sheet, revision: 0, way: 'PHONE', answers, done: true })
    expect(entered.sheet).toMatchObject({ way: 'PHONE', progress: 'DONE' })
    const again = { sheet, revision: 0, way: 'PAPER', answers, done: true }
    expect(await act('enterAnswers', again)).toEqual({
      sheet: null,
      current: { revision: 1, answers: [{ choices: ['1'] }] },
      userErrors: [{ code: 'CONFLICT', field: 'revision' }],
    })
    expect((await act('enterAnswers', { ...again, sheet: 'none' })).userErrors).toEqual([
      { code: 'NOT_FOUND', field: 'sheet' },
    ])
    expect((await act('enterAnswers', { ...again, revision: 1, answers: [] })).userErrors).toEqual([
      { code: 'INVALID', field: `answers.${asked[0]?.id}` },
    ])
  })

  test('takes nothing more when it is closed, and is read by everybody when it is published', async () => {
    const { id, revision, letters, asked } = await sent()
    const { token } = letters.get('edmonton@example.org') ?? { token: '' }
    const answers = [
      { question: asked[0]?.id, choices: ['1'] },
      { question: asked[1]?.id, text: 'For the secretariat' },
    ]
    await act('answerSurvey', { token, revision: 0, answers, done: true }, null)
    expect((await act('publishSurveyResults', { id, revision })).userErrors).toEqual([{ code: 'INVALID', field: null }])
    expect(await act('closeSurvey', { id, revision: 1 })).toEqual({
      survey: null,
      current: { revision },
      userErrors: [{ code: 'CONFLICT', field: 'revision' }],
    })
    expect((await read(id, secretariat)).lastDay).toBeNull()
    expect((await act('closeSurvey', { id, revision })).survey).toMatchObject({ state: 'CLOSED' })
    const closed = { sheet: null, userErrors: [{ code: 'INVALID', field: null }] }
    expect(await act('openSurveySheet', { token }, null)).toEqual(closed)
    expect(await act('answerSurvey', { token, revision: 1, answers: [], done: false }, null)).toMatchObject(closed)
    expect((await act('remindOutstanding', { id })).userErrors).toEqual([{ code: 'INVALID', field: null }])
    expect(await read(id, null)).toBeNull()
    expect(await read(id, others['an editor'])).toBeNull()

    await act('publishSurveyResults', { id, revision: revision + 1 })
    const open = await read(id, null)
    expect(open).toMatchObject({
      answeredCount: 1,
      letterCount: 2,
      lastDay: '2026-06-15',
      progress: null,
      outstanding: null,
      sheets: null,
    })
    expect(open.questions.map((question: { texts: unknown }) => question.texts)).toEqual([null, null])
    expect(open.questions[0].tally[0]).toEqual({ choice: { text: 'Yes' }, count: 1 })
  })

  test('is out of reach once the contact has ended, by links and by letters that wait; colleagues keep theirs', async () => {
    const db = members.db.withSchema('members') as unknown as MembersDb
    const { id, revision, letters, asked } = await sent()
    const { token } = letters.get('calgary@example.org') ?? { token: '' }
    const answers = [{ question: asked[1]?.id, text: 'For whoever comes after me' }]
    await act('answerSurvey', { token, revision: 0, answers, done: false }, null)
    const colleague = { personId: 'person-reader', municipality: 'calgary', startsOn: '2026-06-01', endsOn: null }
    const rest = { title: null, champion: false, elected: false, revision: 1, confirmedAt: null }
    await db
      .insertInto('contact')
      .values({ id: 'contact-colleague', ...colleague, ...rest })
      .execute()
    await act('remindOutstanding', { id })
    const waiting = async () =>
      (
        await db
          .selectFrom('letter')
          .select('recipient')
          .where('kind', '=', 'survey')
          .where('state', '=', 'WAITING')
          .orderBy('recipient')
          .execute()
      ).map(({ recipient }) => recipient)
    expect(await waiting()).toEqual(['calgary@example.org', 'edmonton@example.org', 'reader@example.org'])
    await members.ask(
      'mutation { endContact(input: { contact: "contact-calgary", revision: 1 }) { userErrors { code } } }',
      {},
      secretariat,
    )
    expect(await waiting()).toEqual(['edmonton@example.org', 'reader@example.org'])
    const ended = { sheet: null, userErrors: [{ code: 'INVALID', field: 'token' }] }
    expect(await act('openSurveySheet', { token }, null)).toEqual(ended)
    expect(await act('answerSurvey', { token, revision: 1, answers: [], done: false }, null)).toMatchObject(ended)
    const fresh = (await tokens()).get('reader@example.org')?.token
    expect((await act('openSurveySheet', { token: fresh }, null)).sheet.answers).toEqual([
      { question: asked[1]?.id, text: 'For whoever comes after me' },
    ])
    // as it was, for the tests after this one
    await act('closeSurvey', { id, revision })
    await db.deleteFrom('contact').where('id', '=', 'contact-colleague').execute()
    await db.updateTable('contact').set({ endsOn: null, revision: 1 }).where('id', '=', 'contact-calgary').execute()
  })

  test('waits on the desk while it is open', async () => {
    const { id, revision, own } = await sent({ network: 'CMARD', province: ['BC'] })
    const waiting = async () => {
      const { data } = await members.ask(
        '{ deskWork(first: 100, filter: { kind: [SURVEY_OUTSTANDING] }) { nodes { path since municipality { slug } } } }',
        {},
        secretariat,
      )
      return (data.deskWork.nodes as { path: string; since: string }[]).filter(
        ({ path }) => path === `/desk/surveys/${id}`,
      )
    }
    expect(await waiting()).toHaveLength(own.sentCount)
    expect((await waiting())[0]?.since).toBe('2026-06-01')
    await act('closeSurvey', { id, revision })
    expect(await waiting()).toEqual([])
  })

  test('that opens later is mailed on its first day, and takes no answers before', async () => {
    const { survey } = await act('createSurvey', { ...content, opensOn: '2026-06-20' })
    await act('sendSurvey', { id: survey.id, revision: 1, to: { network: 'CMARD', province: ['AB'] } })
    expect([...(await tokens()).keys()]).toEqual([])
    const { sheets, questions: asked } = await read(survey.id, secretariat)
    const early = { sheet: sheets.nodes[0].id, revision: 0, way: 'PHONE', answers: [], done: false }
    expect(asked).toHaveLength(2)
    expect((await act('enterAnswers', early)).userErrors).toEqual([{ code: 'INVALID', field: null }])
    expect((await act('remindOutstanding', { id: survey.id })).userErrors).toEqual([{ code: 'INVALID', field: null }])
  })

  test('leaves in the trail which questions were answered and what proves the answers, and none of them', async () => {
    const { letters, asked } = await sent()
    const { token } = letters.get('calgary@example.org') ?? { token: '' }
    const answers = [
      { question: asked[0]?.id, choices: ['2'] },
      { question: asked[1]?.id, text: 'Nobody else’s business' },
    ]
    await act('answerSurvey', { token, revision: 0, answers, done: true }, null)
    const { data } = await members.ask('{ changes(after: "0", first: 500) }', {}, 'gateway')
    const proof = canonicalJson({
      [`${asked[0]?.id}`]: { choices: ['2'] },
      [`${asked[1]?.id}`]: { text: answers[1]?.text ?? '' },
    })
    expect(data.changes.at(-1)).toMatchObject({
      action: 'answerSurvey',
      before: { revision: 0, way: null, doneAt: null, answered: [] },
      after: {
        revision: 1,
        way: 'LINK',
        doneAt: testNow.toISOString(),
        answered: asked.map(({ id }) => id).sort(),
        sha256: createHash('sha256').update(proof).digest('hex'),
      },
    })
    expect(JSON.stringify(data.changes)).not.toContain('Nobody else')
    expect(Object.keys(data.changes.at(-1).after).sort()).toEqual(['answered', 'doneAt', 'revision', 'sha256', 'way'])
  })

  test('keeps its letters’ tokens and addresses out of the records and of the trail', async () => {
    const { letters } = await sent()
    const { data } = await members.ask('{ changes(after: "0", first: 500) }', {}, 'gateway')
    const { rows } = await sql<{
      link: string
    }>`select row_to_json(l)::text as link from members.survey_link l`.execute(members.db)
    const kept = JSON.stringify([data.changes, rows])
    expect(letters.size).toBe(2)
    for (const [address, { token }] of letters) {
      expect(kept).not.toContain(token)
      expect(kept).not.toContain(address)
    }
  })
})

describe('surveys are closed', () => {
  const inputs: Record<string, object> = {
    createSurvey: content,
    changeSurvey: { id: 'draft-example', revision: 1 },
    sendSurvey: { id: 'draft-example', revision: 1, to: { network: 'CMARD' } },
    remindOutstanding: { id: 'draft-example' },
    closeSurvey: { id: 'draft-example', revision: 1 },
    publishSurveyResults: { id: 'draft-example', revision: 1 },
    enterAnswers: { sheet: 'wave-2007-sheet-23', revision: 0, way: 'PAPER', answers: [], done: false },
  }

  test.each(Object.entries(others))('to %s', async (_, other) => {
    for (const [name, input] of Object.entries(inputs))
      expect((await act(name, input, other)).userErrors).toEqual([{ code: 'NOT_ALLOWED', field: null }])
    expect(await read('draft-example', other)).toBeNull()
    const { data } = await members.ask(
      '{ surveySheet(id: "wave-2007-sheet-01") { id } surveyRecipients(to: { network: CMARD }) { totalCount } }',
      {},
      other,
    )
    expect(data).toEqual({ surveySheet: null, surveyRecipients: null })
  })

  test('to nobody in particular', async () => {
    for (const [name, input] of Object.entries(inputs))
      expect((await act(name, input, null)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
    const { data } = await members.ask('{ surveys { nodes { id } } }')
    expect(data.surveys.nodes.map((node: { id: string }) => node.id)).not.toContain('draft-example')
  })

  test.each(['', 'none', 'a'.repeat(32)])('to the link %j, which was never sent', async token => {
    const refused = { sheet: null, userErrors: [{ code: 'NOT_FOUND', field: 'token' }] }
    expect(await act('openSurveySheet', { token }, null)).toEqual(refused)
    expect(await act('answerSurvey', { token, revision: 0, answers: [], done: true }, null)).toMatchObject(refused)
  })
})

test('the wave of 2007 comes out of rows that name nobody', async () => {
  const { data } = await members.ask(
    '{ survey(id: "wave-2007") { reconstructed sentCount letterCount lastDay progress { progress count } source { text } sheets(first: 100) { totalCount nodes { municipality { slug } way progress } } } }',
    {},
    secretariat,
  )
  expect(data.survey).toMatchObject({ reconstructed: true, sentCount: 23, letterCount: null, lastDay: null })
  expect(data.survey.progress).toContainEqual({ progress: 'TO_ASK', count: 0 })
  expect(data.survey.source.text).toContain('CCU report')
  type Sheet = { municipality: unknown; way: string | null; progress: string }
  const sheets = data.survey.sheets.nodes as Sheet[]
  expect(sheets.every(({ municipality }) => municipality === null)).toBe(true)
  expect(sheets.filter(({ progress }) => progress === 'DONE')).toHaveLength(17)
  expect(sheets.filter(({ way }) => way === null)).toHaveLength(6)
})

test('lists and tallies cost the same number of statements for one sheet and for many', async () => {
  const one = await sent({ network: 'CMARD', province: ['BC'] })
  const many = await sent({ network: 'CMARD' })
  const statements = async (id: string) => {
    members.counter.statements = 0
    await read(id, secretariat)
    return members.counter.statements
  }
  expect(many.own.sentCount).toBeGreaterThan(one.own.sentCount)
  expect(await statements(many.id)).toBe(await statements(one.id))
})
