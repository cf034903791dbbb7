import { describe, expect, test } from 'vitest'
import { type Grant, nobody, type Viewer, viewerWith } from '../../shared/viewer.ts'
import {
  faultsOfProgress,
  mayPublishProgress,
  newsOfActionProgress,
  newsOfProgress,
  type ProgressInput,
} from './rules.ts'

const network = { municipality: null, network: null }
const editorOf = (municipality: string): Grant => ({ role: 'EDITOR', municipality, network: null })
const now = new Date('2026-06-15T16:00:00Z')

describe('who may publish progress of Calgary', () => {
  const viewers: [who: string, Viewer, may: boolean][] = [
    ['an editor of Calgary', viewerWith(editorOf('calgary')), true],
    ['an editor of Edmonton', viewerWith(editorOf('edmonton')), false],
    ['an editor of both', viewerWith(editorOf('edmonton'), editorOf('calgary')), true],
    ['an editor of no municipality', viewerWith({ role: 'EDITOR', ...network }), false],
    [
      'a coordinator of the WIC network',
      viewerWith({ role: 'COORDINATOR', municipality: null, network: 'WIC' }),
      false,
    ],
    [
      'a coordinator whose grant names Calgary',
      viewerWith({ role: 'COORDINATOR', municipality: 'calgary', network: null }),
      false,
    ],
    ['an organiser', viewerWith({ role: 'ORGANISER', ...network }), false],
    ['the secretariat', viewerWith({ role: 'SECRETARIAT', ...network }), false],
    ['a reader without grants', viewerWith(), false],
    ['nobody', nobody, false],
    ['the gateway', { ...nobody, isGateway: true }, false],
  ]
  test.each(viewers)('%s', (_who, viewer, may) => {
    expect(mayPublishProgress(viewer, 'calgary')).toBe(may)
  })
})

describe('what is wrong with a report', () => {
  const sound: ProgressInput = {
    municipality: 'calgary',
    commitment: 3,
    period: '2026',
    status: 'LIMITED',
    summary: [{ lang: 'en', text: 'Done.' }],
  }
  const faults = (changed: Partial<ProgressInput>) =>
    faultsOfProgress({ ...sound, ...changed }, now).map(({ word, field }) => `${word} ${field}`)
  const long = 'a'.repeat(5_001)
  const evidence = { title: 'Minutes', url: 'https://example.org/' }

  test('nothing in a sound one', () => {
    expect(faults({})).toEqual([])
  })

  test.each<[what: string, Partial<ProgressInput>, string[]]>([
    ['no commitment 0', { commitment: 0 }, ['outOfRange commitment']],
    ['no commitment 11', { commitment: 11 }, ['outOfRange commitment']],
    ['it is about something', { commitment: null }, ['exactlyOne commitment']],
    ['and about one thing only', { action: 'a1' }, ['exactlyOne commitment']],
    ['which may be an action of a plan', { commitment: null, action: 'a1' }, []],
    ['2004 is before the coalition', { period: '2004' }, ['outOfRange period']],
    ['2005 is its first year', { period: '2005' }, []],
    ['next year can be planned', { period: '2027' }, []],
    ['the year after cannot', { period: '2028' }, ['outOfRange period']],
    ['a period is a year and nothing else', { period: '2026-05' }, ['outOfRange period']],
    ['a year has four digits of one kind', { period: '２０２６' }, ['outOfRange period']],
    ['a summary is needed', { summary: [] }, ['required summary']],
    ['blanks are no summary', { summary: [{ lang: 'en', text: ' \u0000\n' }] }, ['required summary']],
    [
      'one language is enough',
      {
        summary: [
          { lang: 'en', text: '' },
          { lang: 'vi', text: 'Xong.' },
        ],
      },
      [],
    ],
    ['a summary has an end', { summary: [{ lang: 'en', text: long }] }, ['tooLong summary.0.text']],
    [
      'each language has its own length',
      {
        summary: [
          { lang: 'en', text: long.slice(1) },
          { lang: 'fr', text: long.slice(1) },
        ],
      },
      [],
    ],
    [
      'a language speaks once',
      {
        summary: [
          { lang: 'fr', text: 'a' },
          { lang: 'FR', text: 'b' },
        ],
      },
      ['saidTwice summary.1.lang'],
    ],
    ['a language has a code', { summary: [{ lang: 'english!', text: 'a' }] }, ['unknownLanguage summary.0.lang']],
    ['an Indigenous language is one', { summary: [{ lang: 'srs', text: 'a' }] }, []],
    ['challenges may be absent', { challenges: null }, []],
    ['challenges have an end too', { challenges: [{ lang: 'en', text: long }] }, ['tooLong challenges.0.text']],
    ['twenty pieces of evidence', { evidence: Array(20).fill(evidence) }, []],
    ['and not one more', { evidence: Array(21).fill(evidence) }, ['tooMany evidence']],
    ['evidence has a title', { evidence: [evidence, { ...evidence, title: ' ' }] }, ['required evidence.1.title']],
    ['of 200 characters', { evidence: [{ ...evidence, title: long.slice(0, 201) }] }, ['tooLong evidence.0.title']],
    ['a key is short', { idempotencyKey: long.slice(0, 201) }, ['tooLong idempotencyKey']],
    [
      'all faults are told at once',
      { commitment: 0, period: '', summary: [] },
      ['outOfRange commitment', 'outOfRange period', 'required summary'],
    ],
  ])('%s', (_what, changed, expected) => {
    expect(faults(changed)).toEqual(expected)
  })
})

test('the news of a report on an action names its plan, in the language that it was written in where there is no other', () => {
  const { summary, commitments } = newsOfActionProgress(
    { id: 'r1', municipality: 'calgary', invented: false },
    { number: '1.E1', commitments: [5, 8] },
    {
      title: { en: 'Framework', vi: 'Khung' },
      sourceLang: 'vi',
    },
  )
  expect(summary).toMatchObject({
    en: expect.stringContaining('1.E1 of the plan “Framework”'),
    ar: expect.stringContaining('Khung'),
  })
  expect(commitments).toEqual([5, 8])
})

test('the news of a report leads to it and speaks the four languages of the portal', () => {
  const news = newsOfProgress({ id: 'r1', municipality: 'calgary', invented: false }, 3, {
    en: 'Inform',
    fr: 'Informer',
  })
  expect(news).toMatchObject({ kind: 'PROGRESS_PUBLISHED', url: '/progress/r1', commitments: [3], invented: false })
  expect(Object.keys(news.summary)).toEqual(['en', 'fr', 'ar', 'vi'])
})
