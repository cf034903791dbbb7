import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type LeveledIndicator, levelsOf } from '../assessment/rules.ts'
import type { Rating } from '../database/tables.ts'
import { gapId, gapsIn, partsOfGapId } from './rules.ts'

const ratings: Rating[] = ['NOT_STARTED', 'IN_PROGRESS', 'MET', 'NOT_APPLICABLE']
const sheets = fc
  .array(
    fc.record({
      element: fc.constantFrom('LA', 'CC', 'AL'),
      level: fc.integer({ min: 1, max: 5 }),
      rating: fc.option(fc.constantFrom(...ratings), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 15 },
  )
  .map(rows => {
    const asked = rows.map(({ element, level }, index): LeveledIndicator => ({ element, level, code: `i${index}` }))
    const given = rows.flatMap(({ rating }, index) => (rating ? [[`i${index}`, rating] as const] : []))
    return { asked, ratings: Object.fromEntries(given) as Record<string, Rating> }
  })
const levelOf = (levels: ReturnType<typeof levelsOf>, of: string) => levels.find(({ element }) => element === of)?.level

describe('laws of gaps', () => {
  test('they are what is asked, applies, and is not met: each once', () => {
    fc.assert(
      fc.property(sheets, ({ asked, ratings }) => {
        const open = asked.filter(({ code }) => ratings[code] !== 'MET' && ratings[code] !== 'NOT_APPLICABLE')
        const codes = gapsIn(asked, ratings).map(({ code }) => code)
        expect([...codes].sort()).toEqual(open.map(({ code }) => code).sort())
      }),
    )
  })

  test('meeting all that raise an element raises it; leaving one of them does not', () => {
    fc.assert(
      fc.property(sheets, ({ asked, ratings }) => {
        const before = levelsOf(asked, ratings)
        for (const { element } of before) {
          const raising = gapsIn(asked, ratings).filter(
            gap => gap.element === element && gap.reasons.includes('RAISES_ELEMENT'),
          )
          if (raising.length === 0) continue
          const met = (gaps: typeof raising) => ({
            ...ratings,
            ...Object.fromEntries(gaps.map(({ code }) => [code, 'MET' as const])),
          })
          const raised = levelOf(levelsOf(asked, met(raising)), element) ?? 0
          expect(raised).toBeGreaterThan(levelOf(before, element) ?? 0)
          expect(levelOf(levelsOf(asked, met(raising.slice(1))), element)).toBe(levelOf(before, element))
          expect(raising.length === 1).toBe(raising[0]?.reasons.includes('LAST_OF_ITS_LEVEL'))
        }
      }),
    )
  })

  test('what raises an element comes before what does not, and of either the lower level first', () => {
    fc.assert(
      fc.property(sheets, ({ asked, ratings }) => {
        const places = gapsIn(asked, ratings).map(
          ({ level, reasons }) => (reasons.includes('RAISES_ELEMENT') ? 0 : 10) + level,
        )
        expect(places).toEqual([...places].sort((a, b) => a - b))
      }),
    )
  })
})

test('each gap says why it is shown', () => {
  const asked = [
    { code: '1a', element: 'LA', level: 1 },
    { code: '6a', element: 'LA', level: 2 },
    { code: '2a', element: 'CC', level: 1 },
    { code: '2b', element: 'CC', level: 1 },
  ]
  const gaps = gapsIn(asked, { '1a': 'MET', '6a': 'IN_PROGRESS', '2a': 'NOT_STARTED' })
  expect(gaps.map(({ code, reasons }) => [code, ...reasons])).toEqual([
    ['2a', 'RAISES_ELEMENT', 'HOLDS_BACK_OVERALL'],
    ['2b', 'RAISES_ELEMENT', 'HOLDS_BACK_OVERALL', 'NOT_RATED'],
    ['6a', 'RAISES_ELEMENT', 'LAST_OF_ITS_LEVEL', 'IN_PROGRESS'],
  ])
})

test('an id holds an assessment and a code, whatever characters either has', () => {
  expect(partsOfGapId(gapId('a:b', '4c'))).toEqual({ assessment: 'a:b', code: '4c' })
  expect(partsOfGapId('nothing')).toEqual({ assessment: '', code: 'nothing' })
})
