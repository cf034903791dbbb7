import { describe, expect, test } from 'vitest'
import { viewerWith } from '../../shared/viewer.ts'
import tool from './fixtures/wic-measuring-inclusion-in-depth.json' with { type: 'json' }
import { type ModelFile, modelFormat, modelIn } from './model-file.ts'
import { faultsOfModel, type Known, mayKeepModels } from './rules.ts'

const indicator = (code: string, more: Partial<Indicator> = {}): Indicator => ({
  code,
  title: { en: `Indicator ${code}` },
  basis: null,
  evidenceExamples: [],
  snapshot: false,
  commitments: [],
  counterparts: [],
  ...more,
})
type Indicator = ModelFile['outcomes'][number]['indicators'][number]

const outcome = (number: number, level: number, indicators: Indicator[], element = 'X') => ({
  number,
  level,
  element,
  title: null,
  basis: null,
  indicators,
})
const model = (outcomes: ModelFile['outcomes'], more: Partial<ModelFile> = {}): ModelFile => ({
  format: modelFormat,
  code: 'own-2026',
  family: 'own',
  name: { en: 'Our own model', fr: 'Notre modèle' },
  edition: '2026',
  scopeWarning: null,
  levels: [1, 2].map(number => ({ number, name: { en: `Step ${number}` }, gist: null })),
  elements: [{ code: 'X', name: { en: 'Element' } }],
  outcomes,
  ...more,
})
const known: Known = {
  editions: new Map([
    ['hrmm-2012', { family: 'hrmm', indicators: new Set(['1a', '2a']) }],
    ['own-2025', { family: 'own', indicators: new Set(['1a', '2a']) }],
  ]),
  commitments: new Set([1, 2, 3]),
}
const said = (faults: readonly { word: string; field: string | null }[]) =>
  faults.map(({ word, field }) => `${word} ${field}`)
const faultsOf = (file: unknown) => said(modelIn(JSON.stringify(file)).faults ?? [])

describe('a file is read', () => {
  test('as it was written, with what may be left out', () => {
    const { model: read } = modelIn(
      JSON.stringify({
        format: modelFormat,
        code: 'own-2026',
        family: 'own',
        name: { en: ' Our own model ' },
        edition: '2026',
        levels: [{ number: 1, name: { en: 'Step 1' } }],
        elements: [{ code: 'X', name: { en: 'Element' } }],
        outcomes: [{ number: 1, level: 1, element: 'X', indicators: [{ code: '1a', title: { en: 'One' } }] }],
      }),
    )
    expect(read).toMatchObject({ name: { en: 'Our own model' }, scopeWarning: null, levels: [{ gist: null }] })
    expect(read?.outcomes[0]?.indicators[0]).toEqual(indicator('1a', { title: { en: 'One' } }))
  })

  test('and every fault is told with its place, counted from 1', () => {
    const sound = model([outcome(1, 1, [indicator('1a')])])
    expect(
      faultsOf({
        ...sound,
        code: 'Own 2026',
        edition: '',
        name: { en: 'Name', klingon1: 'x' },
        levels: [
          { number: 'one', name: 'First' },
          { number: 2.5, name: {} },
        ],
        elements: [],
        outcomes: [
          { ...outcome(1, 1, []), extra: true },
          outcome(2, 1, [
            { ...indicator('1 a'), snapshot: 'yes' as never, counterparts: [{ model: 'hrmm-2012' }] as never },
          ]),
        ],
      }),
    ).toEqual([
      'notACode code',
      'unknownLanguage name.klingon1',
      'required edition',
      'numberExpected levels[1].number',
      'entriesExpected levels[1].name',
      'numberExpected levels[2].number',
      'required levels[2].name',
      'required elements',
      'unknownEntry outcomes[1].extra',
      'notACode outcomes[2].indicators[1].code',
      'yesOrNoExpected outcomes[2].indicators[1].snapshot',
      'required outcomes[2].indicators[1].counterparts[1].indicator',
      'notOneOf outcomes[2].indicators[1].counterparts[1].kind',
      'required outcomes[2].indicators[1].counterparts[1].basis',
    ])
  })

  test.each(['move', 'raters', 'Publish', 'paper', 'offline'])(
    'no element is called %s, as a page beside it is',
    code => {
      const file = {
        format: 'maturity-model/1',
        code: 'model',
        family: 'model',
        name: { en: 'Name' },
        edition: '1',
        levels: [{ number: 1, name: { en: 'First' } }],
        elements: [{ code, name: { en: 'Element' } }],
        outcomes: [{ number: 1, level: 1, element: 'A' }],
      }
      expect(modelIn(JSON.stringify(file)).faults).toMatchObject([{ word: 'notACode', field: 'elements[1].code' }])
    },
  )

  test.each([
    ['{\n"code": }', 'notJson', 2],
    ['{\n\n', 'notJson', 3],
  ])('%j is no JSON', (file, word, line) => {
    expect(modelIn(file).faults).toEqual([{ word, field: 'file', facts: { line } }])
  })

  test.each([
    ['a list', [], 'entriesExpected file'],
    ['nothing', null, 'entriesExpected file'],
    ['a file of another format', { ...model([outcome(1, 1, [indicator('1a')])]), format: 'roster' }, 'notOneOf format'],
  ])('%s is none', (_what, file, fault) => {
    expect(faultsOf(file)).toEqual([fault])
  })

  test('what is longer than any edition is not read', () => {
    expect(modelIn('x'.repeat(400_001)).faults).toMatchObject([{ word: 'tooLong' }])
  })
})

