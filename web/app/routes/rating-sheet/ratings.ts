import type { RaterRating } from '../../graphql/generated/graphql.ts'
import { saidIn } from '../inclusion-report/said.ts'

export const raterRatings = [
  'NOT_STARTED',
  'IN_PROGRESS',
  'MET',
  'NOT_APPLICABLE',
  'UNKNOWN',
] as const satisfies RaterRating[]

export const longestComment = 1_000

export interface GivenRating {
  indicator: string
  rating: RaterRating | null
  comment: string
}

export const nameOf = (part: 'rating' | 'comment', code: string) => `${part}.${code}`

/** The way in which a browser ends lines is nothing that anybody typed. */
const plain = (words: string) => words.replaceAll('\r\n', '\n').trim()

/** What stands in a form, row by row; a row that is not in it is left out. */
export const ratingsIn = (form: FormData, codes: readonly string[]): GivenRating[] =>
  codes
    .filter(code => form.has(nameOf('comment', code)))
    .map(code => ({
      indicator: code,
      rating: raterRatings.find(rating => rating === form.get(nameOf('rating', code))) ?? null,
      comment: plain(saidIn(form)(nameOf('comment', code))),
    }))

/** The rows that say something else than they did. */
export const changedRatings = (now: readonly GivenRating[], before: readonly GivenRating[]) =>
  now.filter(({ indicator, rating, comment }) => {
    const was = before.find(one => one.indicator === indicator)
    return rating !== (was?.rating ?? null) || comment !== plain(was?.comment ?? '')
  })
