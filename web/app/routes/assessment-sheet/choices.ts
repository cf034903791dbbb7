import type { AssessmentSheetChoice } from '../../graphql/generated/graphql.ts'

export const choiceName = (indicator: string) => `choice.${indicator}`

/** What was chosen for each row that both sides have changed, by the names of the form's fields. */
export const choicesIn = (form: FormData): AssessmentSheetChoice[] =>
  [...form].flatMap(([name, take]) => {
    const [, indicator] = /^choice\.(.+)$/.exec(name) ?? []
    return indicator && (take === 'SHEET' || take === 'OURS') ? [{ indicator, take }] : []
  })
