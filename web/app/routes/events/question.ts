import type { EventFilter, EventKind } from '../../graphql/generated/graphql.ts'
import { monthIn } from './month.ts'

export const eventKinds = [
  'WORKSHOP',
  'MEETING',
  'CONFERENCE',
  'WEBINAR',
  'TRAINING',
] as const satisfies readonly EventKind[]

interface Question {
  month: string
  filter: EventFilter
  isNarrowed: boolean
}

/** What an address asks of the calendar. Values that mean nothing are as good as absent. */
export function readQuestion(parameters: URLSearchParams, today: string): Question {
  const value = (name: string) => parameters.get(name)?.trim().slice(0, 100) ?? ''
  const kind = eventKinds.find(each => each === value('kind'))
  const commitment = Number(value('commitment'))
  const filter: EventFilter = {
    ...(value('q') && { search: value('q') }),
    ...(kind && { kind: [kind] }),
    ...(Number.isInteger(commitment) && commitment >= 1 && commitment <= 10 && { commitment }),
    ...(value('municipality') && { municipality: value('municipality') }),
    ...(value('series') && { series: value('series') }),
  }
  return { month: monthIn(parameters.get('month'), today), filter, isNarrowed: Object.keys(filter).length > 0 }
}

/** The same question about another month; about the present one when null. */
export function inMonth(search: string, month: string | null) {
  const parameters = new URLSearchParams(search)
  if (month) parameters.set('month', month)
  else parameters.delete('month')
  return `?${parameters}`
}
