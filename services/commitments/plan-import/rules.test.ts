import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DocumentFormat, linesOf, UnreadableDocument } from './lines.ts'
import type { OutlineRow, RowKind } from './outline.ts'
import { outlineOf } from './rules.ts'

const documentIn = (file: string) => readFileSync(path.join(import.meta.dirname, 'fixtures', file), 'utf8')
const vietnamese = documentIn('calgary-anti-racism-framework-2023.vi.txt')
const arabic = documentIn('calgary-anti-racism-framework-2023.ar.txt')
const hamilton = documentIn('hamilton-immigration-strategy-2010.en.txt')

const read = async (document: string, format: DocumentFormat = 'TEXT') => outlineOf(await linesOf(document, format))
const count = (rows: readonly OutlineRow[], kind: RowKind) => rows.filter(row => row.kind === kind).length
const sketch = (rows: readonly OutlineRow[]) =>
  rows.filter(row => row.kind !== 'LEFT_OUT').map(row => `${row.kind} ${row.number} ${row.text}`.replace(/ {2}/, ' '))
const numbersOf = (rows: readonly OutlineRow[], kind: RowKind) =>
  rows.filter(row => row.kind === kind).map(row => row.number)

describe('the framework of Calgary', () => {
  test.each([
    ['Vietnamese', vietnamese, ['1', '2', '3', '5', '4']],
    ['Arabic', arabic, ['5', '2', '1', '4', '3']],
  ])(
    'in %s: five areas in the order of the document, three streams of three actions each',
    async (_, document, areas) => {
      const { rows } = await read(document)
      expect(numbersOf(rows, 'SECTION')).toEqual(areas)
      expect(numbersOf(rows, 'GROUP')).toEqual(areas.flatMap(area => [1, 2, 3].map(stream => `${area}.${stream}`)))
      expect(numbersOf(rows, 'ACTION')).toEqual(
        areas.flatMap(area => [1, 2, 3].flatMap(stream => [1, 2, 3].map(place => `${area}.${stream}.${place}`))),
      )
      expect(count(rows, 'OUTCOME')).toBe(5)
    },
  )

  test('has its title and years from the document, where it says them', async () => {
    expect(await read(vietnamese)).toMatchObject({
      title: expect.stringMatching(/Cuộc đời: Khung Chiến lược .* của Thành phố Calgary$/),
      periodFrom: 2023,
      periodTo: 2027,
    })
    expect(await read(arabic)).toMatchObject({ title: null, periodFrom: null, periodTo: null })
  })

  test('a name with capitals begins no action, and a list that lost its marks is pointed out', async () => {
    const { rows } = await read(vietnamese)
    const row = (number: string) => rows.find(each => each.number === number)
    expect(row('2.1.2')).toMatchObject({
      text: 'Thu thập và sử dụng dữ liệu được phân tách dựa trên chủng tộc cho các chương trình và dịch vụ của Thành phố',
      lines: [39],
      checks: ['LIST_WITHOUT_MARKS'],
    })
    expect(row('3.1.1')?.text).toContain('Ủy ban Hành động Chống Phân biệt Chủng tộc và các bên liên quan')
    expect(row('4.1.2')?.text).toMatch(/^Đóng thiết lập/)
  })

  test('what it says before the first area is listed for a person to place', async () => {
    const left = (await read(vietnamese)).rows.filter(row => row.kind === 'LEFT_OUT')
    expect(left.map(row => row.lines[0])).toEqual([7, 9, 11, 13, 15, 17, 19])
    expect(left.every(row => row.checks[0] === 'BEFORE_THE_PLAN')).toBe(true)
  })
})

describe('the plan of Hamilton', () => {
  test('four priorities, sixteen goals and fifty-five actions, counted as in the document', async () => {
    const { title, rows } = await read(hamilton)
    expect(title).toBe('The Immigration Strategy: Action Plan')
    expect(['SECTION', 'GROUP', 'ACTION', 'OUTCOME'].map(kind => count(rows, kind as RowKind))).toEqual([4, 16, 55, 4])
    expect(numbersOf(rows, 'ACTION').filter(number => number.startsWith('1.2.'))).toHaveLength(11)
    expect(numbersOf(rows, 'ACTION').filter(number => number.startsWith('4.'))).toEqual([
      '4.1.1',
      '4.2.1',
      '4.2.2',
      '4.2.3',
      '4.2.4',
    ])
  })

  test('goals that share a cell are told apart and pointed out', async () => {
    const { rows } = await read(hamilton)
    const doubtful = rows.filter(row => row.checks.includes('TWO_TITLES_IN_ONE_CELL'))
    expect(doubtful.map(row => [row.number, row.lines, row.text.split(' ').slice(0, 2).join(' ')])).toEqual([
      ['2.2', [29], 'A fuller'],
      ['2.3', [29], 'A well-coordinated'],
      ['2.5', [31], 'Recognition of'],
      ['2.6', [31, 32], 'Enhanced services'],
    ])
    expect(doubtful[3]?.text).toContain('services such as language training, employment, housing')
  })

  test('a table that is broken into printed lines becomes whole again', async () => {
    const { rows } = await read(hamilton)
    const row = (number: string) => rows.find(each => each.number === number)
    expect(row('4.2')).toMatchObject({
      text: 'Knowledge about immigration in Hamilton is continually disseminated, promoted and utilized',
      lines: [60, 61, 62],
    })
    expect(row('4.1.1.9')?.text).toMatch(/diverse ethnicities and races\)$/)
    expect(row('4.2.3.3')).toMatchObject({ kind: 'PART', checks: ['MARK_MISSING'] })
  })
})

