import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Grant, nobody, type Viewer, viewerWith } from '../../shared/viewer.ts'
import type { InclusionSection } from '../database/tables.ts'
import {
  type Arrangement,
  arranged,
  coversYear,
  faultsOfInclusionParagraph,
  faultsOfLeavingOut,
  faultsOfLocking,
  faultsOfYear,
  inclusionSections,
  mayReadInclusionReport,
  mayWriteInclusionReport,
  withLeftOut,
  withoutParagraph,
  withParagraph,
} from './rules.ts'

const grant = (role: Grant['role'], covers: Partial<Grant> = {}): Grant => ({
  role,
  municipality: null,
  network: null,
  ...covers,
})
const draftOf = (municipality: string) => ({ municipality, lockedAt: null })

describe('a report', () => {
  test.each<[string, Viewer, { own: boolean; others: boolean }]>([
    ['an editor', viewerWith(grant('EDITOR', { municipality: 'calgary' })), { own: true, others: false }],
    ['a coordinator', viewerWith(grant('COORDINATOR', { network: 'CMARD' })), { own: false, others: false }],
    ['an organiser', viewerWith(grant('ORGANISER', { network: 'CMARD' })), { own: false, others: false }],
    ['the secretariat', viewerWith(grant('SECRETARIAT')), { own: false, others: false }],
    ['a reader', viewerWith(), { own: false, others: false }],
    ['nobody', nobody, { own: false, others: false }],
  ])('is written, and as a draft read, by %s only where it is their own', (_, viewer, may) => {
    expect(mayWriteInclusionReport(viewer, 'calgary')).toBe(may.own)
    expect(mayWriteInclusionReport(viewer, 'halifax')).toBe(may.others)
    expect(mayReadInclusionReport(viewer, draftOf('calgary'))).toBe(may.own)
    expect(mayReadInclusionReport(viewer, draftOf('halifax'))).toBe(may.others)
    expect(mayReadInclusionReport(viewer, { municipality: 'halifax', lockedAt: new Date() })).toBe(true)
  })

  test('is begun for a year that has begun, and locked when it is over', () => {
    expect(faultsOfYear(2026, 2026)).toEqual([])
    expect(faultsOfYear(2027, 2026)).toMatchObject([{ word: 'outOfRange', field: 'year' }])
    expect(faultsOfYear(2004, 2026)).toMatchObject([{ word: 'outOfRange', field: 'year' }])
    expect(faultsOfLocking('{}', 2025, 2026)).toEqual([])
    expect(faultsOfLocking('{}', 2026, 2026)).toMatchObject([{ word: 'periodIsNotOver' }])
    expect(faultsOfLocking(' '.repeat(1_000_001), 2025, 2026)).toMatchObject([{ word: 'tooLong' }])
  })

  test('tells of the plans whose period covers its year, as far as the period is known', () => {
    expect(coversYear({ periodFrom: 2023, periodTo: 2027 }, 2025)).toBe(true)
    expect(coversYear({ periodFrom: 2010, periodTo: null }, 2025)).toBe(true)
    expect(coversYear({ periodFrom: 2026, periodTo: null }, 2025)).toBe(false)
    expect(coversYear({ periodFrom: null, periodTo: 2024 }, 2025)).toBe(false)
  })
})

const section = fc.constantFrom(...inclusionSections)
const paragraphs = fc
  .array(section, { maxLength: 12 })
  .map(sections => sections.map((one, at) => ({ id: `p${at}`, section: one, text: { en: `Text ${at}` } })))
const draftWith = (given: Partial<Arrangement> = {}): Arrangement => ({
  sections: [...inclusionSections],
  paragraphs: [],
  recordOrder: [],
  leftOut: [],
  ...given,
})

