import type { Texts } from '../../shared/language.ts'
import type { Answer, SurveyQuestionRow, SurveySheetRow } from '../database/tables.ts'

export type ChoiceCount = { value: string; choice: Texts; count: number | null }
type Question = Pick<SurveyQuestionRow, 'id' | 'kind' | 'choices' | 'least' | 'most'>
type Sheet = Pick<SurveySheetRow, 'answers' | 'doneAt'>

/** Whether an answer says something. */
export const isAnswered = (answer: Answer | undefined) =>
  answer !== undefined &&
  (Boolean(answer.choices?.length) || answer.number !== undefined || Boolean(answer.text?.trim()))

/** The sheets that count: those that were handed in. */
export const handedIn = <One extends Sheet>(sheets: readonly One[]) => sheets.filter(({ doneAt }) => doneAt !== null)

/** How many of the sheets that were handed in answer a question. */
export const answersTo = ({ id }: Pick<Question, 'id'>, sheets: readonly Sheet[]) =>
  handedIn(sheets).filter(({ answers }) => isAnswered(answers[id])).length

/**
 * Counts by choice, in the order of the choices, out of the sheets that were handed in. One choice of several: the counts sum to the sheets
 * that answer the question. A choice that the source of a reconstructed survey gives no number for has none.
 */
export function tallyOf(question: Question, sheets: readonly Sheet[]): ChoiceCount[] {
  const counts = new Map<string, number>()
  for (const { answers } of handedIn(sheets))
    for (const value of new Set(valuesIn(answers[question.id]))) counts.set(value, (counts.get(value) ?? 0) + 1)
  return offered(question).map(({ value, label, uncounted }) => ({
    value,
    choice: label,
    count: uncounted ? null : (counts.get(value) ?? 0),
  }))
}

const valuesIn = (answer: Answer | undefined) => [
  ...(answer?.choices ?? []),
  ...(answer?.number === undefined ? [] : [String(answer.number)]),
]

/** What can be chosen: the choices, or every number of the scale. */
function offered({ kind, choices, least, most }: Question): Question['choices'] {
  if (kind === 'TEXT') return []
  if (kind !== 'SCALE') return choices
  const first = least ?? 1
  return Array.from({ length: (most ?? 5) - first + 1 }, (_, step) => {
    const value = String(first + step)
    // a number is written alike in all languages of the portal
    return { value, label: { en: value, fr: value, ar: value, vi: value } }
  })
}