describe('other shapes', () => {
  test('Markdown in French: axes, objectives below them, parts, and a table that names owners', async () => {
    const document = [
      '# Plan d’action 2024-2027',
      '## Deuxième axe : Gouvernance',
      'Résultat attendu : une ville plus juste',
      '### Objectif 2.1 : Données',
      '- Recueillir des données',
      '  - par quartier',
      '- Publier un bilan',
      '## Troisième axe : Emploi',
      '| Objectif | Action | Responsable | Échéance |',
      '|---|---|---|---|',
      '| Embauche | Revoir les critères | Ressources humaines | 2026 |',
      '| | Offrir du mentorat | | |',
    ]
      .join('\n\n')
      .replaceAll('|\n\n|', '|\n|')
    const { title, periodFrom, rows } = await read(document, 'MARKDOWN')
    expect([title, periodFrom]).toEqual(['Plan d’action 2024-2027', 2024])
    expect(sketch(rows)).toEqual([
      'SECTION 2 Gouvernance',
      'OUTCOME une ville plus juste',
      'GROUP 2.1 Données',
      'ACTION 2.1.1 Recueillir des données',
      'PART 2.1.1.1 par quartier',
      'ACTION 2.1.2 Publier un bilan',
      'SECTION 3 Emploi',
      'GROUP 3.1 Embauche',
      'ACTION 3.1.1 Revoir les critères',
      'ACTION 3.1.2 Offrir du mentorat',
    ])
    expect(rows.at(-2)?.facts).toEqual({ owner: 'Ressources humaines', endsOn: '2026' })
  })

  test.each([
    ['thứ ba', 'Ưu tiên thứ ba: Nhà ở', '3', 'Nhà ở'],
    ['a Roman number', 'Priority IV: Housing', '4', 'Housing'],
    ['a word before', 'Second pillar: Housing', '2', 'Housing'],
    ['Arabic digits', 'المحور ٣: السكن', '3', 'السكن'],
    ['an Arabic ordinal', 'الهدف الرابع: السكن', '4', 'السكن'],
  ])('a heading with %s', async (_, heading, number, title) => {
    const { rows } = await read(`${heading}\n- Build`)
    expect(rows[0]).toMatchObject({ kind: 'SECTION', number, text: title })
    expect(rows[1]).toMatchObject({ kind: 'ACTION', number: `${number}.1` })
  })

  test('only numbers: the deepest are the actions', async () => {
    const { rows } = await read(
      'Plan\n1. Lead\n1.1 Know\n1.1.1 Count in every\nward\n1.2 Say\n1.2.1 Publish\n2. House\n2.1 Own\n2.1.1 Build',
    )
    expect(sketch(rows)).toEqual([
      'SECTION 1 Lead',
      'GROUP 1.1 Know',
      'ACTION 1.1.1 Count in every ward',
      'GROUP 1.2 Say',
      'ACTION 1.2.1 Publish',
      'SECTION 2 House',
      'GROUP 2.1 Own',
      'ACTION 2.1.1 Build',
    ])
  })

  test('a list below numbered lines makes headings of them', async () => {
    expect(sketch((await read('1. Lead\n• Adopt\n• Report\n2. House\n• Build')).rows)).toEqual([
      'SECTION 1 Lead',
      'ACTION 1.1 Adopt',
      'ACTION 1.2 Report',
      'SECTION 2 House',
      'ACTION 2.1 Build',
    ])
  })

  test('CSV with quoted line breaks tells the line of each record', async () => {
    const csv = 'Area;Goal;Action;Owner;Mood\r\n1. Learn;Staff;"Train staff;\nall of them";HR;good\r\n;;Mentor;;\r\n'
    const { rows } = await read(csv, 'CSV')
    expect(sketch(rows)).toEqual([
      'SECTION 1 Learn',
      'GROUP 1.1 Staff',
      'ACTION 1.1.1 Train staff;',
      'ACTION 1.1.2 all of them',
      'ACTION 1.1.3 Mentor',
    ])
    expect(rows.find(row => row.text === 'Mentor')?.lines).toEqual([4])
    expect(rows.find(row => row.checks.includes('UNKNOWN_COLUMN'))?.text).toBe('good')
  })

  test('HTML with lists in the cells of a table', async () => {
    const html = `<h2>First priority: Learn</h2>
      <table><tr><th>Goal</th><th>Actions</th></tr>
      <tr><td>Know</td><td><ul><li>Count<li>Publish</ul></td></tr></table><script>alert(1)</script>`
    expect(sketch((await read(html, 'HTML')).rows)).toEqual([
      'SECTION 1 Learn',
      'GROUP 1.1 Know',
      'ACTION 1.1.1 Count',
      'ACTION 1.1.2 Publish',
    ])
  })
})

