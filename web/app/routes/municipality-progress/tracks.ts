import type { ProgressStatus } from '../../components/status-badge/progress-status.ts'

interface Reported {
  period: string
  status: ProgressStatus
  reportId: string
}

export interface TrackYear {
  year: string
  /** Null where nothing is reported, which is no status. */
  status: ProgressStatus | null
  reportId: string | null
}

/** Every year from the first that is reported on to this one, or to a later one that is. */
export function yearsOf(reported: readonly Pick<Reported, 'period'>[], thisYear: number): string[] {
  const years = reported.map(({ period }) => Number(period))
  const first = Math.min(...years, thisYear)
  const last = Math.max(...years, thisYear)
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
}

/** One subject through the years: a year without a report keeps its place. */
export const trackOf = (reported: readonly Reported[], years: readonly string[]): TrackYear[] =>
  years.map(year => {
    const found = reported.find(({ period }) => period === year)
    return { year, status: found?.status ?? null, reportId: found?.reportId ?? null }
  })

type OnAction<Action> = Reported & { action: Action }

/** Plans with the actions that were reported on, in the order of their numbers: plan by plan, each with its own years. */
export function plansOf<Action extends { id: string; number: string; plan: { id: string } }>(
  reported: readonly OnAction<Action>[],
  thisYear: number,
) {
  return [...groupsBy(reported, ({ action }) => action.plan.id).values()].map(ofPlan => {
    const years = yearsOf(ofPlan, thisYear)
    const actions = [...groupsBy(ofPlan, ({ action }) => action.id).values()].map(ofAction => ({
      action: (ofAction[0] as OnAction<Action>).action,
      track: trackOf(ofAction, years),
    }))
    const plan: Action['plan'] = (ofPlan[0] as OnAction<Action>).action.plan
    const byNumber = (one: string, other: string) => one.localeCompare(other, 'en', { numeric: true })
    return { plan, years, actions: actions.sort((one, other) => byNumber(one.action.number, other.action.number)) }
  })
}

function groupsBy<Item>(items: readonly Item[], keyOf: (item: Item) => string) {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}
