import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Grant, nobody, type Viewer, viewerWith } from '../../shared/viewer.ts'
import { type DraftDeed, faultOfDeed, faultOfReviewer, faultsOfCarried, faultsOfDraft, notReviewed } from './rules.ts'

const editorOf = (municipality: string): Grant => ({ role: 'EDITOR', municipality, network: null })
const calgary = (personId: string): Viewer => ({ ...viewerWith(editorOf('calgary')), personId })

describe('who may do what with a draft of Calgary', () => {
  const free = { municipality: 'calgary', reviewer: null }
  const sent = { municipality: 'calgary', reviewer: 'ana' }
  const deeds: DraftDeed[] = ['SAVE', 'PUBLISH', 'DISCARD', 'SEND', 'RETURN']
  const everything = { network: null, municipality: null }
  const rows: [who: string, Viewer, typeof free | typeof sent, may: string][] = [
    ['an editor, while nobody reviews it', calgary('ben'), free, 'SAVE PUBLISH DISCARD SEND'],
    ['the reviewer', calgary('ana'), sent, 'SAVE PUBLISH RETURN'],
    ['another editor, while it is reviewed', calgary('ben'), sent, 'RETURN'],
    ['an editor of Edmonton', viewerWith(editorOf('edmonton')), free, ''],
    ['a reviewer who is an editor no longer', { ...viewerWith(), personId: 'ana' }, sent, ''],
    ['a coordinator', viewerWith({ role: 'COORDINATOR', municipality: null, network: 'CMARD' }), free, ''],
    ['an organiser', viewerWith({ role: 'ORGANISER', ...everything }), free, ''],
    ['the secretariat', viewerWith({ role: 'SECRETARIAT', ...everything }), free, ''],
    ['the secretariat, while it is reviewed', viewerWith({ role: 'SECRETARIAT', ...everything }), sent, ''],
    ['nobody', nobody, free, ''],
    ['the gateway', { ...nobody, isGateway: true }, free, ''],
  ]
  test.each(rows)('%s', (_who, viewer, standing, may) => {
    expect(deeds.filter(deed => !faultOfDeed(viewer, standing, deed)).join(' ')).toBe(may)
  })

  test('nobody reviews what they sent themselves', () => {
    expect(faultOfReviewer('ana', 'ana')?.word).toBe('reviewsOwnDraft')
    expect(faultOfReviewer('ana', 'ben')).toBeNull()
  })
})

describe('what cannot be kept', () => {
  const now = new Date('2026-06-15T16:00:00Z')
  const faults = (changed: object) =>
    faultsOfDraft({ commitment: 3, period: '2026', ...changed }, now).map(({ word, field }) => `${word} ${field}`)

  test.each<[what: string, changed: object, expected: string[]]>([
    ['nothing is needed but what it is about', {}, []],
    ['half a link is no fault', { evidence: [{ title: '', url: 'javascript:' }] }, []],
    ['an action stands for a commitment', { commitment: null, action: 'a' }, []],
    ['not for both', { action: 'a' }, ['exactlyOne commitment']],
    ['and one there must be', { commitment: null }, ['exactlyOne commitment']],
    ['of the ten', { commitment: 11 }, ['outOfRange commitment']],
    ['in a year', { period: '26' }, ['outOfRange period']],
    ['texts have an end', { summary: [{ lang: 'en', text: 'a'.repeat(20_001) }] }, ['tooLong summary.0.text']],
    ['and so have links', { evidence: [{ title: '', url: 'a'.repeat(2_001) }] }, ['tooLong evidence.0.url']],
    ['fifty rows', { evidence: Array(51).fill({ title: '', url: '' }) }, ['tooMany evidence']],
    ['a name of the form is short', { writing: 'a'.repeat(101) }, ['tooLong writing']],
  ])('%s', (_what, changed, expected) => expect(faults(changed)).toEqual(expected))
})

describe('words that were carried over from an earlier period', () => {
  const minutes = { title: 'Minutes', url: 'https://a.ca/1', effectiveOn: '2025-02-01' }
  const carried = { summary: { en: 'We met.', fr: 'Réunis.' }, challenges: { en: 'Time.' }, evidence: [minutes] }
  const all = ['summary.en', 'summary.fr', 'challenges.en', 'evidence.https://a.ca/1']

  test('all wait for a review at first', () => {
    expect(notReviewed(carried, carried, [])).toEqual(all)
  })

  test('those that are confirmed, changed or taken out do not', () => {
    const now = {
      summary: { en: 'We met twice.' },
      challenges: { en: 'Time.' },
      evidence: [{ ...minutes, title: 'Minutes 2' }],
    }
    expect(notReviewed(carried, now, ['challenges.en'])).toEqual([])
  })

  test('blanks around them change nothing, and what was there never waits for nobody', () => {
    expect(notReviewed(carried, { ...carried, summary: { en: ' We met. ' } }, all.slice(1))).toEqual(['summary.en'])
    expect(notReviewed(carried, { summary: { vi: 'Mới.' }, challenges: null, evidence: [] }, [])).toEqual([])
  })

  test('are told at the fields of the report', () => {
    const input = {
      summary: [
        { lang: 'vi', text: 'Mới.' },
        { lang: 'EN', text: 'We met.' },
      ],
      evidence: [{ title: 'New', url: 'https://b.ca/', effectiveOn: null }, minutes],
    }
    expect(faultsOfCarried({ ...carried, period: '2025' }, input, []).map(({ field }) => field)).toEqual([
      'summary.1.text',
      'evidence.1.url',
    ])
  })

  const texts = fc.dictionary(fc.constantFrom('en', 'fr', 'ar'), fc.constantFrom('', 'a', 'b'))
  const link = fc.record({
    title: fc.constantFrom('a', 'b'),
    url: fc.constantFrom('https://a.ca/1', 'https://a.ca/2'),
    effectiveOn: fc.constantFrom(null, '2025-01-01'),
  })
  const words = fc.record({ summary: texts, challenges: texts, evidence: fc.array(link, { maxLength: 2 }) })

  test('for any words: each confirmation takes away its own field, and with all of them nothing waits', () => {
    fc.assert(
      fc.property(words, words, (before, now) => {
        const waiting = notReviewed(before, now, [])
        expect(notReviewed(before, now, waiting)).toEqual([])
        for (const field of waiting)
          expect(notReviewed(before, now, [field])).toEqual(waiting.filter(other => other !== field))
      }),
    )
  })

  test('for any words: nothing waits that the earlier report did not say', () => {
    fc.assert(
      fc.property(words, now => {
        expect(notReviewed({ summary: {}, challenges: null, evidence: [] }, now, [])).toEqual([])
      }),
    )
  })
})
