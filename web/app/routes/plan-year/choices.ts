import type { YearSheetChoice, YearSheetColumn } from '../../graphql/generated/graphql.ts'

const columns: readonly YearSheetColumn[] = ['STATUS', 'DONE', 'OBSTACLES', 'EVIDENCE']

export const choiceName = (action: string, column: YearSheetColumn) => `choice.${column}.${action}`

/** What was chosen for each conflict, by the names of the form's fields. */
export function choicesIn(form: FormData): YearSheetChoice[] {
  return [...form].flatMap(([name, take]) => {
    const [, word, action] = /^choice\.([A-Z]+)\.(.+)$/.exec(name) ?? []
    const column = columns.find(each => each === word)
    return column && action && (take === 'SHEET' || take === 'OURS') ? [{ action, column, take }] : []
  })
}
