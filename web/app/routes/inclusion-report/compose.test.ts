import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Lang, languages } from '../../language/languages.ts'
import { wordsFor } from '../../language/words.server.ts'
import type { ReportBlock, ReportRecord } from '../../report-document/document.ts'
import { composeDocument } from './compose.ts'
import type { InclusionAnswer, Report } from './records.ts'

const sections = ['INTRODUCTION', 'PROGRESS', 'PLAN', 'EVENTS', 'PRACTICES', 'PATHWAY', 'OUTLOOK'] as const
const english = (text: string) => ({ text, lang: 'en' })

const empty = {
  municipality: {
    slug: 'riverside',
    name: english('Riverside'),
    pathway: { milestones: [] },
    resources: { totalCount: 0, nodes: [] },
  },
  commitments: [1, 2, 3].map(number => ({ number, title: english(`Promise ${number}`) })),
  events: { totalCount: 0, nodes: [] },
  inclusionReport: {
    id: 'r',
    year: 2025,
    edition: 1,
    sections,
    recordOrder: [],
    leftOut: [],
    paragraphs: [],
    progress: [],
    progressBefore: [],
    ownActions: [],
    progressOnActions: [],
    plans: [],
  },
} as unknown as InclusionAnswer

const withReport = (report: object, rest: object = {}) =>
  ({ ...empty, ...rest, inclusionReport: { ...empty.inclusionReport, ...report } }) as InclusionAnswer
const compose = (answer: InclusionAnswer, lang: Lang = 'en') => composeDocument(lang, answer, '2026-06-15')
const blocksOf = (answer: InclusionAnswer, key: string) =>
  compose(answer).sections.find(section => section.key === key)?.blocks ?? []
const records = (blocks: readonly ReportBlock[]) =>
  blocks.filter((block): block is ReportRecord => block.kind === 'record')

const onCommitment = (number: number, more: object = {}) => ({
  id: `on-${number}`,
  revision: 1,
  status: 'LIMITED',
  invented: false,
  publishedAt: '2026-02-03T12:00:00Z',
  commitment: { number },
  summary: english(`Done for ${number}.`),
  challenges: null,
  evidence: [],
  ...more,
})
const three = [1, 2, 3].map(number => onCommitment(number)) as unknown as Report['progress']
const event = (slug: string, more: object = {}) => ({
  slug,
  startsAt: '2025-05-05T16:00:00Z',
  precision: 'DAY',
  timeZone: 'America/Toronto',
  venue: null,
  status: 'SCHEDULED',
  invented: false,
  hostMunicipality: { slug: 'riverside' },
  title: english(`Event ${slug}`),
  ...more,
})

describe('where nothing is on record', () => {
  test.each(languages)('every section of records says so, and what nobody wrote is not there: %s', lang => {
    const report = compose(empty, lang)
    const t = wordsFor(lang, 'inclusion-report')
    const told = ['PROGRESS', 'PLAN', 'EVENTS', 'PRACTICES', 'PATHWAY'] as const
    expect(report.sections.map(({ key }) => key)).toEqual(told)
    expect(report.sections.map(({ title }) => title)).toEqual(told.map(key => t(`section.${key}`)))
    expect(report.lang).toBe(lang)
    const said = report.sections.flatMap(({ blocks }) => blocks.map(block => JSON.stringify(block)))
    for (const key of ['noPlan', 'noEvents', 'noPractices', 'noSteps'] as const)
      expect(said).toContain(JSON.stringify({ kind: 'text', text: t(`doc.${key}`, { year: 2025 }) }))
  })

  test('every commitment is named as not reported on, with what was said the year before', () => {
    const blocks = blocksOf(
      withReport({ progressBefore: [{ status: 'COMPLETE', commitment: { number: 2 } }] }),
      'PROGRESS',
    )
    const missing = blocks.find(block => block.kind === 'list')
    expect(missing?.items.map(({ note }) => note)).toEqual([null, 'For 2024 the status was: Complete.', null])
  })

  test('a part of the portal that does not answer is not mistaken for nothing', () => {
    const silent = withReport(
      {},
      { events: null, municipality: { ...empty.municipality, resources: null, pathway: null } },
    )
    const t = wordsFor('en', 'inclusion-report')
    for (const key of ['EVENTS', 'PRACTICES', 'PATHWAY'])
      expect(blocksOf(silent, key)).toEqual([{ kind: 'text', text: t('doc.noAnswer') }])
  })
})