describe('an arrangement', () => {
  test('never loses a paragraph, and puts each where it is named', () => {
    const shuffled = paragraphs.chain(all =>
      fc.record({
        all: fc.constant(all),
        order: fc.shuffledSubarray(
          all.map(({ id }) => id),
          { minLength: all.length },
        ),
      }),
    )
    fc.assert(
      fc.property(shuffled, ({ all, order }) => {
        const { draft } = arranged(draftWith({ paragraphs: all }), { paragraphs: order })
        expect(draft?.paragraphs?.map(({ id }) => id)).toEqual(order)
        expect(new Set(draft?.paragraphs)).toEqual(new Set(all))
      }),
    )
  })

  test('of the sections is refused unless it names each once', () => {
    fc.assert(
      fc.property(fc.array(section, { maxLength: 9 }), order => {
        const isWhole = order.length === 7 && new Set(order).size === 7
        const { draft, fault } = arranged(draftWith(), { sections: order })
        expect(draft?.sections).toEqual(isWhole ? order : undefined)
        expect(fault?.word).toBe(isWhole ? undefined : 'notAnOrder')
      }),
    )
  })

  test.each([
    ['an unknown paragraph', { paragraphs: ['other'] }, 'notAnOrder'],
    ['a record twice', { records: ['event:a', 'event:a'] }, 'notAnOrder'],
    ['what is no record', { records: ['<b>'] }, 'notAnOrder'],
    ['records without end', { records: Array.from({ length: 501 }, (_, at) => `event:${at}`) }, 'tooMany'],
  ])('with %s is refused', (_, order, word) => {
    expect(arranged(draftWith(), order).fault?.word).toBe(word)
  })

  test('of records is kept as it is named', () => {
    expect(arranged(draftWith(), { records: ['event:b', 'event:a'] }).draft).toEqual({
      recordOrder: ['event:b', 'event:a'],
    })
  })
})

describe('a paragraph', () => {
  const text = { en: 'New' }

  test('comes last, is written anew in its place, and goes to the end of another section', () => {
    const given = draftWith({
      paragraphs: ['a', 'b'].map(id => ({ id, section: 'PROGRESS' as InclusionSection, text: { en: id } })),
    })
    const ids = (outcome: ReturnType<typeof withParagraph>) => outcome.draft?.paragraphs?.map(({ id }) => id)
    expect(ids(withParagraph(given, { id: null, section: 'PROGRESS', text }, 'c'))).toEqual(['a', 'b', 'c'])
    expect(ids(withParagraph(given, { id: 'a', section: 'PROGRESS', text }, 'c'))).toEqual(['a', 'b'])
    expect(ids(withParagraph(given, { id: 'a', section: 'PLAN', text }, 'c'))).toEqual(['b', 'a'])
    expect(withoutParagraph(given, 'a').draft?.paragraphs).toHaveLength(1)
  })

  test.each([
    ['is not there', draftWith(), 'other', 'notFound'],
    [
      'is one too many',
      draftWith({
        paragraphs: Array.from({ length: 60 }, (_, at) => ({ id: `${at}`, section: 'PLAN' as const, text })),
      }),
      null,
      'tooMany',
    ],
  ])('that %s is refused', (_, draft, id, word) => {
    expect(withParagraph(draft, { id, section: 'PLAN', text }, 'c').fault?.word).toBe(word)
    expect(withoutParagraph(draft, 'none').fault?.word).toBe('notFound')
  })

  test.each([
    ['no text', [], 'required'],
    ['blanks', [{ lang: 'en', text: '  ' }], 'required'],
    ['no language', [{ lang: '?', text: 'x' }], 'unknownLanguage'],
    ['a text without end', [{ lang: 'en', text: 'x'.repeat(5_001) }], 'tooLong'],
  ])('with %s is refused', (_, texts, word) => {
    expect(faultsOfInclusionParagraph(texts).map(fault => fault.word)).toEqual([word])
  })
})

describe('a record', () => {
  test('is left out for a reason, and taken in again', () => {
    const { draft } = withLeftOut(draftWith(), 'event:a', { en: 'Why' })
    expect(draft?.leftOut).toEqual([{ record: 'event:a', reason: { en: 'Why' } }])
    const again = withLeftOut(draftWith(draft), 'event:a', { en: 'Better' })
    expect(again.draft?.leftOut).toEqual([{ record: 'event:a', reason: { en: 'Better' } }])
    expect(withLeftOut(draftWith(draft), 'event:a', null).draft?.leftOut).toEqual([])
    expect(withLeftOut(draftWith(), 'event:a', null).fault?.word).toBe('notFound')
  })

  test.each([
    ['no reason', 'event:a', [], 'required'],
    ['a reason without end', 'event:a', [{ lang: 'en', text: 'x'.repeat(501) }], 'tooLong'],
    ['a name that records have not', 'person:a', [{ lang: 'en', text: 'x' }], 'notFound'],
  ])('with %s is refused', (_, record, reason, word) => {
    expect(faultsOfLeavingOut(record, reason).map(fault => fault.word)).toEqual([word])
  })
})
