import { isTooLongToSearch } from '../../components/filter-form/searched-text.ts'

export const groups = ['municipalities', 'progressReports', 'events', 'resources', 'discussions'] as const
export type Group = (typeof groups)[number]

export interface SearchQuestion {
  text: string
  /** One group in full; null for the best of each. */
  group: Group | null
  /** Why there is nothing to search for; null where there is. */
  lacks: 'blank' | 'signs' | 'tooLong' | null
}

/** What an address searches for. */
export function readQuestion(parameters: URLSearchParams): SearchQuestion {
  const text = parameters.get('text')?.trim() ?? ''
  return { text, group: groups.find(group => group === parameters.get('in')) ?? null, lacks: whatLacks(text) }
}

function whatLacks(text: string) {
  if (!text) return 'blank'
  if (isTooLongToSearch(text)) return 'tooLong'
  return /[\p{L}\p{N}]/u.test(text) ? null : 'signs'
}
