import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evidenceIn, evidenceText } from './evidence.ts'
import { type Choices, compared, contentOf, isChanged, mergeOf, resolved, sentIn } from './rules.ts'

const words = fc.constantFrom('', 'a', 'b', 'c')

describe('a cell', () => {
  test.each([
    ['nothing has changed', 'a', 'a', 'a', 'UNCHANGED'],
    ['the sheet has changed', 'a', 'b', 'a', 'SHEET'],
    ['what is published has changed', 'a', 'a', 'b', 'OURS'],
    ['both have changed alike', 'a', 'b', 'b', 'UNCHANGED'],
    ['both have changed, and differently', 'a', 'b', 'c', 'CONFLICT'],
    ['one has emptied what the other changed', 'a', '', 'c', 'CONFLICT'],
  ] as const)('%s', (_what, base, sheet, ours, merge) => {
    expect(mergeOf(base, sheet, ours)).toBe(merge)
  })

  test('an unedited sheet never changes anything, whatever was published since', () => {
    fc.assert(
      fc.property(words, words, (base, ours) => {
        expect(['UNCHANGED', 'OURS']).toContain(mergeOf(base, base, ours))
      }),
    )
  })

  test('a sheet that nobody was faster than is taken', () => {
    fc.assert(
      fc.property(words, words, (base, sheet) => {
        expect(['UNCHANGED', 'SHEET']).toContain(mergeOf(base, sheet, base))
      }),
    )
  })

  test('neither side is preferred: exchanged, they give the same answer exchanged', () => {
    const other = { SHEET: 'OURS', OURS: 'SHEET', CONFLICT: 'CONFLICT', UNCHANGED: 'UNCHANGED' } as const
    fc.assert(
      fc.property(words, words, words, (base, sheet, ours) => {
        expect(mergeOf(base, ours, sheet)).toBe(other[mergeOf(base, sheet, ours)])
      }),
    )
  })
})

const report = {
  id: 'r1',
  revision: 2,
  current: true,
  action: 'a1',
  status: 'LIMITED' as const,
  summary: { en: 'Begun.', fr: 'Commencé.' },
  challenges: null,
  evidence: [{ title: 'Minutes | May', url: 'https://example.org/', effectiveOn: '2026-05-01' }],
}
const cells = { status: 'LIMITED', done: 'Begun.', obstacles: '', evidence: evidenceText(report.evidence) }
const identity = { action: 'a1', year: '2026', language: 'en', base: 'r1/2' }
const asked = { year: '2026', actions: new Set(['a1', 'a2']), reports: [report] }
const none: Choices = new Map()

describe('a row', () => {
  const one = (changed: object) => sentIn([{ row: 2, cells: { ...identity, ...cells, ...changed } }], asked)
  const faults = (changed: object) => one(changed).faults.map(({ word, row, field }) => `${word} ${row} ${field}`)

  test('as it was downloaded says nothing new', () => {
    const { sent, faults: found } = one({})
    expect(found).toEqual([])
    const [row] = compared(sent, 'en', [report])
    expect(isChanged(row!, resolved(row!, none)!)).toBe(false)
  })

  test('changes its own language and leaves the others', () => {
    const [row] = compared(one({ done: 'Done.', status: 'COMPLETE' }).sent, 'en', [report])
    const said = resolved(row!, none)!
    expect(contentOf(said, 'en', row!.current)).toEqual({
      status: 'COMPLETE',
      summary: { en: 'Done.', fr: 'Commencé.' },
      challenges: null,
      evidence: report.evidence,
    })
  })

  test('waits for a choice where both sides have changed, and takes the one that is chosen', () => {
    const newer = { ...report, revision: 3, status: 'COMPLETE' as const }
    const [row] = compared(one({ status: 'SUBSTANTIAL' }).sent, 'en', [{ ...report, current: false }, newer])
    expect(resolved(row!, none)).toBeUndefined()
    for (const [side, status] of [
      ['SHEET', 'SUBSTANTIAL'],
      ['OURS', 'COMPLETE'],
    ] as const)
      expect(resolved(row!, new Map([['a1 status', side]]))?.status).toBe(status)
  })

  test.each<[what: string, changed: object, expected: string[]]>([
    ['names an action of the plan', { action: 'a9', base: '' }, ['notFound 2 action']],
    ['is of the year that was asked for', { year: '2025' }, ['unknownValue 2 year']],
    ['names a revision of its own action', { action: 'a2' }, ['unknownBase 2 base']],
    ['names a revision that there is', { base: 'r1/9' }, ['unknownBase 2 base']],
    ['has one of four statuses', { status: 'Done' }, ['unknownValue 2 status']],
    ['cannot be emptied', { status: '', done: '' }, ['required 2 status', 'required 2 done']],
    ['has words that end', { done: 'a'.repeat(5_001) }, ['tooLong 2 done']],
    ['has evidence with addresses', { evidence: 'Minutes' }, ['notEvidence 2 evidence']],
    ['may leave columns out', { obstacles: undefined, evidence: undefined }, []],
  ])('%s', (_what, changed, expected) => {
    expect(faults(changed)).toEqual(expected)
  })

  test('of an action stands once, and all rows speak one language', () => {
    const rows = [identity, { ...identity, language: 'fr' }].map((each, at) => ({
      row: at + 2,
      cells: { ...each, ...cells },
    }))
    expect(sentIn(rows, asked).faults.map(({ word, row }) => `${word} ${row}`)).toEqual([
      'saidTwice 3',
      'unknownValue 3',
    ])
  })
})

test('evidence goes out and comes back', () => {
  const title = fc
    .string({ minLength: 1, maxLength: 50 })
    .map(text => text.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
  const day = fc.option(fc.constantFrom('2026-01-31', '2024-02-29'))
  const item = fc.record({ title, url: fc.webUrl().map(url => new URL(url).href), effectiveOn: day })
  fc.assert(
    fc.property(fc.array(item, { maxLength: 20 }), items => {
      const clean = items.filter(each => !/ \| |^\||\|$/.test(each.title))
      expect(evidenceIn(evidenceText(clean))).toEqual({ items: clean, wrong: [] })
    }),
  )
})
