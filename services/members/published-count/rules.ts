import { lastDay, parsePartialDate } from '../../shared/partial-date.ts'
import { storable } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import { hasGrant, type Viewer } from '../../shared/viewer.ts'
import type { PublishedCountRow } from '../database/tables.ts'

/** Counts are the network's history: the secretariat alone enters and corrects them. */
export const mayKeepCounts = (viewer: Viewer) => hasGrant(viewer, ['SECRETARIAT'])

/** The day for which a count is held against the records; null where its page has no date. */
export function comparedOn({ date, precision }: Pick<PublishedCountRow, 'date' | 'precision'>, today: string) {
  if (date === null) return null
  const day = lastDay({ value: date, precision: precision ?? 'DAY' })
  return day < today ? day : today
}

/** How many members no document names yet; null where there is nothing to subtract from. */
export const differenceOf = (count: number | null, proved: number | null) =>
  count === null || proved === null ? null : count - proved

const mostCount = 9999
const mostWhat = 300
const mostSource = 500
// the year in which UNESCO launched the international coalition
const firstYear = '2004'

type CountInput = { date?: string | null; count?: number | null; what: string; source: string }

/** Everything that is wrong with a count, as an officer sent it. */
export function faultsOfCount({ date, count, what, source }: CountInput, today: string): Fault[] {
  return [
    ...faultsOfDate(date ?? null, today),
    ...(typeof count === 'number' && (count < 0 || count > mostCount)
      ? [{ word: 'outOfRange', field: 'count', facts: { least: 0, most: mostCount } } as const]
      : []),
    ...faultsOfText('what', what, mostWhat),
    ...faultsOfText('source', source, mostSource),
  ]
}

function faultsOfDate(date: string | null, today: string): Fault[] {
  if (date === null) return []
  const read = parsePartialDate(date)
  if (!read) return [{ word: 'notADate', field: 'date' }]
  if (read.value < firstYear || read.value > today)
    return [{ word: 'outOfRange', field: 'date', facts: { least: firstYear, most: today } }]
  return []
}

function faultsOfText(field: string, text: string, most: number): Fault[] {
  if (!storable(text)) return [{ word: 'required', field }]
  return storable(text).length > most ? [{ word: 'tooLong', field, facts: { most } }] : []
}
