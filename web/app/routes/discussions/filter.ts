import { searchedText } from '../../components/filter-form/searched-text.ts'
import type { DiscussionFilter } from '../../graphql/generated/graphql.ts'

/** What a list of questions can be narrowed to besides its subjects. */
export const statuses = ['open', 'answered', 'unanswered'] as const

export interface DiscussionsQuestion {
  search: string
  commitment: number | null
  indicator: { model: string; code: string } | null
  status: (typeof statuses)[number] | null
  mine: boolean
}

/** What an address asks of the list. Values that mean nothing are as good as absent. */
export function readQuestion(parameters: URLSearchParams): DiscussionsQuestion {
  const value = (name: string) => parameters.get(name)?.trim() ?? ''
  return {
    search: searchedText(parameters),
    commitment: commitmentIn(value('commitment')),
    indicator: indicatorIn(value('indicator')),
    status: statuses.find(status => status === value('status')) ?? null,
    mine: value('mine') === '1',
  }
}

export const commitmentIn = (value: string) => (/^([1-9]|10)$/.test(value) ? Number(value) : null)

/** An indicator in one word of an address, as `hrmm-2012:4c`. */
export function indicatorIn(word: string) {
  const [model, code, ...more] = word.slice(0, 100).split(':')
  return model && code && more.length === 0 ? { model, code } : null
}

/** The same question in the words of the graph. */
export function filterOf({ search, commitment, indicator, status, mine }: DiscussionsQuestion): DiscussionFilter {
  return {
    ...(search && { search }),
    ...(commitment && { commitment }),
    ...(indicator && { indicator }),
    ...(status === 'open' && { state: 'OPEN' as const }),
    ...(status === 'answered' && { answered: true }),
    ...(status === 'unanswered' && { answered: false }),
    ...(mine && { mine: true }),
  }
}
