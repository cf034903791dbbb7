/** What a form says at a name, without blanks around. */
export function textAt(form: FormData, name: string) {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

/** How many rows of this name a form has: `item.0.text`, `item.1.text`. */
export const rowsOf = (form: FormData, name: string, part: string) => {
  let count = 0
  while (form.has(`${name}.${count}.${part}`)) count += 1
  return count
}

export interface Problem {
  /** The path of the field, as the graph names it; empty where it is the whole. */
  field: string
  message: string
}

export const problemsOf = (userErrors: readonly { field?: string | null; message: string }[]): Problem[] =>
  userErrors.map(({ field, message }) => ({ field: field ?? '', message }))

export const idOf = (field: string) => field.replaceAll('.', '-')

interface Sent {
  draft: { revision: number }
  problems: readonly Problem[]
}

/** What the next sending changes: what was read, also after a mistake; what another one made of it, once that was told. */
export const revisionNow = (answer: Sent | undefined, now: { revision: number }) =>
  answer && !answer.problems.some(({ field }) => field === 'revision') ? answer.draft.revision : now.revision
