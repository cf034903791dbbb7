import type { Texts } from '../../shared/language.ts'
import type { Bases, SegmentKind } from '../database/tables.ts'
import { describe, expect, test } from 'vitest'
import { nobody, type Role, type Viewer, viewerWith } from '../../shared/viewer.ts'
import {
  actionCount,
  belowOf,
  languagesOf,
  mayKeepPlan,
  type ReportedSegment,
  sectionsOf,
  segmentsOf,
  translationsOf,
  undescribed,
} from './rules.ts'

const plan = { title: { en: 'Plan', vi: 'Kế hoạch' }, bases: { title: { en: 1, vi: 1 } } }
const segment = (kind: SegmentKind, level: number, text: Texts, bases: Bases, number = ''): ReportedSegment => ({
  id: `${kind}-${number}`,
  plan: 'plan',
  position: 1,
  level,
  kind,
  number,
  text,
  bases,
  ...undescribed,
  invented: false,
  declaredStatus: null,
})
const rows = [
  segment('SECTION', 1, { en: 'Learning', vi: 'Học tập', ar: 'التعلم' }, { en: 3, vi: 1, ar: 3 }, '1'),
  segment('OUTCOME', 2, { en: 'More awareness', vi: ' ' }, { en: 1 }),
  segment('GROUP', 2, { en: 'Community', vi: 'Cộng đồng' }, { en: 2, vi: 2 }, 'community'),
  segment('ACTION', 3, { en: 'Learn', vi: 'Học' }, { en: 2, vi: 1 }, '1.1'),
]
const segments = segmentsOf(plan, rows)

describe('a plan as three levels', () => {
  test('has its sections, groups and actions', () => {
    expect(sectionsOf(rows)).toMatchObject([
      {
        number: '1',
        outcome: { en: 'More awareness' },
        groups: [{ key: 'community', actions: [{ number: '1.1', parts: [] }] }],
      },
    ])
  })

  test('actions without a group stand in one that is named like the section, parts in their action', () => {
    const deep = [
      segment('SECTION', 1, { en: 'Data' }, {}, '2'),
      segment('ACTION', 2, { en: 'Count' }, {}, '2.1'),
      segment('PART', 3, { en: 'In wards' }, {}, '2.1.1'),
    ]
    expect(sectionsOf(deep)[0]?.groups).toMatchObject([
      { key: '2', title: { en: 'Data' }, actions: [{ number: '2.1', parts: [{ en: 'In wards' }] }] },
    ])
  })

  test('groups within groups follow one another, and what stands before the first section is in none', () => {
    const deep = [
      segment('TEXT', 1, { en: 'Our mission' }, {}),
      segment('SECTION', 1, { en: 'Data' }, {}, '1'),
      segment('GROUP', 2, { en: 'Goal' }, {}, '1.1'),
      segment('GROUP', 3, { en: 'Stream' }, {}, '1.1.1'),
      segment('ACTION', 4, { en: 'Count' }, {}, '1.1.1.1'),
    ]
    const [section] = sectionsOf(deep)
    expect(section?.groups.map(({ key, actions }) => [key, actions.length])).toEqual([
      ['1.1', 0],
      ['1.1.1', 1],
    ])
  })
})

describe('what belongs to a text', () => {
  const deep = [
    segment('SECTION', 1, { en: 'Data' }, {}, '1'),
    segment('GROUP', 2, { en: 'Goal' }, {}, '1.1'),
    segment('OUTCOME', 3, { en: 'Of the goal' }, {}),
    segment('ACTION', 3, { en: 'Count' }, {}, '1.1.1'),
    segment('OUTCOME', 4, { en: 'Of the action' }, {}),
    segment('OUTCOME', 2, { en: 'Of the section' }, {}),
    segment('SECTION', 1, { en: 'Next' }, {}, '2'),
  ].map((row, index) => ({ ...row, position: index + 1 }))

  test('is all until the next text of its own level', () => {
    const namesBelow = (index: number) => belowOf(deep, deep[index] as ReportedSegment).map(({ text }) => text['en'])
    expect(namesBelow(0)).toEqual(['Goal', 'Of the goal', 'Count', 'Of the action', 'Of the section'])
    expect(namesBelow(1)).toEqual(['Of the goal', 'Count', 'Of the action'])
    expect(namesBelow(6)).toEqual([])
  })

  test('an outcome of a group or of an action is not told as its section’s', () => {
    expect(sectionsOf(deep)[0]?.outcome).toEqual({ en: 'Of the section' })
    expect(sectionsOf(deep.slice(0, 5))[0]?.outcome).toBeNull()
  })
})

describe('translations of a plan', () => {
  test('every text is a segment: titles, outcomes, groups and actions', () => {
    expect(segments).toHaveLength(5)
    expect(actionCount(rows)).toBe(1)
  })

  test('the source language stands first', () => {
    expect(languagesOf(segments, 'en')).toEqual(['en', 'ar', 'vi'])
    expect(languagesOf(segments, 'vi')).toEqual(['vi', 'ar', 'en'])
  })

  test('the source is complete and never stale; others lack texts, or fall behind', () => {
    expect(translationsOf(segments, 'en')).toEqual([
      { lang: 'en', complete: true, missingCount: 0, staleCount: 0 },
      { lang: 'ar', complete: false, missingCount: 4, staleCount: 0 },
      { lang: 'vi', complete: false, missingCount: 1, staleCount: 2 },
    ])
  })

  test('a section without an outcome lacks nothing', () => {
    const bare = rows.filter(({ kind }) => kind !== 'OUTCOME')
    expect(translationsOf(segmentsOf(plan, bare), 'en').at(-1)).toMatchObject({
      lang: 'vi',
      complete: true,
      staleCount: 2,
    })
  })
})

describe('a plan is kept by', () => {
  const grant = (role: Role, municipality: string | null = null): Viewer =>
    viewerWith({ role, municipality, network: null })

  test.each([
    ['an editor of the municipality', grant('EDITOR', 'calgary'), true],
    ['an editor of another', grant('EDITOR', 'cobourg'), false],
    ['a coordinator', grant('COORDINATOR'), false],
    ['an organiser', grant('ORGANISER'), false],
    ['the secretariat', grant('SECRETARIAT'), false],
    ['a reader', viewerWith(), false],
    ['nobody', nobody, false],
  ])('%s: %s', (_, viewer, expected) => {
    expect(mayKeepPlan(viewer, 'calgary')).toBe(expected)
  })
})
