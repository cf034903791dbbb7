import { describe, expect, test } from 'vitest'
import { lettersAbout } from './letters.ts'
import {
  type AnswerInput,
  answersOf,
  faultsOfAnswers,
  faultsOfSending,
  mailedAt,
  matching,
  progressOf,
  type Recipient,
} from './rules.ts'

const label = { en: 'One' }
const question = { choices: [], least: null, most: null, required: false }
const questions = [
  { ...question, id: 'one', kind: 'CHOICE', choices: ['a', 'b'].map(value => ({ value, label })), required: true },
  { ...question, id: 'several', kind: 'CHOICES', choices: ['a', 'b'].map(value => ({ value, label })) },
  { ...question, id: 'scale', kind: 'SCALE', least: 1, most: 5 },
  { ...question, id: 'text', kind: 'TEXT' },
] as const
const wordsOf = (answers: AnswerInput[], done = false) =>
  faultsOfAnswers(questions, answers, done).map(({ word, field }) => `${word} ${field}`)

describe('answers', () => {
  test('of every kind are kept, in the order of the choices, and empty ones are not', () => {
    const answers = [
      { question: 'one', choices: ['b'] },
      { question: 'several', choices: ['b', 'a', 'b'] },
      { question: 'scale', number: 3 },
      { question: 'text', text: ' \u0000 ' },
    ]
    expect(wordsOf(answers, true)).toEqual([])
    expect(answersOf(questions, answers)).toEqual({
      one: { choices: ['b'] },
      several: { choices: ['a', 'b'] },
      scale: { number: 3 },
    })
  })

  test('may be missing while they are kept for later, and not when they are handed in', () => {
    expect(wordsOf([])).toEqual([])
    expect(wordsOf([{ question: 'one', choices: [] }], true)).toEqual(['required answers.one'])
  })

  test.each([
    [[{ question: 'none', text: 'x' }], 'notFound answers.0.question'],
    [[{ question: 'one', choices: ['c'] }], 'unknownChoice answers.0.choices'],
    [[{ question: 'one', choices: ['a', 'b'] }], 'tooMany answers.0.choices'],
    [[{ question: 'scale', number: 6 }], 'outOfRange answers.0.number'],
    [[{ question: 'text', text: 'x'.repeat(5_001) }], 'tooLong answers.0.text'],
    [[{ question: 'text' }, { question: 'text' }], 'saidTwice answers.1.question'],
  ])('%j: %s', (answers, fault) => {
    expect(wordsOf(answers)).toEqual([fault])
  })
})

test('a sheet is as far as the last thing that happened to it', () => {
  const at = new Date(0)
  const moments = { reached: true, openedAt: null, savedAt: null, doneAt: null }
  expect(progressOf(moments)).toBe('SENT')
  expect(progressOf({ ...moments, reached: false })).toBe('TO_ASK')
  expect(progressOf({ ...moments, reached: false, savedAt: at })).toBe('PART')
  expect(progressOf({ ...moments, openedAt: at })).toBe('OPENED')
  expect(progressOf({ ...moments, openedAt: at, savedAt: at })).toBe('PART')
  expect(progressOf({ ...moments, reached: false, savedAt: at, doneAt: at })).toBe('DONE')
})

test('a survey goes to those members that match', () => {
  const member = (municipality: string, province: 'AB' | 'ON', step: Recipient['step']) => ({
    municipality,
    province,
    step,
    contacts: [],
  })
  const members = [member('a', 'AB', 'PLAN'), member('b', 'ON', 'PLAN'), member('c', 'AB', null)]
  const slugs = (to: object) => matching(members, { network: 'CMARD', ...to }).map(one => one.municipality)
  expect(slugs({})).toEqual(['a', 'b', 'c'])
  expect(slugs({ province: [], step: [] })).toEqual(['a', 'b', 'c'])
  expect(slugs({ province: ['AB'] })).toEqual(['a', 'c'])
  expect(slugs({ province: ['AB'], step: ['PLAN'] })).toEqual(['a'])
})

test.each([
  [{ state: 'OPEN', closesOn: '2026-06-30' }, { questions: 1, recipients: 1 }, ['surveyIsSent']],
  [{ state: 'DRAFT', closesOn: '2026-06-14' }, { questions: 1, recipients: 1 }, ['dayIsOver']],
  [{ state: 'DRAFT', closesOn: '2026-06-15' }, { questions: 0, recipients: 0 }, ['required', 'nobodyMatches']],
  [
    { state: 'DRAFT', closesOn: '2026-06-15', discardedAt: new Date(0) },
    { questions: 1, recipients: 1 },
    ['draftIsDiscarded'],
  ],
  [{ state: 'DRAFT', closesOn: '2026-06-15' }, { questions: 1, recipients: 1 }, []],
] as const)('sending %j to %j: %j', (survey, counts, faults) => {
  expect(
    faultsOfSending({ discardedAt: null, ...survey }, { ...counts, today: '2026-06-15' }).map(({ word }) => word),
  ).toEqual(faults)
})

test('letters go out at once, or on the morning of a later first day', () => {
  const now = new Date('2026-06-15T16:00:00Z')
  expect(mailedAt('2026-06-15', now)).toBe(now)
  expect(mailedAt(null, now)).toBe(now)
  expect(mailedAt('2026-06-20', now).toISOString()).toBe('2026-06-20T13:00:00.000Z')
})

test.each([
  ['QC', 'en', 'en'],
  ['AB', 'fr', 'fr'],
  ['QC', null, 'fr'],
  ['AB', 'vi', 'en'],
] as const)('a contact in %s who reads %s is asked in %s', (province, lang, expected) => {
  const contacts = [{ personId: 'person-x', email: 'somebody@example.org', lang }]
  const addressed = [{ sheetId: 'sheet-x', name: { en: 'Invented town' }, province, contacts }]
  const { letters } = lettersAbout('asked', { title: { en: 'Invented survey' }, closesOn: null }, addressed)
  expect(letters.map(letter => [letter.lang, letter.link?.path.slice(0, 4)])).toEqual([[expected, `/${expected}/`]])
})
