import { expect, test } from 'vitest'
import {
  faultsOfDraft,
  faultsOfMove,
  faultsOfReopening,
  faultsOfSurvey,
  lastDayOf,
  stateOn,
  takesAnswersOn,
} from './rules.ts'

const en = (text: string) => [{ lang: 'en', text }]
const days = { opensOn: '2026-06-01', closesOn: '2026-06-30' }
const label = en('One')
const wordsOf = (content: Parameters<typeof faultsOfSurvey>[0]) =>
  faultsOfSurvey(content).map(({ word, field }) => `${word} ${field}`)

test.each([
  ['DRAFT', '2026-06-15', 'DRAFT', false],
  ['OPEN', '2026-05-31', 'OPEN', false],
  ['OPEN', '2026-06-01', 'OPEN', true],
  ['OPEN', '2026-06-30', 'OPEN', true],
  ['OPEN', '2026-07-01', 'CLOSED', false],
  ['CLOSED', '2026-06-15', 'CLOSED', false],
] as const)('one left as %s is on %s %s, and takes answers: %s', (state, today, then, takes) => {
  expect(stateOn({ ...days, state }, today)).toBe(then)
  expect(takesAnswersOn({ ...days, state }, today)).toBe(takes)
})

test.each([
  ['DRAFT', null, '2026-07-01', null],
  ['OPEN', null, '2026-06-30', null],
  ['OPEN', null, '2026-07-01', '2026-06-30'],
  ['CLOSED', '2026-06-15', '2026-06-15', '2026-06-15'],
  ['CLOSED', '2026-06-30', '2026-06-30', '2026-06-30'],
  ['CLOSED', '2026-07-10', '2026-07-11', '2026-06-30'],
] as const)('one left as %s and closed on %s took answers, seen on %s, until %s', (state, closedOn, today, last) => {
  const closedAt = closedOn && new Date(`${closedOn}T12:00:00Z`)
  expect(lastDayOf({ ...days, state, closedAt }, today)).toBe(last)
  expect(lastDayOf({ ...days, closesOn: null, state, closedAt }, today)).toBeNull()
})

test.each([
  ['OPEN', { closesOn: '2026-08-31' }, []],
  ['OPEN', { closesOn: '2026-06-15' }, []],
  ['OPEN', { closesOn: '2026-06-14' }, ['dayIsOver']],
  ['OPEN', { closesOn: '2026-08-31', title: en('Other') }, ['surveyIsSent']],
  ['OPEN', { title: en('Other') }, ['surveyIsSent']],
  ['CLOSED', { closesOn: '2026-08-31' }, ['surveyIsClosed']],
] as const)('of one that was sent and is %s, changing %o: %s', (state, change, words) => {
  expect(faultsOfMove({ ...days, state }, change, '2026-06-15').map(({ word }) => word)).toEqual(words)
})

test('a survey whose last day is over is not taken up again', () => {
  const faults = faultsOfMove({ ...days, state: 'OPEN' }, { closesOn: '2026-08-31' }, '2026-07-01')
  expect(faults).toEqual([{ word: 'surveyIsClosed', field: null }])
})

test.each([
  ['DRAFT', null, []],
  ['DRAFT', new Date(0), ['draftIsDiscarded']],
  ['OPEN', null, ['surveyIsSent']],
  ['CLOSED', null, ['surveyIsSent']],
] as const)(
  'one that is %s and was discarded %s is written and sent as a draft, or not: %j',
  (state, discardedAt, words) => {
    expect(faultsOfDraft({ state, discardedAt }).map(({ word }) => word)).toEqual(words)
  },
)

test.each([
  ['CLOSED', '2026-07-01', null, '2026-07-01', []],
  ['OPEN', '2026-07-01', null, '2026-08-31', []],
  ['CLOSED', '2026-05-01', null, '2026-06-01', []],
  ['CLOSED', '2026-05-01', null, '2026-05-31', ['endsBeforeStart']],
  ['CLOSED', '2026-07-01', null, '2026-06-30', ['dayIsOver']],
  ['CLOSED', '2026-07-01', new Date(0), '2026-08-31', ['resultsArePublished']],
  ['OPEN', '2026-06-30', null, '2026-08-31', ['surveyIsNotClosed']],
  ['DRAFT', '2026-07-01', null, '2026-08-31', ['surveyIsNotClosed']],
] as const)(
  'one left as %s is opened again on %s, published %s, until %s: %j',
  (state, today, publishedAt, until, words) => {
    expect(faultsOfReopening({ ...days, state, publishedAt }, until, today).map(({ word }) => word)).toEqual(words)
  },
)

test('a whole survey has no faults', () => {
  const questions = [
    { kind: 'CHOICE', prompt: en('Which?'), choices: [{ label }, { label }] },
    {
      kind: 'CHOICES',
      prompt: en('Which?'),
      choices: [
        { value: 'A', label },
        { value: 'B', label },
      ],
    },
    { kind: 'SCALE', prompt: en('How much?'), least: 0, most: 10 },
    { kind: 'TEXT', prompt: en('Why?') },
  ] as const
  expect(wordsOf({ title: en('Survey'), ...days, questions })).toEqual([])
})

test('a survey without a title, and one that ends before it begins', () => {
  expect(wordsOf({ title: en(' '), opensOn: days.closesOn, closesOn: days.opensOn })).toEqual([
    'required title',
    'endsBeforeStart closesOn',
  ])
})

test.each([
  [{ kind: 'CHOICE', prompt: en('Which?') }, 'tooFewChoices questions.0.choices'],
  [{ kind: 'CHOICE', prompt: en(' '), choices: [{ label }, { label }] }, 'required questions.0.prompt'],
  [
    { kind: 'CHOICES', prompt: en('Which?'), choices: [{ value: '2', label }, { label }] },
    'saidTwice questions.0.choices.1.value',
  ],
  [
    { kind: 'CHOICES', prompt: en('Which?'), choices: [{ label }, { label: [] }] },
    'required questions.0.choices.1.label',
  ],
  [{ kind: 'SCALE', prompt: en('How much?'), least: 3, most: 3 }, 'outOfRange questions.0.most'],
  [{ kind: 'SCALE', prompt: en('How much?'), most: 11 }, 'outOfRange questions.0.most'],
] as const)('%j: %s', (question, fault) => {
  expect(wordsOf({ questions: [question] })).toEqual([fault])
})

test('fifty questions are enough', () => {
  const questions = Array.from({ length: 51 }, () => ({ kind: 'TEXT', prompt: en('Why?') }) as const)
  expect(wordsOf({ questions })).toEqual(['tooMany questions'])
})
