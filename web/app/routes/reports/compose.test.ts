import { expect, test } from 'vitest'
import { composeDocument, type ReportAnswer } from './compose.ts'
import { reportSections } from './content.ts'

const nothing: ReportAnswer = {
  id: 'r',
  revision: 1,
  basis: 'b',
  mayWrite: true,
  network: { code: 'CMARD', name: { text: 'Coalition' } },
  paragraphs: [],
  developments: {
    openingDay: '2007-05-31',
    openingCount: 1,
    closingCount: 1,
    undatedCount: 0,
    joined: [],
    named: [],
    left: [],
    mayHaveJoined: [],
    steps: [],
    mayHaveReached: [],
    partnerWorks: [],
    workingGroupChanges: [],
    needs: [],
    publishedCounts: [],
  },
  period: {
    from: '2007-06-01',
    to: '2008-08-31',
    events: { totalCount: 0, nodes: [] },
    progressReports: { totalCount: 0, nodes: [] },
  },
} as never

const of = (change: Partial<ReportAnswer['developments']>): ReportAnswer => ({
  ...nothing,
  developments: { ...nothing.developments, ...change },
})
const textOf = (value: unknown) => JSON.stringify(value)

test('where nothing is on record, the report says so in every section, in both languages', () => {
  for (const lang of ['en', 'fr'] as const) {
    const report = composeDocument(lang, nothing, '2026-06-15')
    expect(report.sections.map(({ key }) => key)).toEqual(reportSections.filter(key => key !== 'INTRODUCTION'))
    expect(report.sections.every(({ blocks }) => blocks.some(block => block.kind === 'text'))).toBe(true)
  }
})

test('what was published stands beside what is proved', () => {
  const published = {
    date: '2008-08-01',
    precision: 'DAY' as const,
    count: 27,
    what: 'signatories',
    comparedOn: '2008-08-01',
    provedCount: 8,
    difference: 19,
    source: { text: 'CCU report' },
  }
  const said = (lang: 'en' | 'fr', difference: number) =>
    textOf(composeDocument(lang, of({ publishedCounts: [{ ...published, difference }] }), '2026-06-15'))
  expect(said('en', 19)).toContain('CCU report says 27 (signatories), August 1, 2008. The records prove 8 members.')
  expect(said('en', 19)).toContain('The names of 19 are not on record.')
  expect(said('fr', 19)).toContain(
    'CCU report\u00a0: 27 (signatories), 1er août 2008. Les dossiers prouvent 8 membres.',
  )
  expect(said('en', -1)).toContain('Documents name 1 more than were published.')
  expect(said('en', 0)).toContain('The two agree.')
})

test('what a period that is not over adds up to is so far, up to today', () => {
  const said = (lang: 'en' | 'fr', composedOn: string) => textOf(composeDocument(lang, nothing, composedOn))
  expect(said('en', '2008-06-15')).toContain('Members on record so far, up to June 15, 2008')
  expect(said('en', '2008-06-15')).toContain('The period is not over: its figures are so far, up to June 15, 2008.')
  expect(said('en', '2008-06-15')).toContain('network=CMARD&asOf=2008-06-15')
  expect(said('fr', '2008-08-31')).toContain('Membres au dossier jusqu’ici, au 31 août 2008')
  expect(said('en', '2008-09-01')).toContain('Members on record, August 31, 2008')
  expect(said('en', '2008-09-01')).not.toContain('so far')
})

test('a date is told as far as it is known, and every figure leads to what gives it', () => {
  const municipality = {
    slug: 'lethbridge',
    name: { text: 'Lethbridge' },
    province: 'AB' as const,
    knownMemberBy: null,
  }
  const joined = [
    {
      joinedOn: { value: '2007-01-01', precision: 'YEAR' as const },
      joinedBasis: 'council motion',
      leftOn: null,
      knownBy: null,
      municipality,
    },
  ]
  const report = composeDocument('en', of({ joined, closingCount: 2 }), '2026-06-15')
  const [figures] = report.sections.find(({ key }) => key === 'ROSTER')?.blocks ?? []
  expect(figures).toMatchObject({
    kind: 'figures',
    figures: [
      { value: '1', href: '/{lang}/municipalities?network=CMARD&asOf=2007-05-31' },
      { value: '2', href: '/{lang}/municipalities?network=CMARD&asOf=2008-08-31' },
      { value: '1', href: expect.stringContaining('/graphql#query=') },
      { value: '0' },
      { value: '0' },
    ],
  })
  expect(textOf(report)).toContain('"2007; council motion"')
})

test('a paragraph stands in its section; where its language is missing, the other one is shown', () => {
  const paragraphs = [
    {
      id: '1',
      section: 'INTRODUCTION' as const,
      position: 0,
      allTexts: [
        { lang: 'en', text: 'One.\n\nTwo.' },
        { lang: 'fr', text: 'Un.' },
      ],
    },
    { id: '2', section: 'GAPS' as const, position: 0, allTexts: [{ lang: 'fr', text: 'Français.' }] },
  ]
  const written = (lang: 'en' | 'fr') =>
    composeDocument(lang, { ...nothing, paragraphs }, '2026-06-15').sections.flatMap(({ key, blocks }) =>
      blocks.flatMap(block => (block.kind === 'written' ? [`${key} ${block.text}`] : [])),
    )
  expect(written('en')).toEqual(['INTRODUCTION One.', 'INTRODUCTION Two.', 'GAPS Français.'])
  expect(written('fr')).toEqual(['INTRODUCTION Un.', 'GAPS Français.'])
})

test('what is invented says so, and what does not answer too', () => {
  const example = {
    id: 'p',
    period: '2008',
    status: 'LIMITED' as const,
    publishedAt: '2008-01-01T00:00:00Z',
    invented: true,
    summary: { text: 'Hired two people.' },
    commitment: { number: 5, title: { text: 'Employer' } },
    municipality: { name: { text: 'Calgary' } },
  }
  const period = { ...nothing.period, progressReports: { totalCount: 101, nodes: [example] }, events: null }
  const text = textOf(composeDocument('en', { ...nothing, period }, '2026-06-15'))
  expect(text).toContain('Calgary: Hired two people.')
  expect(text).toContain('commitment 5, Employer; limited progress; invented for demonstration')
  expect(text).toContain('The first 1 are listed')
  expect(text).toContain('does not answer just now')
})

test('what is locked leads to what was known then, and a draft to what is known now', () => {
  const linksOf = (knownAt: string | null) => {
    const { sections } = composeDocument('en', nothing, '2026-06-15', knownAt)
    const figures = sections.flatMap(({ blocks }) =>
      blocks.flatMap(block => (block.kind === 'figures' ? block.figures : [])),
    )
    return figures.map(({ href }) => decodeURIComponent(href ?? ''))
  }
  const moment = '2026-06-15T16:00:00.000Z'
  expect(linksOf(null).some(href => href.includes('knownAt'))).toBe(false)
  const [opening, closing, joined] = linksOf(moment)
  for (const href of [opening, closing, joined])
    expect(href).toContain(`developments(network: CMARD, from: "2007-06-01", to: "2008-08-31", knownAt: "${moment}")`)
})
