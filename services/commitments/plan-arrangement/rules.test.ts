import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SegmentKind } from '../database/tables.ts'
import { arrangedIn, type AskedText, changesOfArrangement, faultsOfArrangement, longestRising } from './rules.ts'

const segment = (position: number, kind: SegmentKind, level: number, number = '') => ({
  id: `t${position}`,
  position,
  kind,
  level,
  number,
  text: { en: `Text ${position}`, fr: `Texte ${position}` },
})
const segments = [
  segment(1, 'SECTION', 1, '1'),
  segment(2, 'ACTION', 2, '1.1'),
  segment(3, 'ACTION', 2, '1.2'),
  segment(4, 'SECTION', 1, '2'),
  segment(5, 'ACTION', 2, '2.1'),
]
const asIs: AskedText[] = segments.map(({ id, kind, level, number }) => ({ id, kind, level, number }))
const at = (index: number) => asIs[index] as AskedText
const faults = (asked: readonly AskedText[], ...bound: string[]) =>
  faultsOfArrangement({ asked, segments, bound: new Set(bound), sourceLang: 'en' }).map(
    ({ word, field }) => `${word} ${field}`,
  )
const changes = (asked: readonly AskedText[]) =>
  changesOfArrangement(arrangedIn(asked, segments, 'en'), segments).map(({ deed, id }) => `${deed} ${id}`)

describe('what changes', () => {
  test('nothing, where all stands as it stood', () => {
    expect(changes(asIs)).toEqual([])
    expect(faults(asIs, 't2')).toEqual([])
  })

  test('one text that was put elsewhere, and none of those that it passed', () => {
    expect(changes([at(0), at(2), at(3), at(4), at(1)])).toEqual(['MOVED t2'])
  })

  test('what is new, what left, and what became something else', () => {
    const asked = [
      at(0),
      { ...at(1), number: '1.A' },
      at(3),
      at(4),
      { kind: 'ACTION' as const, level: 2, text: ' Count ' },
    ]
    expect(changes(asked)).toEqual(['CHANGED t2', 'ADDED null', 'REMOVED t3'])
    expect(arrangedIn(asked, segments, 'en').at(-1)?.text).toEqual({ en: 'Count' })
    expect(arrangedIn(asked, segments, 'en')[1]?.text).toEqual({ en: 'Text 2', fr: 'Texte 2' })
  })

  test('as little as there can be is called moved', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(1_000), { maxLength: 12 }), numbers => {
        const rising = longestRising(numbers)
        expect(rising).toEqual([...rising].sort((a, b) => a - b))
        expect(numbers.filter(number => rising.includes(number))).toEqual(rising)
        const best = numbers.reduce<number[]>(
          (lengths, number, index) => [
            ...lengths,
            1 + Math.max(0, ...lengths.filter((_, before) => (numbers[before] ?? 0) < number && before < index)),
          ],
          [],
        )
        expect(rising).toHaveLength(Math.max(0, ...best))
      }),
    )
  })
})

describe('refused is', () => {
  test.each<[string, AskedText[], string[], string[]]>([
    ['a plan without an action', [at(0)], [], ['noAction texts']],
    ['to take out what is reported on', [at(0), at(2), at(3), at(4)], ['t2'], ['actionStays texts']],
    [
      'to make something else of what is reported on',
      [at(0), { ...at(1), kind: 'TEXT' }, at(2), at(3), at(4)],
      ['t2'],
      ['actionStays texts'],
    ],
    [
      'a text that is not in the plan',
      [...asIs, { id: 'other', kind: 'ACTION', level: 2, text: 'x' }],
      [],
      ['notFound texts.5.id'],
    ],
    ['a text twice', [...asIs, at(4)], [], ['saidTwice texts.4.id', 'saidTwice texts.5.id']],
    ['a new text without words', [...asIs, { kind: 'ACTION', level: 2, text: ' ' }], [], ['required texts.5.text']],
    ['an action below an action', [...asIs, { kind: 'ACTION', level: 3, text: 'x' }], [], ['misplaced texts.5.level']],
  ])('%s', (_what, asked, bound, expected) => {
    expect(faults(asked, ...bound)).toEqual(expected)
  })
})
