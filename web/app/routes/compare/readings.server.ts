import type { TFunction } from 'i18next'
import { writeNumber } from '../../language/write.ts'
import type { Comparison, Place } from './comparison.server.ts'

type Distribution = NonNullable<Comparison['group']['maturity']>['elements'][number]

export interface Writer {
  lang: string
  t: TFunction<'compare'>
  /** Short names of the elements, by code. */
  short: ReadonlyMap<string, string>
}

/** A name inside a sentence keeps its own direction. */
export const isolated = (name: string) => `\u2068${name}\u2069`

export function namesOf(lang: string, names: readonly string[]) {
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(names.map(isolated))
}

/** Where one municipality stands as a whole, and how that lies beside the group. */
export function overallReading({ lang, t, short }: Writer, { name, levels }: Place, group: readonly Distribution[]) {
  if (levels.kind !== 'levels') return []
  const all = [...levels.byElement]
  const lowest = Math.min(...all.map(([, level]) => level))
  const held = all.filter(([, level]) => level === lowest).map(([code]) => short.get(code) ?? code)
  const facts = { name: isolated(name.text), level: writeNumber(lang, levels.overall ?? lowest) }
  const isEven = held.length === all.length
  return [
    isEven
      ? t('reading.even', facts)
      : t('reading.overall', { ...facts, count: held.length, elements: namesOf(lang, held) }),
    ...(group.length > 0 ? [besideGroup({ lang, t, short }, levels.byElement, group)] : []),
  ]
}

function besideGroup({ lang, t }: Writer, levels: ReadonlyMap<string, number>, group: readonly Distribution[]) {
  const sides = group.flatMap(({ element, lowerQuartile, upperQuartile }) => {
    const level = levels.get(element)
    if (level === undefined) return []
    return [level < lowerQuartile ? 'below' : level > upperQuartile ? 'above' : 'inside']
  })
  const count = (side: string) => sides.filter(each => each === side).length
  const elements = (side: string) =>
    t('reading.elements', { count: count(side), number: writeNumber(lang, count(side)) })
  return t('reading.beside', { inside: elements('inside'), above: elements('above'), below: elements('below') })
}

/** Below one strip: every name with its level, then the group. */
export function elementReading(writer: Writer, code: string, places: readonly Place[], spread?: Distribution) {
  const { lang, t } = writer
  const named = places.flatMap(({ name, levels }) => {
    if (levels.kind !== 'levels') return []
    const level = levels.byElement.get(code)
    if (level === undefined) return [t('reading.noLevel', { name: isolated(name.text) })]
    return [t('reading.at', { name: isolated(name.text), level: writeNumber(lang, level) })]
  })
  return [...named, ...(spread ? [middleReading(writer, spread)] : [])]
}

function middleReading({ lang, t }: Writer, { lowerQuartile, median, upperQuartile }: Distribution) {
  const [from, to] = [writeNumber(lang, lowerQuartile), writeNumber(lang, upperQuartile)]
  if (lowerQuartile === upperQuartile) return t('reading.middleSame', { from })
  return t('reading.middle', { from, to, median: writeNumber(lang, median) })
}

/** What each municipality has reported, then how many of the group do. */
export function commitmentReading({ lang, t }: Writer, { places, group }: Comparison) {
  const number = (value: number) => writeNumber(lang, value)
  const named = places.flatMap(({ name, statuses }) => {
    if (!statuses) return []
    const reported = statuses.filter(status => status !== null).length
    const complete = statuses.filter(status => status === 'COMPLETE').length
    if (reported === 0) return [t('reading.reportsNone', { name: isolated(name.text) })]
    const facts = { name: isolated(name.text), count: reported, number: number(reported) }
    return [t('reading.reports', { ...facts, total: number(statuses.length), complete: number(complete) })]
  })
  const counts = group.commitments?.byCommitment.map(({ reportingCount }) => reportingCount) ?? []
  if (counts.length === 0) return named
  const [from, to] = [Math.min(...counts), Math.max(...counts)]
  const facts = { size: number(group.size), from: number(from), to: number(to) }
  return [
    ...named,
    from === to ? t('reading.rangeSame', { size: facts.size, from: facts.from }) : t('reading.range', facts),
  ]
}
