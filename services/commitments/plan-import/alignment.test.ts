import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignmentOf } from './alignment.ts'
import { differencesOf } from './differences.ts'
import { segmentsToKeep } from './keeping.ts'
import { linesOf } from './lines.ts'
import type { OutlineRow } from './outline.ts'
import { outlineOf } from './rules.ts'

const rowsOf = async (file: string) =>
  outlineOf(await linesOf(readFileSync(path.join(import.meta.dirname, 'fixtures', file), 'utf8'), 'TEXT')).rows
const segmentsIn = (rows: readonly OutlineRow[]) =>
  segmentsToKeep('plan', { lang: 'vi', title: 'Plan', periodFrom: null, periodTo: null, source: null, rows: [...rows] })

describe('two languages of one plan', () => {
  test('are aligned by number, though they tell the areas in other orders', async () => {
    const segments = segmentsIn(await rowsOf('calgary-anti-racism-framework-2023.vi.txt'))
    const arabic = await rowsOf('calgary-anti-racism-framework-2023.ar.txt')
    const { pairs, unmatched, missing } = alignmentOf(segments, arabic)
    expect([pairs.length, unmatched.length, missing.length]).toEqual([70, 0, 0])
    expect(pairs.every(({ segment, row }) => segment.number === row.number && segment.kind === row.kind)).toBe(true)
    expect(pairs.some(({ isByPosition }) => isByPosition)).toBe(false)
    const said = (number: string) => pairs.find(({ segment }) => segment.number === number)?.row.text
    expect(said('2')).toBe('تعزيز البيانات المُصنّفة بحسب العرق ودمجها')
    expect(said('5.2.1')).toBe('وضع سياسة وبيان مناهضين للعنصرية.')
    // an outcome has no number: it belongs to its area
    const outcome = pairs.find(({ segment }) =>
      segment.text['vi']?.startsWith('Dữ liệu được phân tách dựa trên chủng tộc để'),
    )
    expect(outcome?.row.text).toContain('القرارات المستندة إلى الأدلة')
  })

  test('the order of the areas never matters', async () => {
    const rows = await rowsOf('calgary-anti-racism-framework-2023.vi.txt')
    const segments = segmentsIn(rows)
    const areas: OutlineRow[][] = []
    for (const row of rows.filter(({ kind }) => kind !== 'LEFT_OUT'))
      if (row.kind === 'SECTION') areas.push([row])
      else areas.at(-1)?.push(row)
    fc.assert(
      fc.property(fc.shuffledSubarray(areas, { minLength: areas.length }), shuffled => {
        const { pairs } = alignmentOf(segments, shuffled.flat())
        expect(pairs.map(({ segment, row }) => segment.text['vi'] === row.text)).toEqual(pairs.map(() => true))
        expect(pairs).toHaveLength(segments.length)
      }),
    )
  })

  test('what only one of them says is told, and never put elsewhere', async () => {
    const rows = await rowsOf('calgary-anti-racism-framework-2023.vi.txt')
    const shorter = rows.filter(row => row.number !== '2.1.2' && !row.number.startsWith('5'))
    const { missing, unmatched } = alignmentOf(segmentsIn(rows), shorter)
    expect(missing.filter(({ kind }) => kind === 'ACTION').map(({ number }) => number)).toEqual([
      '2.1.2',
      '5.1.1',
      '5.1.2',
      '5.1.3',
      '5.2.1',
      '5.2.2',
      '5.2.3',
      '5.3.1',
      '5.3.2',
      '5.3.3',
    ])
    expect(unmatched.filter(({ kind }) => kind !== 'OUTCOME')).toEqual([])
  })
})

describe('a translation differs from its source', () => {
  test.each([
    ['', 'Call 311 by 2027', 'اتصل بالرقم ٣١١ بحلول ٢٠٢٧', []],
    ['in a number', 'Call 311', 'اتصل بالرقم 211', ['NUMBERS_DIFFER']],
    ['in a year', 'By 2027-03-01', 'Avant le 2028-03-01', ['NUMBERS_DIFFER']],
    ['in a short form', 'With AUMA and CMARD', 'Avec CMARD', ['NAMES_DIFFER']],
    ['in a name in another script', 'The Knowledge Keepers', 'حفظة المعرفة (Knowledge Kepers)', ['NAMES_DIFFER']],
    ['not in a name that is kept', 'The Knowledge Keepers', 'حفظة المعرفة (Knowledge Keepers)', []],
  ])('%s: %s', (_, source, translation, codes) => {
    expect(differencesOf(source, translation).map(({ code }) => code)).toEqual(codes)
  })
})
