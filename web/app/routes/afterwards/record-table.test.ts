import { expect, test } from 'vitest'
import { recordTable, sum } from './record-table.ts'

const place = (slug: string, province: string) => ({ slug, province, name: { text: slug, lang: 'en', dir: 'ltr' } })
const date = (...came: [object | null, number][]) => ({
  attendance: came.map(([municipality, count]) => ({ municipality, count })),
})

test('municipalities stand under their province with its total, and whoever came for none stands last', () => {
  const calgary = place('Calgary', 'AB')
  const brooks = place('Brooks', 'AB')
  const hamilton = place('Hamilton', 'ON')
  const dates = [date([hamilton, 2], [calgary, 3], [null, 1]), { attendance: null }, date([brooks, 4], [calgary, 1])]
  const names: Record<string, string> = { AB: 'Alberta', ON: 'Ontario' }
  const { provinces, totals, municipalities } = recordTable(dates as never, code => names[code] ?? code, 'en')
  const rows = provinces.map(({ code, counts, places }) => [
    code,
    counts,
    places.map(one => [one.municipality?.slug ?? null, one.counts]),
  ])
  expect(rows).toEqual([
    [
      'AB',
      [3, 0, 5],
      [
        ['Brooks', [0, 0, 4]],
        ['Calgary', [3, 0, 1]],
      ],
    ],
    ['ON', [2, 0, 0], [['Hamilton', [2, 0, 0]]]],
    [null, [1, 0, 0], [[null, [1, 0, 0]]]],
  ])
  expect([totals, sum(totals), municipalities]).toEqual([[6, 0, 5], 11, 3])
})
