import { type PlanForm, planIn } from './plan-form.ts'

/** What this browser keeps of an outline that somebody corrects: the form as it would be sent. */
export interface OutlineCopy {
  fields: [name: string, value: string][]
  typedAt: number
}

export const writtenIn = (form: HTMLFormElement) =>
  [...new FormData(form)].filter((field): field is [string, string] => typeof field[1] === 'string')

/** The outline of a copy; null where there is none to speak of. */
export function outlineOf(copy: OutlineCopy | null): PlanForm | null {
  if (!Array.isArray(copy?.fields)) return null
  const form = new FormData()
  for (const [name, value] of copy.fields) form.append(name, value)
  const plan = planIn(form)
  return plan.rows.length > 0 ? plan : null
}