describe('laws', () => {
  const linesWithText = (document: string) =>
    document.split(/\r\n|\r|\n/).flatMap((line, index) => (line.replace(/<[^>]*>/g, '').trim() ? [index + 1] : []))
  const titleLines = (document: string, rows: readonly OutlineRow[]) => {
    const placed = new Set(rows.flatMap(row => row.lines))
    return linesWithText(document).filter(line => !placed.has(line))
  }
  const variants: [string, (document: string) => string][] = [
    ['line ends of Windows', document => document.replaceAll('\n', '\r\n')],
    ['line ends of an old Mac', document => document.replaceAll('\n', '\r')],
    ['blanks at the ends of lines', document => document.replace(/(\S)(\n|$)/g, '$1 \u00a0$2')],
    ['twice as many empty lines', document => document.replace(/\n\n/g, '\n\n\n\n')],
    ['blanks that do not break', document => document.replace(/(\S) (\S)/g, '$1\u00a0$2')],
    ['digits of Arabic', document => document.replace(/\d/g, digit => String.fromCharCode(0x0660 + Number(digit)))],
    ['decomposed letters', document => document.normalize('NFD')],
    ['marks of direction', document => document.replace(/\n(?=\S)/g, '\n\u200f')],
  ]

  describe.each([
    ['Vietnamese', vietnamese],
    ['Arabic', arabic],
    ['English', hamilton],
  ])('%s', (_, document) => {
    test.each(variants)('is the same tree with %s', async (_name, change) => {
      const plain = (rows: readonly OutlineRow[]) => sketch(rows).map(row => row.replace(/[\d٠-٩]/g, '#'))
      const changed = (await read(change(document))).rows
      expect(plain(changed)).toEqual(plain((await read(document)).rows))
      expect(numbersOf(changed, 'ACTION')).toEqual(numbersOf((await read(document)).rows, 'ACTION'))
    })

    test('every line that says something is a row, a part of one, or the title', async () => {
      const { title, rows } = await read(document)
      const rest = titleLines(document, rows).map(line => document.split('\n')[line - 1])
      expect(rest.every(line => line && title?.includes(line.trim()))).toBe(true)
    })
  })

  const every = (document: string, lines: (page: number) => string[]) =>
    document
      .split('\n')
      .flatMap((line, index) => (index % 12 === 11 ? [line, ...lines((index + 1) / 12)] : [line]))
      .join('\n')
  const damages: [string, (document: string) => string][] = [
    ['numbers of pages', document => every(document, page => ['City Plan 2023', `Page ${page}`, ''])],
    ['bare numbers of pages', document => every(document, page => ['', 'City Plan 2023', `${page}`, ''])],
    ['hyphens', document => document.replace(/^([^\t\n<]{30,}?\p{L}{3})(\p{L}{3,}[^\t\n]*)$/gmu, '$1-\n$2')],
    ['l for 1 and O for 0', document => document.replace(/1(?=[ .:\n])/g, 'l').replace(/0(?=[ .:\n])/g, 'O')],
    [
      'Roman numbers',
      document => document.replace(/(TẬP TRUNG) (\d)/g, (_, word, n) => `${word} ${'I II III IV V'.split(' ')[n - 1]}`),
    ],
    [
      'letters for numbers',
      document => document.replace(/(TẬP TRUNG) (\d)/g, (_, word, n) => `${word} ${'ABCDE'[n - 1]}`),
    ],
    [
      'areas in reverse',
      document =>
        document
          .split(/(?=LĨNH VỰC TẬP TRUNG \d)/)
          .map((part, at, all) => (at === 0 ? part : (all[all.length - at] ?? '') + '\n'))
          .join(''),
    ],
  ]
  // sections, groups, actions, outcomes; lines that are placed, and lines that are listed for a person: as they come out
  const found: Record<string, number[]> = {
    'Vietnamese numbers of pages': [5, 15, 45, 5, 25, 24],
    'Vietnamese bare numbers of pages': [5, 15, 45, 5, 25, 24],
    'Vietnamese hyphens': [5, 15, 45, 5, 31, 10],
    'Vietnamese l for 1 and O for 0': [5, 15, 45, 5, 30, 7],
    'Vietnamese Roman numbers': [5, 15, 45, 5, 30, 7],
    'Vietnamese letters for numbers': [1, 15, 45, 5, 20, 17],
    'Vietnamese areas in reverse': [5, 15, 45, 5, 30, 7],
    'Arabic numbers of pages': [5, 15, 45, 5, 29, 17],
    'Arabic bare numbers of pages': [5, 15, 45, 5, 29, 17],
    'Arabic hyphens': [5, 15, 45, 5, 35, 10],
    'Arabic l for 1 and O for 0': [5, 15, 45, 5, 30, 7],
    'English numbers of pages': [4, 17, 56, 3, 39, 19],
    'English bare numbers of pages': [4, 17, 56, 3, 39, 19],
    'English hyphens': [4, 16, 55, 4, 44, 15],
    'English l for 1 and O for 0': [4, 16, 55, 4, 40, 8],
  }
  test.each(
    damages
      .flatMap(
        damage =>
          [
            ['Vietnamese', vietnamese, ...damage],
            ['Arabic', arabic, ...damage],
            ['English', hamilton, ...damage],
          ] as const,
      )
      .filter(([, document, , change]) => change(document) !== document),
  )('%s: a damaged copy loses no line, damage %#', async (language, document, name, change) => {
    const lines = await linesOf(change(document), 'TEXT')
    const { title, rows } = outlineOf(lines)
    const linesIn = (isLeft: boolean) =>
      new Set(rows.filter(row => (row.kind === 'LEFT_OUT') === isLeft).flatMap(row => row.lines))
    const [left, placed] = [linesIn(true), linesIn(false)]
    expect(lines.filter(({ line, text }) => !left.has(line) && !placed.has(line) && !title?.includes(text))).toEqual([])
    const kinds = (['SECTION', 'GROUP', 'ACTION', 'OUTCOME'] as const).map(kind => count(rows, kind))
    expect([...kinds, placed.size, left.size]).toEqual(found[`${language} ${name}`])
  })

  const piece = fc.constantFrom(
    'Priority 1: Lead',
    'Priority 2: House',
    '## Data',
    '# Plan',
    '1. Learn',
    '1.2 Know',
    '1.2.3 Count',
    '- Build',
    '  - in wards',
    'o then',

    'Outcome: less',
    'Owner: Parks',
    'Some words.',
    'and more of them',
    'A\tB',
    '\tmore',
    ' A list\t Do this Then do that And this too',
    'Goals\tActions',

    '|a|b|',
    '|---|---|',
    '<ul style="x"> One thing Two things\tWho',
    'KẾT QUẢ ĐƯỢC MONG ĐỢI: tốt',
    'مجال التركيز الخامس',
    '',
    '',
    '   ',
    '٣) بناء',
    'IV. Four',
    'a) b',
  )
  const anything = fc.oneof({ weight: 4, arbitrary: piece }, fc.string({ maxLength: 40 }))

  test('no line of any document is lost, and no row hangs in the air', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anything, { maxLength: 30 }), async pieces => {
        const document = pieces.map(each => each.replace(/[\n\r\u0085\u2028\u2029]/g, ' ')).join('\n')
        const lines = await linesOf(document, 'TEXT')
        const { title, rows } = outlineOf(lines)
        const placed = new Set(rows.flatMap(row => row.lines))
        for (const line of lines) expect(placed.has(line.line) || title?.includes(line.text)).toBe(true)
        let above = 0
        for (const row of rows.filter(each => !['LEFT_OUT', 'OUTCOME'].includes(each.kind))) {
          expect(row.level).toBeGreaterThanOrEqual(1)
          expect(row.level).toBeLessThanOrEqual(above + 1)
          expect(row.kind === 'SECTION').toBe(row.level === 1)
          above = row.level
        }
      }),
      { numRuns: 500 },
    )
  })

  test.each(['MARKDOWN', 'HTML', 'CSV'] as const)('anything can be read as %s, or is refused', async format => {
    await fc.assert(
      fc.asyncProperty(fc.array(anything, { maxLength: 20 }), async pieces => {
        const lines = await linesOf(pieces.join('\n'), format).catch((error: unknown) => {
          expect(error).toBeInstanceOf(UnreadableDocument)
          return []
        })
        const { title, rows } = outlineOf(lines)
        expect(lines.length === 0 || title !== null || rows.length > 0).toBe(true)
      }),
      { numRuns: 150 },
    )
  })
})
