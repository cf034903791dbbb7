import { storable } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'

const limits = { text: 2_000, owner: 200, years: 20 }
const halfDay = 43_200_000

type Planned = { text: string; owner?: string | null | undefined; dueOn: string }

/** Everything that is wrong with an action that is to close a gap. */
export function faultsOfPlanned({ text, owner, dueOn }: Planned, now: Date): Fault[] {
  return [
    ...(storable(text) ? [] : [{ word: 'required', field: 'text' } as const]),
    ...tooLong(text, 'text', limits.text),
    ...tooLong(owner ?? '', 'owner', limits.owner),
    ...faultsOfDay(dueOn, now),
  ]
}

/** What is wrong with the day by which something is to be done: over in every zone of the network, or out of sight. */
export function faultsOfDay(dueOn: string, now: Date): Fault[] {
  const first = new Date(now.getTime() - halfDay).toISOString().slice(0, 10)
  const last = `${now.getUTCFullYear() + limits.years}-12-31`
  return [
    ...(dueOn < first ? [{ word: 'dayIsOver', field: 'dueOn' } as const] : []),
    ...(dueOn > last ? [{ word: 'outOfRange', field: 'dueOn', facts: { least: first, most: last } } as const] : []),
  ]
}

const tooLong = (text: string, field: string, most: number): Fault[] =>
  storable(text).length > most ? [{ word: 'tooLong', field, facts: { most } }] : []