describe('a model fits together', () => {
  test('with any number of levels and elements', () => {
    const levels = Array.from({ length: 9 }, (_, index) => ({ number: index + 1, name: { en: 'Step' }, gist: null }))
    const elements = Array.from({ length: 12 }, (_, index) => ({ code: `E${index}`, name: { en: 'Element' } }))
    const outcomes = elements.map(({ code }, index) => outcome(index + 1, 9, [indicator(`${index}a`)], code))
    expect(faultsOfModel(model(outcomes, { levels, elements }), known)).toEqual([])
  })

  test.each<[string, ModelFile, string]>([
    ['no indicator at all', model([outcome(1, 1, [])]), 'required outcomes[1].indicators'],
    [
      'a level that is left out',
      model([outcome(1, 1, [indicator('1a')])], { levels: [{ number: 2, name: { en: 'Step' }, gist: null }] }),
      'levelsInOrder levels[1].number',
    ],
    ['an outcome of no level', model([outcome(1, 3, [indicator('1a')])]), 'unknownLevel outcomes[1].level'],
    ['an outcome of no element', model([outcome(1, 1, [indicator('1a')], 'Y')]), 'unknownElement outcomes[1].element'],
    ['an outcome twice', model([outcome(1, 1, [indicator('1a')]), outcome(1, 2, [])]), 'saidTwice outcomes[2].number'],
    [
      'an indicator twice',
      model([outcome(1, 1, [indicator('1a')]), outcome(2, 2, [indicator('1a')])]),
      'saidTwice outcomes[2].indicators[1].code',
    ],
    [
      'an eleventh commitment',
      model([outcome(1, 1, [indicator('1a', { commitments: [{ commitment: 11, basis: 'b', inferred: true }] })])]),
      'unknownCommitment outcomes[1].indicators[1].commitments[1].commitment',
    ],
  ])('%s is refused', (_what, file, fault) => {
    expect(said(faultsOfModel(file, known))).toContain(fault)
  })

  const pair = (edition: string, to: string, kind: 'SAME' | 'PARTIAL' = 'SAME') => ({
    model: edition,
    indicator: to,
    kind,
    basis: 'Our own comparison',
    inferred: true,
  })
  const withPairs = (...pairs: ReturnType<typeof pair>[][]) =>
    model([
      outcome(
        1,
        1,
        pairs.map((counterparts, index) => indicator(`1${'abc'[index]}`, { counterparts })),
      ),
    ])
  const at = (indicatorAt: number, pairAt: number) => `outcomes[1].indicators[${indicatorAt}].counterparts[${pairAt}]`

  test.each<[string, ModelFile, string[]]>([
    ['an edition that is not there', withPairs([pair('own-1999', '1a')]), [`unknownEdition ${at(1, 1)}.model`]],
    ['itself', withPairs([pair('own-2026', '1a')]), [`unknownEdition ${at(1, 1)}.model`]],
    ['an indicator that is not there', withPairs([pair('own-2025', '9z')]), [`unknownIndicator ${at(1, 1)}.indicator`]],
    ['the same of another scale', withPairs([pair('hrmm-2012', '1a')]), [`otherScale ${at(1, 1)}.kind`]],
    ['one twice', withPairs([pair('own-2025', '1a'), pair('own-2025', '1a', 'PARTIAL')]), [`saidTwice ${at(1, 2)}`]],
    [
      'two as the same as one',
      withPairs([pair('own-2025', '1a'), pair('own-2025', '2a')]),
      [`sameIsOne ${at(1, 2)}.kind`],
    ],
    [
      'one as the same as two',
      withPairs([pair('own-2025', '1a')], [pair('own-2025', '1a')]),
      [`sameIsOne ${at(2, 1)}.kind`],
    ],
  ])('a counterpart that names %s is refused', (_what, file, faults) => {
    expect(said(faultsOfModel(file, known))).toEqual(faults)
  })

  test('a counterpart in part of another scale, and one of the same scale, are fine', () => {
    expect(faultsOfModel(withPairs([pair('hrmm-2012', '1a', 'PARTIAL'), pair('own-2025', '1a')]), known)).toEqual([])
  })

  test('the Measuring Inclusion tool, as far as it is known', () => {
    const { model: read } = modelIn(JSON.stringify(tool))
    const there = { editions: new Map([['hrmm-2012', { family: 'hrmm', indicators: new Set(['1a', '21a']) }]]) }
    expect(read && faultsOfModel(read, { ...there, commitments: new Set([5, 6, 8]) })).toEqual([])
    expect(read?.outcomes.every(({ title, basis }) => title === null && basis?.startsWith('not found'))).toBe(true)
  })
})

test.each([
  ['SECRETARIAT', true],
  ['COORDINATOR', false],
  ['EDITOR', false],
  ['ORGANISER', false],
] as const)('%s keeps models: %s', (role, expected) => {
  expect(mayKeepModels(viewerWith({ role, municipality: null, network: null }))).toBe(expected)
})