describe('the order of a report', () => {
  test('its sections stand as its editors put them', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...sections]), some => {
        const told = some.filter(key => key !== 'INTRODUCTION' && key !== 'OUTLOOK')
        expect(compose(withReport({ sections: some })).sections.map(({ key }) => key)).toEqual(told)
      }),
    )
  })

  test('records that are named come first, as they are named, and none is lost', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([1, 2, 3]), named => {
        const answer = withReport({ progress: three, recordOrder: named.map(number => `progress:on-${number}`) })
        const rest = [1, 2, 3].filter(number => !named.includes(number))
        expect(records(blocksOf(answer, 'PROGRESS')).map(({ record }) => record)).toEqual(
          [...named, ...rest].map(number => `progress:on-${number}`),
        )
      }),
    )
  })
})

describe('what is left out', () => {
  const leftOut = [{ record: 'progress:on-2', reason: { text: 'Sous examen.', lang: 'fr' } }]

  test('keeps its place and its reason, in the language of the reason, and loses its words', () => {
    const [, second] = records(blocksOf(withReport({ progress: three, leftOut }), 'PROGRESS'))
    expect(second).toMatchObject({ title: '2. Promise 2', href: null, facts: [], lists: [] })
    expect(second?.passages).toEqual([{ label: 'Left out of this report', text: 'Sous examen.', lang: 'fr' }])
    expect(JSON.stringify(second)).not.toContain('Done for 2.')
  })

  test('is no gap: the table says that it is left out, and the list of what is missing does not name it', () => {
    const blocks = blocksOf(withReport({ progress: three, leftOut }), 'PROGRESS')
    const table = blocks.find(block => block.kind === 'table')
    expect(table?.rows.map(row => row[2])).toEqual([
      { text: 'Limited progress', status: 'LIMITED' },
      { text: 'Left out', status: null },
      { text: 'Limited progress', status: 'LIMITED' },
    ])
    expect(blocks.some(block => block.kind === 'list')).toBe(false)
  })

  test('of a list of events is told below those that are told', () => {
    const events = { totalCount: 2, nodes: [event('fair'), event('march')] }
    const answer = withReport({ leftOut: [{ record: 'event:fair', reason: english('Held by others.') }] }, { events })
    const [list, record] = blocksOf(answer, 'EVENTS')
    expect(list?.kind === 'list' && list.items.map(({ text }) => text)).toEqual(['Event march'])
    expect(record).toMatchObject({ kind: 'record', record: 'event:fair', passages: [{ text: 'Held by others.' }] })
  })

  test('of everything leaves no list', () => {
    const events = { totalCount: 1, nodes: [event('fair')] }
    const answer = withReport({ leftOut: [{ record: 'event:fair', reason: english('Held by others.') }] }, { events })
    expect(blocksOf(answer, 'EVENTS').map(({ kind }) => kind)).toEqual(['record'])
  })
})

describe('events', () => {
  test('of another year, by the clock of the place, or of another host, are not of this report', () => {
    const nodes = [
      event('new-year', { startsAt: '2026-01-01T04:00:00Z' }),
      event('next-year', { startsAt: '2026-01-01T06:00:00Z' }),
      event('elsewhere', { hostMunicipality: { slug: 'hilltop' } }),
    ]
    const [list] = blocksOf(withReport({}, { events: { totalCount: 3, nodes } }), 'EVENTS')
    expect(list?.kind === 'list' && list.items.map(({ text }) => text)).toEqual(['Event new-year'])
  })
})

