import type { SurveyAnswerInput, SurveyQuestionKind } from '../../graphql/generated/graphql.ts'

/** A question, as far as reading a form needs it. */
export interface Asked {
  id: string
  kind: SurveyQuestionKind
}

/** What stands in the fields of one question. */
export interface Given {
  choices: readonly string[]
  text: string
}
export type AllGiven = Readonly<Record<string, Given>>

export const nothing: Given = { choices: [], text: '' }

export const nameOf = (question: string) => `answer.${question}`

/** What was typed and chosen, also where it is wrong, so that it can stand in the form again. */
export function givenIn(form: FormData, questions: readonly Asked[]): AllGiven {
  return Object.fromEntries(
    questions.map(({ id, kind }) => {
      const values = form.getAll(nameOf(id)).filter(value => typeof value === 'string')
      return [id, kind === 'TEXT' ? { choices: [], text: values[0] ?? '' } : { choices: values, text: '' }]
    }),
  )
}

interface Answer {
  question: string
  choices: readonly string[]
  number?: number | null
  text?: string | null
}

/** What was saved, as it stands in the form. */
export const givenOf = (answers: readonly Answer[]): AllGiven =>
  Object.fromEntries(
    answers.map(({ question, choices, number, text }) => [
      question,
      { choices: typeof number === 'number' ? [String(number)] : choices, text: text ?? '' },
    ]),
  )

/** What another saved meanwhile. */
export const newerOf = (sheet: { revision: number; answers: readonly Answer[] } | null | undefined) =>
  sheet ? { revision: sheet.revision, given: givenOf(sheet.answers) } : null

/** The same as the graph takes it. */
export const inputOf = (questions: readonly Asked[], given: AllGiven): SurveyAnswerInput[] =>
  questions.map(({ id, kind }) => {
    const { choices, text } = given[id] ?? nothing
    if (kind === 'TEXT') return { question: id, text }
    if (kind !== 'SCALE') return { question: id, choices: [...choices] }
    const number = choices[0]
    return { question: id, number: number && /^\d{1,2}$/.test(number) ? Number(number) : null }
  })

interface UserError {
  code: string
  field?: string | null
}

/** Faults by the name of the field that they belong to: of a question by its id, or by its place among those sent. */
export function problemsIn(userErrors: readonly UserError[], questions: readonly Asked[]) {
  const problems: Record<string, string[]> = {}
  for (const { code, field } of userErrors) {
    const [, place = ''] = /^answers\.([^.]+)/.exec(field ?? '') ?? []
    const id =
      questions.find(question => question.id === place)?.id ?? questions[/^\d+$/.test(place) ? Number(place) : -1]?.id
    // what is missing is the only fault that names a question by its id
    if (id) problems[nameOf(id)] = [id === place ? 'required' : code]
  }
  return problems
}
