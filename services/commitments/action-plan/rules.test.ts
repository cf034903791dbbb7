import { describe, expect, test } from 'vitest'
import { nobody, type Role, type Viewer, viewerWith } from '../../shared/viewer.ts'
import { actionCount, languagesOf, mayKeepPlan, type OutlinedSection, segmentsOf, translationsOf } from './rules.ts'

const plan = { title: { en: 'Plan', vi: 'Kế hoạch' }, bases: { title: { en: 1, vi: 1 } } }
const sections: OutlinedSection[] = [
  {
    number: '1',
    title: { en: 'Learning', vi: 'Học tập', ar: 'التعلم' },
    outcome: { en: 'More awareness', vi: ' ' },
    bases: { title: { en: 3, vi: 1, ar: 3 }, outcome: { en: 1 } },
    groups: [
      {
        key: 'community',
        title: { en: 'Community', vi: 'Cộng đồng' },
        bases: { title: { en: 2, vi: 2 } },
        actions: [
          {
            id: 'a',
            number: '1',
            text: { en: 'Learn', vi: 'Học' },
            bases: { text: { en: 2, vi: 1 } },
            status: null,
            commitments: [],
          },
        ],
      },
    ],
  },
]
const segments = segmentsOf(plan, sections)

describe('translations of a plan', () => {
  test('every text is a segment: titles, outcomes, groups and actions', () => {
    expect(segments).toHaveLength(5)
    expect(actionCount(sections)).toBe(1)
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
    const bare = sections.map(section => ({ ...section, outcome: null }))
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
