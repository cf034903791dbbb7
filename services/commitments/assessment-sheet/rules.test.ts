import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { folded } from '../../shared/language.ts'
import type { AssessmentAnswerRow, AssessmentSheetSent } from '../database/tables.ts'
import { answerOf, baseOf, type Cells, cellsOf, compared, isChanged, isConflict, merged, sentIn } from './rules.ts'
import words from './words.json' with { type: 'json' }

const mark = (text: string) => Buffer.from(text || '-').toString('base64url')
const assessment = { id: 'a', model: 'hrmm-2012', revision: 7 }
const codes = ['1a', '1b', '4c']

type Answer = Parameters<typeof cellsOf>[0] & Pick<AssessmentAnswerRow, 'indicator' | 'revision'>

// few words, so that both sides often say the same
const word = fc.constantFrom('', 'one', 'two')
const cells = fc
  .record({
    rating: fc.constantFrom('', 'MET', 'IN_PROGRESS', 'NOT_APPLICABLE'),
    reason: word,
    evidence: word,
    evidenceOn: fc.constantFrom('', '2026-01-31'),
    gap: word,
    owner: word,
  })
  .map((said): Cells => (said.rating === 'NOT_APPLICABLE' && !said.reason ? { ...said, reason: 'one' } : said))
const sheetOf = fc.record({ '1a': cells, '1b': cells, '4c': cells })
type Sheet = typeof sheetOf extends fc.Arbitrary<infer One> ? One : never

const answersOf = (sheet: Sheet, revision = 3): Answer[] =>
  Object.entries(sheet).map(([indicator, said]) => ({ ...answerOf({ indicator, revision }, said), revision }) as Answer)
/** The file that somebody sends who was given `base`, and wrote `said`. */
const fileOf = (base: Sheet, said: Sheet): AssessmentSheetSent[] =>
  Object.entries(said).map(([indicator, own], at) => ({
    tab: 'LA',
    row: at + 2,
    indicator,
    base: baseOf(3, base[indicator as keyof Sheet], mark),
    cells: own,
  }))
const mergedOver = (base: Sheet, said: Sheet, ours: Sheet, choice?: 'SHEET' | 'OURS') =>
  compared(fileOf(base, said), answersOf(ours), mark).map(row => ({ row, words: merged(row, choice) }))
const wordsIn = (rows: ReturnType<typeof mergedOver>) =>
  Object.fromEntries(rows.map(({ row, words }) => [row.indicator, words]))

describe('merging a file', () => {
  test('that nobody has touched changes nothing, whatever was answered since', () => {
    fc.assert(
      fc.property(sheetOf, sheetOf, (base, ours) => {
        for (const { row, words } of mergedOver(base, base, ours)) {
          expect(isConflict(row)).toBe(false)
          expect(words && isChanged(row, words)).toBe(false)
        }
      }),
    )
  })

  test('over answers that nobody has changed takes all of the file', () => {
    fc.assert(
      fc.property(sheetOf, sheetOf, (base, said) => {
        expect(wordsIn(mergedOver(base, said, base))).toEqual(said)
      }),
    )
  })

  test('a second time changes nothing, whatever was chosen the first time', () => {
    fc.assert(
      fc.property(sheetOf, sheetOf, sheetOf, fc.constantFrom('SHEET', 'OURS'), (base, said, ours, choice) => {
        const first = wordsIn(mergedOver(base, said, ours, choice)) as Sheet
        for (const { row, words } of mergedOver(base, said, first, choice))
          expect(words && isChanged(row, words)).toBe(false)
      }),
    )
  })

  test('comes to the same from both sides where nothing conflicts', () => {
    fc.assert(
      fc.property(sheetOf, sheetOf, sheetOf, (base, one, other) => {
        const [here, there] = [mergedOver(base, one, other), mergedOver(base, other, one)]
        expect(here.map(({ row }) => isConflict(row))).toEqual(there.map(({ row }) => isConflict(row)))
        here.forEach(({ row, words }, at) => {
          if (!isConflict(row)) expect(words).toEqual(there[at]?.words)
        })
      }),
    )
  })

  test('never writes over what both have changed without a choice, and never mixes a rating with the other’s reason', () => {
    fc.assert(
      fc.property(sheetOf, sheetOf, sheetOf, (base, said, ours) => {
        mergedOver(base, said, ours).forEach(({ row: { indicator, ...row }, words }) => {
          expect(words === undefined).toBe(isConflict(row))
          const [file, own] = [said[indicator as keyof Sheet], ours[indicator as keyof Sheet]]
          const told = ({ rating, reason }: Cells) => `${rating} ${reason}`
          if (words) expect([told(file), told(own)]).toContain(told(words))
          if (words?.rating === 'NOT_APPLICABLE') expect(words.reason).not.toBe('')
        })
      }),
    )
  })
})

describe('a file is read', () => {
  const empty = cellsOf(undefined)
  const line = (changed: object = {}) => ({
    tab: 'LA',
    row: 2,
    cells: {
      ...empty,
      indicator: '1a',
      id: 'a',
      edition: 'hrmm-2012',
      base: baseOf(7, empty, mark),
      ...changed,
    },
  })
  const read = (...rows: ReturnType<typeof line>[]) => sentIn(rows, { assessment, codes: new Set(codes) })

  test.each(['MET', 'Met', 'atteint', 'متحقق', 'Đã đạt'])('with “%s” as a rating', rating => {
    const { sent, faults } = read(line({ rating }))
    expect(faults).toEqual([])
    expect(sent[0]?.cells.rating).toBe('MET')
  })

  test.each<[what: string, changed: object, fault: string, field: string]>([
    ['of another assessment', { id: 'b' }, 'otherAssessment', 'id'],
    ['without its assessment', { id: '' }, 'otherAssessment', 'id'],
    ['of another edition', { edition: 'hrmm-2011-draft' }, 'otherEdition', 'edition'],
    ['without what it was made from', { base: '' }, 'sheetWithoutBase', 'base'],
    ['made from a revision still to come', { base: baseOf(8, empty, mark) }, 'sheetWithoutBase', 'base'],
    ['with an indicator that is none', { indicator: '99z' }, 'unknownIndicator', 'indicator'],
    ['with a rating outside the scale', { rating: 'Excellent' }, 'unknownValue', 'rating'],
    ['not applicable without a reason', { rating: 'Not applicable' }, 'reasonNeeded', 'reason'],
    ['with a day that is none', { evidenceOn: '31/03/2026' }, 'notADay', 'evidenceOn'],
    ['with too many words', { gap: 'x'.repeat(5_001) }, 'tooLong', 'gap'],
  ])('and refused where a row is %s', (_what, changed, word, field) => {
    expect(read(line(changed)).faults).toMatchObject([{ tab: 'LA', row: 2, word, field }])
  })

  test('and refused where an indicator stands in it twice, also on another tab', () => {
    const { faults } = read(line(), { ...line(), tab: 'PM', row: 5 })
    expect(faults).toMatchObject([{ tab: 'PM', row: 5, word: 'saidTwice', field: 'indicator' }])
  })
})

test('no word means two columns, or two ratings', () => {
  for (const all of [words.columns, words.ratings] as Record<string, Record<string, string>>[]) {
    const called = Object.entries(all).flatMap(([name, texts]) => {
      const own = new Set([name, ...Object.values(texts)].map(folded))
      return [...own]
    })
    expect(called.toSorted()).toEqual([...new Set(called)].toSorted())
  }
})
