import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { folded } from '../../shared/language.ts'
import { canonicalText, rowsUnder } from '../../shared/sheet/rows.ts'
import { evidenceIn, evidenceText } from './evidence.ts'
import { neutral } from '../../../web/http/feeds/neutral.ts'
import { type Choices, cellsOf, compared, contentOf, headings, isChanged, mergeOf, resolved, sentIn } from './rules.ts'
import { type Column, columns, columnsByWord, headingIn, statuses, statusIn, statusOf } from './words.ts'

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
const asked = {
  year: '2026',
  actions: new Set(['a1', 'a2', 'a3']),
  share: new Set(['a1', 'a2']),
  reports: [report],
}
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
    ['is of the share that it is sent for', { action: 'a3', base: '' }, ['othersShare 2 action']],
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

test('a file goes out and comes back in its own row; a sheet brings no other one', () => {
  const file = { title: 'Minutes', url: '/files/one/minutes.pdf', effectiveOn: '2026-05-01', file: 'one' }
  const text = evidenceText([file])
  expect(evidenceIn(text, [file])).toEqual({ items: [file], wrong: [] })
  const wrong = [{ word: 'notEvidence', value: text }]
  expect(evidenceIn(text, [])).toEqual({ items: [], wrong })
  expect(evidenceIn(text.replace('one', 'two'), [file]).items).toEqual([])
  expect(evidenceIn('Minutes | /files/../secret').items).toEqual([])
})

const portalLanguages = ['en', 'fr', 'ar', 'vi'] as const

describe('the words of a sheet', () => {
  test.each(portalLanguages)('name every column and status in %s, each by a word of its own', lang => {
    for (const column of columns) {
      expect(columnsByWord.get(folded(headingIn(column, [lang])))).toBe(column)
      expect(columnsByWord.get(folded(column))).toBe(column)
    }
    for (const status of statuses) {
      expect(statusOf(statusIn(status, [lang]))).toBe(status)
      expect(statusOf(status)).toBe(status)
    }
  })

  test('never mean two columns, or two statuses', () => {
    const of = (word: (lang: string) => readonly string[]) =>
      portalLanguages.flatMap(lang => word(lang).map(text => [folded(text), text]))
    const headingsOf = of(lang => columns.map(column => headingIn(column, [lang])))
    const wordsOf = of(lang => statuses.map(status => statusIn(status, [lang])))
    for (const said of [headingsOf, wordsOf]) expect(new Set(said.map(([word]) => word)).size).toBe(said.length)
  })

  test('that are no status stay as they are, and a heading that is no column is told by the list of those that are', () => {
    expect(statusOf('Done')).toBe('Done')
    const { faults } = rowsUnder([{ row: 1, cells: ['Identifiant de l’action', 'Bemerkung'] }], headings)
    expect(faults.map(({ word, field }) => `${word} ${field}`)).toContain('unknownColumn bemerkung')
  })
})

test('whatever was reported goes out in any language of headings, and comes back as zero changes', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 })
  const item = fc.record({
    title: text.map(each => canonicalText(each.replace(/\s+/gu, ' '))).filter(Boolean),
    url: fc.webUrl().map(url => new URL(url).href),
    effectiveOn: fc.option(fc.constantFrom('2026-01-31', '2024-02-29')),
  })
  const reported = fc.record({
    status: fc.constantFrom(...statuses),
    done: text.filter(each => canonicalText(each) !== ''),
    obstacles: text,
    evidence: fc.array(item, { maxLength: 20 }),
  })
  fc.assert(
    fc.property(reported, fc.constantFrom(...portalLanguages), ({ status, done, obstacles, evidence }, lang) => {
      const published = { ...report, status, summary: { [lang]: done }, challenges: { [lang]: obstacles }, evidence }
      const line = cellsOf(published, lang)
      const cells: Record<Column, string> = {
        action: 'a1',
        number: '1',
        text: 'Count',
        year: '2026',
        language: lang,
        base: 'r1/2',
        ...line,
        status: statusIn(status, [lang]),
      }
      const table = rowsUnder(
        [
          { row: 1, cells: columns.map(column => headingIn(column, [lang])) },
          { row: 2, cells: columns.map(column => neutral(cells[column]).replaceAll('\n', '\r\n')) },
        ],
        headings,
      )
      const { sent, faults } = sentIn(table.rows, { ...asked, reports: [published] })
      expect([...table.faults, ...faults]).toEqual([])
      const [row] = compared(sent, lang, [published])
      expect(row?.cells.map(({ merge }) => merge)).toEqual(Array(4).fill('UNCHANGED'))
    }),
  )
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
