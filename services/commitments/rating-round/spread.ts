import type { RaterGroup, RaterRating, Rating, RatingCounts } from '../database/tables.ts'

export const raterGroups = ['COUNCIL', 'MANAGEMENT', 'STAFF'] as const satisfies RaterGroup[]

/** Of fewer than so many nothing is told. */
export const fewest = 5

const scale = ['NOT_STARTED', 'IN_PROGRESS', 'MET'] as const satisfies Rating[]
const nobody: RatingCounts = { NOT_STARTED: 0, IN_PROGRESS: 0, MET: 0, NOT_APPLICABLE: 0, UNKNOWN: 0 }

export const countsOf = (ratings: readonly RaterRating[]): RatingCounts =>
  ratings.reduce((counts, rating) => ({ ...counts, [rating]: counts[rating] + 1 }), nobody)

type Said = { group: RaterGroup; rating: RaterRating }

/** Raters of whom figures can be told: five at least, who do not all say the same. Else each one's rating would be known. */
const canBeTold = (said: readonly Said[]) => said.length >= fewest && new Set(said.map(({ rating }) => rating)).size > 1

/**
 * What is told of one indicator: all raters together, and groups by themselves. Whoever subtracts the groups that are told from
 * all raters finds those that are not, taken together; so these are nobody, or could be told themselves. Where they could not, the
 * smallest group that could be told is withheld with them.
 */
export function toldOf(said: readonly Said[], invited: readonly RaterGroup[]) {
  const own = (group: RaterGroup) => said.filter(one => one.group === group)
  const isTold = canBeTold(said)
  const told = raterGroups
    .filter(group => isTold && canBeTold(own(group)))
    .sort((one, other) => own(other).length - own(one).length)
  const rest = () => said.filter(({ group }) => !told.includes(group))
  while (told.length > 0 && rest().length > 0 && !canBeTold(rest())) told.pop()
  const counted = (some: readonly Said[]) => countsOf(some.map(({ rating }) => rating))
  return {
    all: isTold ? counted(said) : null,
    groups: raterGroups
      .filter(group => invited.includes(group))
      .map(group => ({ group, counts: told.includes(group) ? counted(own(group)) : null })),
  }
}

const stepsBetween = (one: Rating, other: Rating) =>
  one === other || one === 'NOT_APPLICABLE' || other === 'NOT_APPLICABLE'
    ? Number(one !== other)
    : Math.abs(scale.indexOf(one) - scale.indexOf(other))

const ratings: readonly Rating[] = [...scale, 'NOT_APPLICABLE']

/** How many steps two raters are apart on average; who does not know is no part of it. */
export function stepsApart(counts: RatingCounts): number | null {
  const known = ratings.reduce((sum, rating) => sum + counts[rating], 0)
  if (known < 2) return null
  const steps = ratings.flatMap(one => ratings.map(other => counts[one] * counts[other] * stepsBetween(one, other)))
  return steps.reduce((sum, step) => sum + step, 0) / (known * (known - 1))
}

/** The rating in the middle, the lower one of two; not applicable where more than half say so. */
export function suggestionOf(counts: RatingCounts): Rating | null {
  const rated = scale.reduce((sum, rating) => sum + counts[rating], 0)
  if (counts.NOT_APPLICABLE > rated) return 'NOT_APPLICABLE'
  const passed = scale.map((_, at) => scale.slice(0, at + 1).reduce((sum, rating) => sum + counts[rating], 0))
  return rated === 0 ? null : (scale[passed.findIndex(sum => sum * 2 >= rated)] ?? null)
}

/** Most disagreement first; what is withheld, or rated by nobody who knows, last and in the order it came in. */
export const mostApartFirst = <Told extends { all: RatingCounts | null }>(spread: readonly Told[]): Told[] => {
  const apart = ({ all }: Told) => (all ? stepsApart(all) : null) ?? -1
  return spread.toSorted((one, other) => apart(other) - apart(one))
}
