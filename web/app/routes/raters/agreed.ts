import type { Rating } from '../../graphql/generated/graphql.ts'
import { saidIn } from '../inclusion-report/said.ts'

export const ratings = ['NOT_STARTED', 'IN_PROGRESS', 'MET', 'NOT_APPLICABLE'] as const satisfies Rating[]

export interface AgreedRow {
  indicator: string
  rating: Rating
  reason?: string
}

/** Codes of the rows in which a rating is chosen. */
export const codesIn = (form: FormData) =>
  [...form.keys()].flatMap(name => (name.startsWith('rating.') ? [name.slice('rating.'.length)] : []))

/** What was agreed on, as the sheet takes it: a reason goes along only where the indicator does not apply. */
export const agreedIn = (form: FormData, codes: readonly string[]): AgreedRow[] =>
  codes.flatMap((code): AgreedRow[] => {
    const rating = ratings.find(each => each === form.get(`rating.${code}`))
    if (!rating) return []
    const reason = saidIn(form)(`reason.${code}`)
    return [{ indicator: code, rating, ...(rating === 'NOT_APPLICABLE' ? { reason } : {}) }]
  })
