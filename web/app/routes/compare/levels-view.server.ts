import { writeDay, writeNumber } from '../../language/write.ts'
import { editionQuery } from '../maturity/default-edition.ts'
import type { Comparison, Place } from './comparison.server.ts'
import { elementReading, namesOf, overallReading, type Writer } from './readings.server.ts'

type Placed = Place & { sign: number }

/** Radar, table and readings of the levels. */
export function levelsView(writer: Writer, { elements, places, group, highest }: Comparison) {
  const { lang, short } = writer
  const spreads = group.maturity?.elements ?? []
  const signed = places.map((place, sign): Placed => ({ ...place, sign }))
  const drawn = signed.filter(({ levels }) => levels.kind === 'levels')
  const pairs = drawn.length > 0 ? chunksOf(drawn, 2) : spreads.length > 0 ? [[]] : []
  const ofGroup = (key: 'lowerQuartile' | 'median' | 'upperQuartile') =>
    elements.map(({ code }) => spreads.find(({ element }) => element === code)?.[key] ?? null)

  return {
    highest,
    note: { highest: writeNumber(lang, highest) },
    axes: elements.map(({ code, name }) => short.get(code) ?? name.text),
    charts: pairs.map(pair => ({
      caption: captionOf(writer, pair, spreads.length > 0),
      series: pair.map(place => ({
        sign: place.sign,
        name: place.name,
        levels: elements.map(({ code }) => levelOf(place, code)),
        written: Object.fromEntries(elements.map(({ code }) => [code, write(lang, levelOf(place, code))])),
      })),
    })),
    group:
      spreads.length > 0
        ? { lower: ofGroup('lowerQuartile'), median: ofGroup('median'), upper: ofGroup('upperQuartile') }
        : null,
    table: elements.map(({ code, name }) => {
      const spread = spreads.find(({ element }) => element === code)
      return {
        code,
        name,
        group:
          spread && [spread.lowerQuartile, spread.median, spread.upperQuartile].map(value => writeNumber(lang, value)),
      }
    }),
    drawn: drawn.map(({ slug, name, sign }) => ({ slug, name, sign })),
    cards: signed.map(place => ({
      slug: place.slug,
      name: place.name,
      sign: place.sign,
      kind: place.levels.kind,
      edition: place.levels.kind === 'otherEdition' ? place.levels.edition : null,
      /** Where its levels are told. */
      at: `/municipalities/${place.slug}/maturity${place.levels.kind === 'otherEdition' ? editionQuery(place.levels.code) : ''}`,
      assessedOn: assessedOn(writer, place),
      reading: overallReading(writer, place, spreads),
    })),
    isWithheld: group.maturity?.suppressed ?? false,
    isMissing: group.maturity === null || elements.length === 0,
  }
}

function captionOf({ lang, t }: Writer, pair: readonly Placed[], withGroup: boolean) {
  const names = [...pair.map(({ name }) => name.text), ...(withGroup ? [t('levels.theGroup')] : [])]
  return t('levels.caption', { names: namesOf(lang, names) })
}

/** One strip for each element. */
export function spreadView(writer: Writer, { elements, places, group, highest }: Comparison) {
  const { lang, t, short } = writer
  return elements.map(({ code, name }) => {
    const spread = group.maturity?.elements.find(({ element }) => element === code)
    const assessed = spread?.byLevel.reduce((sum, { count }) => sum + count, 0) ?? 0
    return {
      code,
      name,
      short: short.get(code) ?? name.text,
      alt: t('spread.alt', { element: name.text, highest: writeNumber(lang, highest) }),
      assessments: spread ? t('reading.assessments', { count: assessed, number: writeNumber(lang, assessed) }) : null,
      spread: spread && {
        median: spread.median,
        lower: spread.lowerQuartile,
        upper: spread.upperQuartile,
        byLevel: spread.byLevel,
      },
      counts: spread?.byLevel.map(({ count }) => writeNumber(lang, count)) ?? [],
      marks: places.map(place => {
        const level = levelOf(place, code)
        return level === null ? null : { name: place.name.text, level }
      }),
      reading: [
        ...elementReading(writer, code, places, spread),
        ...(isElementWithheld(group, code) ? [t('reading.elementWithheld')] : []),
      ],
    }
  })
}

/** A group can be told without one of its elements. */
export const isElementWithheld = ({ maturity }: Comparison['group'], code: string) =>
  maturity?.suppressed === false && !maturity.elements.some(({ element }) => element === code)

function levelOf({ levels }: Place, code: string) {
  return levels.kind === 'levels' ? (levels.byElement.get(code) ?? null) : null
}

const write = (lang: string, level: number | null) => (level === null ? null : writeNumber(lang, level))

function assessedOn({ lang, t }: Writer, { levels }: Place) {
  if (levels.kind !== 'levels' && levels.kind !== 'snapshot') return null
  return levels.assessedOn ? t('levels.assessedOn', { date: writeDay(lang, levels.assessedOn) }) : t('levels.noDate')
}

function chunksOf<Item>(items: readonly Item[], size: number): Item[][] {
  const starts = items.flatMap((_, index) => (index % size === 0 ? [index] : []))
  return starts.map(start => items.slice(start, start + size))
}
