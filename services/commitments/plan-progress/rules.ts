import { byStatus } from '../commitment/rules.ts'
import type { ProgressStatus } from '../database/tables.ts'

/** What each status counts, in thirds: sums of whole numbers do not depend on their order. */
const thirds: Record<ProgressStatus, number> = { NOT_STARTED: 0, LIMITED: 1, SUBSTANTIAL: 2, COMPLETE: 3 }

/** Weights have two decimals. */
const hundredths = (weight: number | null) => Math.round((weight ?? 1) * 100)

export type Weighed = {
  status: ProgressStatus | null
  weight: number | null
  isOtherLevel: boolean
  invented?: boolean | undefined
}

export const shareOf = ({ status, isOtherLevel }: Pick<Weighed, 'status' | 'isOtherLevel'>) =>
  status && !isOtherLevel ? thirds[status] / 3 : null

/** What actions amount to. What nobody reported, and what others are responsible for, is counted beside the figure and never in it. */
export function progressOf(actions: readonly Weighed[]) {
  const own = actions.filter(({ isOtherLevel }) => !isOtherLevel)
  const reported = own.flatMap(({ status, weight, invented = false }) =>
    status ? [{ status, invented, weight: hundredths(weight) }] : [],
  )
  const weight = sum(reported.map(each => each.weight))
  const reached = sum(reported.map(each => each.weight * thirds[each.status]))
  const tallies = reported.map(({ status }) => status)
  return {
    figure: weight === 0 ? null : reached / (3 * weight),
    reported: reported.length,
    unreported: own.length - reported.length,
    otherLevel: actions.length - own.length,
    byStatus: byStatus(tallyOf(tallies)),
    weight: weight / 100,
    invented: reported.some(each => each.invented),
  }
}

/** The same share by share; the keeper's comes first, whether or not an action is left to it. */
export function progressByShare<Action extends Weighed & { doneBy: string | null }>(
  actions: readonly Action[],
  keeper: string,
) {
  const others = [...new Set(actions.flatMap(({ doneBy }) => doneBy ?? []))].filter(one => one !== keeper).sort()
  return [keeper, ...others].map(municipality => ({
    municipality,
    progress: progressOf(actions.filter(({ doneBy }) => (doneBy ?? keeper) === municipality)),
  }))
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

const tallyOf = (statuses: readonly ProgressStatus[]) =>
  [...new Set(statuses)].map(status => ({ status, count: statuses.filter(each => each === status).length }))
