import { faultsOfTexts } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import { hasGrant, type Viewer } from '../../shared/viewer.ts'
import type { SurveyQuestionKind, SurveyRow, SurveyState } from '../database/tables.ts'

type TextEntry = { lang: string; text: string }
type Absent = null | undefined

export type QuestionInput = {
  kind: SurveyQuestionKind
  prompt: readonly TextEntry[]
  choices?: readonly { value?: string | Absent; label: readonly TextEntry[] }[] | Absent
  least?: number | Absent
  most?: number | Absent
}

export type SurveyContent = {
  title?: readonly TextEntry[] | Absent
  intro?: readonly TextEntry[] | Absent
  opensOn?: string | Absent
  closesOn?: string | Absent
  questions?: readonly QuestionInput[] | Absent
  idempotencyKey?: string | Absent
}

const limits = { title: 200, intro: 5_000, prompt: 500, label: 200, value: 60, questions: 50, choices: 30, key: 200 }

/** Surveys are the secretariat's, to write, to send and to read. */
export const mayKeepSurveys = (viewer: Viewer) => hasGrant(viewer, ['SECRETARIAT'])

/** Counts are the secretariat's until they are published, and everybody's from then on. */
export const maySeeResults = (viewer: Viewer, { publishedAt }: Pick<SurveyRow, 'publishedAt'>) =>
  publishedAt !== null || mayKeepSurveys(viewer)

type Days = Pick<SurveyRow, 'state' | 'opensOn' | 'closesOn'>

/** How a survey stands on a day: its last day ends it by itself. */
export const stateOn = ({ state, closesOn }: Days, today: string): SurveyState =>
  state === 'OPEN' && closesOn !== null && closesOn < today ? 'CLOSED' : state

/** The last day that a survey took answers; null where it is not over. One whose last day was over before is closed as it is published. */
export function lastDayOf(survey: Days & Pick<SurveyRow, 'closedAt'>, today: string): string | null {
  const { closesOn, closedAt } = survey
  if (stateOn(survey, today) !== 'CLOSED') return null
  const closedOn = closedAt?.toISOString().slice(0, 10)
  return closesOn !== null && closedOn !== undefined && closedOn < closesOn ? closedOn : closesOn
}

/** Whether it takes answers on a day. */
export const takesAnswersOn = (survey: Days, today: string) =>
  stateOn(survey, today) === 'OPEN' && (survey.opensOn === null || survey.opensOn <= today)

type Writing = Pick<SurveyContent, 'title' | 'intro' | 'opensOn' | 'closesOn' | 'questions'>

/** What speaks against changing a survey that was sent. While it is open its last day can be moved, and nothing else. */
export function faultsOfMove(survey: Days, { closesOn, ...others }: Writing, today: string): Fault[] {
  if (!closesOn || Object.values(others).some(Boolean)) return [{ word: 'surveyIsSent', field: null }]
  if (stateOn(survey, today) !== 'OPEN') return [{ word: 'surveyIsClosed', field: null }]
  return closesOn < today ? [{ word: 'dayIsOver', field: 'closesOn' }] : []
}

type Kept = Pick<SurveyRow, 'state' | 'discardedAt'>

/** Why a survey is no draft that can be written and sent, if it is none. */
export function faultsOfDraft({ state, discardedAt }: Kept): Fault[] {
  if (state !== 'DRAFT') return [{ word: 'surveyIsSent', field: null }]
  return discardedAt === null ? [] : [{ word: 'draftIsDiscarded', field: null }]
}

/** Why a survey cannot take answers again until a day, if it cannot. */
export function faultsOfReopening(
  survey: Days & Pick<SurveyRow, 'publishedAt'>,
  closesOn: string,
  today: string,
): Fault[] {
  if (survey.publishedAt !== null) return [{ word: 'resultsArePublished', field: null }]
  if (stateOn(survey, today) !== 'CLOSED') return [{ word: 'surveyIsNotClosed', field: null }]
  if (closesOn < today) return [{ word: 'dayIsOver', field: 'closesOn' }]
  return survey.opensOn !== null && closesOn < survey.opensOn ? [{ word: 'endsBeforeStart', field: 'closesOn' }] : []
}

/** Everything that is wrong with what the secretariat writes. What is absent is not looked at. */
export function faultsOfSurvey({ title, intro, opensOn, closesOn, questions, idempotencyKey }: SurveyContent): Fault[] {
  if ((questions?.length ?? 0) > limits.questions) return [fault('tooMany', 'questions', { most: limits.questions })]
  return [
    ...(title ? faultsOfTexts(title, { field: 'title', most: limits.title, isRequired: true }) : []),
    ...faultsOfTexts(intro ?? [], { field: 'intro', most: limits.intro }),
    ...(opensOn && closesOn && closesOn < opensOn ? [fault('endsBeforeStart', 'closesOn')] : []),
    ...(questions ?? []).flatMap((question, index) => faultsOfQuestion(question, `questions.${index}`)),
    ...((idempotencyKey?.length ?? 0) > limits.key ? [fault('tooLong', 'idempotencyKey', { most: limits.key })] : []),
  ]
}

const fault = (word: Fault['word'], field: string, facts: Record<string, number> = {}): Fault => ({
  word,
  field,
  facts,
})

function faultsOfQuestion({ kind, prompt, choices, least, most }: QuestionInput, field: string): Fault[] {
  const faults = faultsOfTexts(prompt, { field: `${field}.prompt`, most: limits.prompt, isRequired: true })
  if (kind === 'TEXT') return faults
  return [
    ...faults,
    ...(kind === 'SCALE'
      ? faultsOfScale(least ?? 1, most ?? 5, field)
      : faultsOfChoices(choices ?? [], `${field}.choices`)),
  ]
}

const faultsOfScale = (least: number, most: number, field: string): Fault[] => [
  ...(least >= 0 && least <= 9 ? [] : [fault('outOfRange', `${field}.least`, { least: 0, most: 9 })]),
  ...(most > least && most <= 10 ? [] : [fault('outOfRange', `${field}.most`, { least: least + 1, most: 10 })]),
]

function faultsOfChoices(choices: NonNullable<QuestionInput['choices']>, field: string): Fault[] {
  if (choices.length < 2) return [fault('tooFewChoices', field)]
  if (choices.length > limits.choices) return [fault('tooMany', field, { most: limits.choices })]
  const values = choices.map(({ value }, index) => valueOf(value, index))
  return choices.flatMap(({ value, label }, index) => [
    ...faultsOfTexts(label, { field: `${field}.${index}.label`, most: limits.label, isRequired: true }),
    ...(values.indexOf(valueOf(value, index)) < index ? [fault('saidTwice', `${field}.${index}.value`)] : []),
    ...((value?.length ?? 0) > limits.value
      ? [fault('tooLong', `${field}.${index}.value`, { most: limits.value })]
      : []),
  ])
}

/** What a choice is called by, where it was given no name: its place. */
export const valueOf = (value: string | Absent, index: number) => value?.trim() || String(index + 1)