describe('languages', () => {
  const paragraphs = [
    {
      id: 'p',
      section: 'INTRODUCTION',
      text: english('Welcome.'),
      allTexts: [english('Welcome.\n\nRead on.'), { text: 'Bienvenue.', lang: 'fr' }],
    },
  ]

  test('what editors wrote stands in the language of the report, paragraph by paragraph', () => {
    const written = (lang: Lang) =>
      compose(withReport({ paragraphs }), lang).sections[0]?.blocks.map(block => block.kind === 'written' && block.text)
    expect(written('en')).toEqual(['Welcome.', 'Read on.'])
    expect(written('fr')).toEqual(['Bienvenue.'])
  })

  test('where it is missing in that language, it keeps its own and says which', () => {
    const [section] = compose(withReport({ paragraphs }), 'ar').sections
    expect(section).toMatchObject({ key: 'INTRODUCTION', blocks: [{ kind: 'written', text: 'Welcome.', lang: 'en' }] })
  })

  test('the words of a record keep their language inside a report of another one', () => {
    const report = compose(withReport({ progress: three }), 'vi')
    const [first] = records(report.sections.find(({ key }) => key === 'PROGRESS')?.blocks ?? [])
    expect(first).toMatchObject({ lang: 'vi', passages: [{ text: 'Done for 1.', lang: 'en' }] })
  })
})

test('only the actions of this municipality are counted of a shared plan, by the last report until that year', () => {
  const action = (id: string, status: string | null) => ({
    id,
    number: id,
    status,
    owner: id === 'b' ? 'Phòng Nhân sự' : null,
    timeline: id === 'b' ? 'quý ba' : null,
    text: english(`Do ${id}`),
  })
  const plan = {
    id: 'plan',
    revision: 1,
    sourceLang: 'vi',
    title: english('Plan'),
    period: { from: '2023', to: null },
    sections: [
      { groups: [{ actions: [action('a', null), action('b', 'COMPLETE'), action('c', null), action('d', null)] }] },
    ],
  }
  const on = (id: string, period: string, status: string) => ({
    id: `${id}${period}`,
    period,
    status,
    invented: false,
    action: { id },
    summary: english(`${id} in ${period}`),
  })
  const [told] = records(
    blocksOf(
      withReport({
        plans: [plan],
        ownActions: ['a', 'b', 'd'],
        progressOnActions: [on('a', '2024', 'LIMITED'), on('a', '2025', 'SUBSTANTIAL'), on('d', '2026', 'COMPLETE')],
      }),
      'PLAN',
    ),
  )
  expect(told?.note).toBe('2023 to year not told')
  expect(told?.facts.map(({ label, value }) => `${label} ${value}`)).toEqual([
    'Actions 3',
    'Complete 1',
    'Substantial progress 1',
    'Not reported 1',
  ])
  expect(told?.passages.map(({ text }) => text)).toEqual(['a in 2025'])
  // who does it and when is told in the language of the plan alone
  expect(told?.lists[0]?.items).toMatchObject([
    { text: 'a Do a', note: 'Substantial progress' },
    { text: 'b Do b', note: 'Complete', own: { text: 'Phòng Nhân sự · quý ba', lang: 'vi' } },
  ])
  expect(told?.lists[0]?.items[0]).not.toHaveProperty('own')
})

test('an edition that corrects another one says so under its title, and nothing is composed of nothing', () => {
  expect(compose(empty).subtitle).toBe('Riverside')
  expect(compose(withReport({ edition: 2 })).subtitle).toBe('Riverside, corrected edition 2')
  expect(() => compose({ ...empty, municipality: null })).toThrow('what is there')
  expect(() => compose({ ...empty, inclusionReport: null })).toThrow('what is there')
})
