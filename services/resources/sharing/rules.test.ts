import { describe, expect, test } from 'vitest'
import { nobody, type Viewer, viewerWith } from '../../shared/viewer.ts'
import { addressesOf } from './address.ts'
import { faultOfChanging, faultsOfItem, listedOnOf, mayShare, mayShareAnything, type Written } from './rules.ts'

const now = new Date('2026-06-15T16:00:00Z')
const grant = (role: 'EDITOR' | 'COORDINATOR' | 'ORGANISER' | 'SECRETARIAT', municipality: string | null = null) =>
  viewerWith({ role, municipality, network: null })
const none: Viewer = { personId: 'somebody', grants: [], isGateway: false }
const text = (words: string) => [{ lang: 'en', text: words }]

const item: Written = { title: text('A toolkit'), kind: 'TOOLKIT', languages: ['en'] }
const study = { situation: text('Before'), done: text('Done'), result: text('After') }
const service = { what: text('Advice'), where: text('City hall') }

describe('who shares', () => {
  test.each([
    ['an editor of it', grant('EDITOR', 'calgary'), 'calgary', true],
    ['the secretariat', grant('SECRETARIAT'), 'calgary', true],
    ['an organiser', grant('ORGANISER'), null, true],
    ['a coordinator', grant('COORDINATOR'), null, true],
    ['an editor of another municipality', grant('EDITOR', 'hamilton'), 'calgary', false],
    ['an editor for the whole network', grant('EDITOR', 'calgary'), null, false],
    ['an editor of nothing', grant('EDITOR'), null, false],
    ['somebody without grants', none, 'calgary', false],
    ['nobody', nobody, null, false],
  ])('%s: %s', (_who, viewer, municipality, may) => {
    expect(mayShare(viewer, municipality)).toBe(may)
  })

  test('a file is uploaded by whoever may share something', () => {
    expect(
      [grant('EDITOR', 'calgary'), grant('ORGANISER'), grant('EDITOR'), none, nobody].map(mayShareAnything),
    ).toEqual([true, true, false, false, false])
  })
})

describe('what is wrong with an item', () => {
  test.each<[string, Partial<Written>, string | null, string]>([
    ['without title', { title: text(' ') }, 'title', 'required'],
    ['without language', { languages: [] }, 'languages', 'required'],
    ['in no language', { languages: ['en', 'quebec!'] }, 'languages.1', 'unknownLanguage'],
    ['in a language twice', { languages: ['en', 'eng'] }, 'languages.1', 'saidTwice'],
    ['on an eleventh commitment', { commitments: [11] }, 'commitments.0', 'outOfRange'],
    ['under what is no indicator', { indicators: ['1a', '100zz'] }, 'indicators.1', 'notFound'],
    ['of no province', { province: 'XX' }, 'province', 'notFound'],
    ['of years to come', { year: 2040 }, 'year', 'outOfRange'],
    ['of a year before all', { year: 1200 }, 'year', 'outOfRange'],
    ['with a secret in its address', { url: 'https://me:secret@example.ca/' }, 'url', 'addressWithName'],
    ['a toolkit with a story', { caseStudy: study }, 'caseStudy', 'ofOtherKind'],
    ['a toolkit with hours', { service }, 'service', 'ofOtherKind'],
    [
      'a case study without result',
      { kind: 'CASE_STUDY', caseStudy: { ...study, result: text('') } },
      'caseStudy.result',
      'required',
    ],
    ['a service nowhere', { kind: 'SERVICE', service: { ...service, where: [] } }, 'service.where', 'required'],
    [
      'a service with no mailbox',
      { kind: 'SERVICE', service: { ...service, email: 'us at town' } },
      'service.email',
      'notAMailbox',
    ],
    ['too many languages', { languages: Array.from({ length: 31 }, () => 'en') }, 'languages', 'tooMany'],
  ])('%s', (_what, part, field, word) => {
    expect(faultsOfItem({ ...item, ...part }, now)).toMatchObject([{ field, word }])
  })

  test('nothing', () => {
    expect(faultsOfItem(item, now)).toEqual([])
    expect(faultsOfItem({ ...item, kind: 'CASE_STUDY', caseStudy: study, year: 2027, province: 'AB' }, now)).toEqual([])
    expect(
      faultsOfItem({ ...item, kind: 'SERVICE', service: { ...service, email: 'help@town.example' } }, now),
    ).toEqual([])
  })
})

test('an item is changed by whoever may share it, as it was read, and not once it is withdrawn', () => {
  const held = { municipality: 'calgary', revision: 3, withdrawnAt: null }
  expect(faultOfChanging(grant('EDITOR', 'calgary'), held, 3)).toBeNull()
  expect(faultOfChanging(grant('EDITOR', 'calgary'), held, 2)).toMatchObject({ word: 'itemChangedMeanwhile' })
  expect(faultOfChanging(grant('EDITOR', 'hamilton'), held, 3)).toMatchObject({ word: 'notAllowed' })
  expect(faultOfChanging(grant('SECRETARIAT'), { ...held, withdrawnAt: now }, 3)).toMatchObject({
    word: 'resourceIsWithdrawn',
  })
})

test('what is of this year or none is new today, and the rest stands where its year does', () => {
  expect([null, 2026, 2027, 2012].map(year => listedOnOf(year, now))).toEqual([
    '2026-06-15',
    '2026-06-15',
    '2026-06-15',
    '2012-01-01',
  ])
})

test.each([
  [{ en: 'A Toolkit, for Everybody!' }, 'a-toolkit-for-everybody'],
  [{ fr: 'Trousse d’accueil à Québec', ar: 'دليل' }, 'trousse-d-accueil-a-quebec'],
  [{ ar: 'دليل' }, 'toolkit'],
  [{ en: 'New' }, 'new-2'],
  [{ en: 'Collections' }, 'collections-2'],
])('%j gets the address %s', (title, address) => {
  expect(addressesOf(title, 'TOOLKIT', 'token')[0]).toBe(address)
})
