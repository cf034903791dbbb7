import { storable } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import type {
  Answer,
  NetworkCode,
  PathwayStep,
  Province,
  SurveyQuestionRow,
  SurveyRow,
  SurveySheetRow,
} from '../database/tables.ts'
import { faultsOfDraft } from '../survey/rules.ts'
import { isAnswered } from '../survey/tally.ts'
import type { SurveyProgress } from '../types.generated.ts'

/** A member that a survey may go to, and who of it can be written to. */
export type Recipient = {
  municipality: string
  province: Province
  step: PathwayStep | null
  contacts: readonly { personId: string; email: string; lang?: string | null }[]
}

export type To = {
  network: NetworkCode
  province?: readonly Province[] | null | undefined
  step?: readonly PathwayStep[] | null | undefined
}

/** Those members that match: all where nothing narrows. */
export const matching = (members: readonly Recipient[], { province, step }: To) =>
  members.filter(
    one =>
      (!province?.length || province.includes(one.province)) &&
      (!step?.length || (one.step !== null && step.includes(one.step))),
  )

type Moments = Pick<SurveySheetRow, 'reached' | 'openedAt' | 'savedAt' | 'doneAt'>

export function progressOf({ reached, openedAt, savedAt, doneAt }: Moments): SurveyProgress {
  if (doneAt !== null) return 'DONE'
  if (savedAt !== null) return 'PART'
  if (openedAt !== null) return 'OPENED'
  return reached ? 'SENT' : 'TO_ASK'
}

export const progresses: readonly SurveyProgress[] = ['TO_ASK', 'SENT', 'OPENED', 'PART', 'DONE']

/** Why a draft cannot be sent, if it cannot. */
export function faultsOfSending(
  survey: Pick<SurveyRow, 'state' | 'discardedAt' | 'closesOn'>,
  { questions, recipients, today }: { questions: number; recipients: number; today: string },
): Fault[] {
  const { closesOn } = survey
  const faults = faultsOfDraft(survey)
  if (faults.length > 0) return faults
  return [
    ...(questions > 0 ? [] : [{ word: 'required', field: 'questions' } as const]),
    ...(closesOn !== null && closesOn < today ? [{ word: 'dayIsOver', field: 'closesOn' } as const] : []),
    ...(recipients > 0 ? [] : [{ word: 'nobodyMatches', field: 'to' } as const]),
  ]
}

/** When letters go out: at once, or in the morning of the first day (Canadian time). */
export function mailedAt(opensOn: string | null, now: Date): Date {
  const morning = new Date(`${opensOn ?? now.toISOString().slice(0, 10)}T13:00:00Z`)
  return opensOn !== null && opensOn > now.toISOString().slice(0, 10) ? morning : now
}

export type AnswerInput = {
  question: string
  choices?: readonly string[] | null | undefined
  number?: number | null | undefined
  text?: string | null | undefined
}
type Question = Pick<SurveyQuestionRow, 'id' | 'kind' | 'choices' | 'least' | 'most' | 'required'>

const longest = 5_000

/** Everything that is wrong with answers; what must be answered is demanded of a sheet that is handed in. */
export function faultsOfAnswers(
  questions: readonly Question[],
  answers: readonly AnswerInput[],
  done: boolean,
): Fault[] {
  if (answers.length > questions.length)
    return [{ word: 'tooMany', field: 'answers', facts: { most: questions.length } }]
  const asked = new Map(questions.map(question => [question.id, question]))
  const given = answers.map(({ question }) => question)
  const wrong = answers.flatMap((answer, index): Fault[] => {
    const question = asked.get(answer.question)
    if (!question) return [{ word: 'notFound', field: `answers.${index}.question` }]
    if (given.indexOf(answer.question) < index) return [{ word: 'saidTwice', field: `answers.${index}.question` }]
    return faultsOfAnswer(question, answer, `answers.${index}`)
  })
  if (!done) return wrong
  const kept = answersOf(questions, answers)
  const missing = questions.filter(({ id, required }) => required && !isAnswered(kept[id]))
  return [...wrong, ...missing.map(({ id }): Fault => ({ word: 'required', field: `answers.${id}` }))]
}

function faultsOfAnswer({ kind, choices, least, most }: Question, answer: AnswerInput, field: string): Fault[] {
  if (kind === 'TEXT')
    return storable(answer.text ?? '').length > longest
      ? [{ word: 'tooLong', field: `${field}.text`, facts: { most: longest } }]
      : []
  if (kind === 'SCALE') {
    const [first, last] = [least ?? 1, most ?? 5]
    const fits = typeof answer.number !== 'number' || (answer.number >= first && answer.number <= last)
    return fits ? [] : [{ word: 'outOfRange', field: `${field}.number`, facts: { least: first, most: last } }]
  }
  const chosen = answer.choices ?? []
  const offered = new Set(choices.map(({ value }) => value))
  return [
    ...(chosen.some(value => !offered.has(value))
      ? [{ word: 'unknownChoice', field: `${field}.choices` } as const]
      : []),
    ...(kind === 'CHOICE' && chosen.length > 1
      ? [{ word: 'tooMany', field: `${field}.choices`, facts: { most: 1 } } as const]
      : []),
  ]
}

/** Answers as they are kept: of each question what its kind asks for, and nothing of a question that was left out. */
export function answersOf(questions: readonly Question[], answers: readonly AnswerInput[]): Record<string, Answer> {
  const given = new Map(answers.map(answer => [answer.question, answer]))
  return Object.fromEntries(
    questions
      .map(question => [question.id, keptOf(question, given.get(question.id))] as const)
      .filter((entry): entry is [string, Answer] => isAnswered(entry[1])),
  )
}

function keptOf({ kind, choices }: Question, answer: AnswerInput | undefined): Answer | undefined {
  if (!answer) return undefined
  if (kind === 'TEXT') return { text: storable(answer.text ?? '') }
  if (kind === 'SCALE') return typeof answer.number === 'number' ? { number: answer.number } : undefined
  // in the order of the choices, each once
  return { choices: choices.map(({ value }) => value).filter(value => answer.choices?.includes(value)) }
}
