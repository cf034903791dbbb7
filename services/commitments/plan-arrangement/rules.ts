import type { Texts } from '../../shared/language.ts'
import { storable } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import type { PlanSegmentRow, SegmentKind } from '../database/tables.ts'
import { faultsOfRows } from '../plan-import/keeping.ts'
import type { RowKind } from '../plan-import/outline.ts'

export type AskedText = {
  id?: string | null | undefined
  kind: RowKind
  level: number
  number?: string | null | undefined
  text?: string | null | undefined
}

type Segment = Pick<PlanSegmentRow, 'id' | 'position' | 'kind' | 'level' | 'number' | 'text'>

/** A text as it is to stand; without an id it is new. */
export type ArrangedText = { id: string | null; kind: SegmentKind; level: number; number: string; text: Texts }

export type ArrangementChange = {
  deed: 'ADDED' | 'REMOVED' | 'MOVED' | 'CHANGED'
  id: string | null
  kind: SegmentKind
  number: string
  text: Texts
}

/** The texts that were asked for, with the words of those that are there. */
export function arrangedIn(asked: readonly AskedText[], segments: readonly Segment[], sourceLang: string) {
  const known = new Map(segments.map(segment => [segment.id, segment]))
  return asked.map(
    ({ id, kind, level, number, text }): ArrangedText => ({
      id: id ?? null,
      kind: kind as SegmentKind,
      level,
      number: storable(number ?? ''),
      text: (id && known.get(id)?.text) || { [sourceLang]: storable(text ?? '').replace(/\s+/gu, ' ') },
    }),
  )
}

type Arrangement = {
  asked: readonly AskedText[]
  segments: readonly Segment[]
  /** Ids of actions that stay: something is reported on them, or they were planned elsewhere. */
  bound: ReadonlySet<string>
  sourceLang: string
}

/** Everything that is wrong with an arrangement. */
export function faultsOfArrangement({ asked, segments, bound, sourceLang }: Arrangement): Fault[] {
  const known = new Set(segments.map(({ id }) => id))
  const ids = asked.flatMap(({ id }) => id ?? [])
  const rows = arrangedIn(asked, segments, sourceLang).map(({ text, ...row }, index) => ({
    ...row,
    kind: asked[index]?.kind ?? row.kind,
    text: Object.values(text)[0] ?? '',
    lines: [],
    checks: [],
    facts: {},
  }))
  return [
    ...(asked.some(({ kind }) => kind === 'ACTION') ? [] : [{ word: 'noAction', field: 'texts' } as const]),
    ...faultsOfRows(rows, 'texts'),
    ...asked.flatMap(({ id, kind }, index): Fault[] => {
      if (kind === 'LEFT_OUT') return [{ word: 'misplaced', field: `texts.${index}.kind` }]
      if (!id) return []
      if (!known.has(id)) return [{ word: 'notFound', field: `texts.${index}.id` }]
      return ids.indexOf(id) < ids.lastIndexOf(id) ? [{ word: 'saidTwice', field: `texts.${index}.id` }] : []
    }),
    ...segments
      .filter(({ id }) => bound.has(id) && !asked.some(one => one.id === id && one.kind === 'ACTION'))
      .map(({ number }): Fault => ({ word: 'actionStays', field: 'texts', facts: { number } })),
  ]
}

/** What an arrangement changes. Nothing that stands in the same order among those that stay counts as moved. */
export function changesOfArrangement(
  arranged: readonly ArrangedText[],
  segments: readonly Segment[],
): ArrangementChange[] {
  const known = new Map(segments.map(segment => [segment.id, segment]))
  const places = arranged.flatMap(({ id }) => (id ? (known.get(id)?.position ?? []) : []))
  const inOrder = new Set(longestRising(places))
  const stays = new Set(arranged.map(({ id }) => id))
  return [
    ...arranged.flatMap(({ id, kind, level, number, text }): ArrangementChange[] => {
      const before = known.get(id ?? '')
      const told = { id, kind, number, text }
      if (!before) return [{ deed: 'ADDED', ...told }]
      const isOther = before.kind !== kind || before.level !== level || before.number !== number
      return [
        ...(inOrder.has(before.position) ? [] : [{ deed: 'MOVED', ...told } as const]),
        ...(isOther ? [{ deed: 'CHANGED', ...told } as const] : []),
      ]
    }),
    ...segments
      .filter(({ id }) => !stays.has(id))
      .map(({ id, kind, number, text }) => ({ deed: 'REMOVED' as const, id, kind, number, text })),
  ]
}

/** As many of these numbers as there can be that rise from each to the next: whatever is left out of it was moved. */
export function longestRising(numbers: readonly number[]): number[] {
  /** For each length, the lowest number that a rising row of that length ends with, and the one before it. */
  const ends: { number: number; before: number | undefined }[][] = []
  for (const number of numbers) {
    const at = ends.findIndex(row => (row.at(-1)?.number ?? 0) >= number)
    const length = at < 0 ? ends.length : at
    const link = { number, before: length === 0 ? undefined : ends[length - 1]?.at(-1)?.number }
    if (at < 0) ends.push([link])
    else ends[at]?.push(link)
  }
  const rising: number[] = []
  let wanted = ends.at(-1)?.at(-1)
  for (let length = ends.length - 1; wanted; length--) {
    rising.unshift(wanted.number)
    const before = wanted.before
    wanted = ends[length - 1]?.find(({ number }) => number === before)
  }
  return rising
}
