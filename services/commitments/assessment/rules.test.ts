import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Rating } from '../database/tables.ts'
import { type Grant, nobody, type Viewer, viewerWith } from '../../shared/viewer.ts'
import {
  answering,
  askedIn,
  explain,
  faultsOfAnswers,
  type LeveledIndicator,
  levelsOf,
  mayAssess,
  maySeeAssessment,
  overallLevel,
  type SentAnswer,
} from './rules.ts'

const ratings: Rating[] = ['NOT_STARTED', 'IN_PROGRESS', 'MET', 'NOT_APPLICABLE']

const models = fc
  .array(fc.record({ element: fc.constantFrom('LA', 'CC', 'AL'), level: fc.integer({ min: 1, max: 5 }) }), {
    minLength: 1,
    maxLength: 15,
  })
  .map(parts => parts.map((part, index): LeveledIndicator => ({ ...part, code: `i${index}` })))

const answered = models.chain(model =>
  fc.record({
    model: fc.constant(model),
    answers: fc
      .array(fc.option(fc.constantFrom(...ratings), { nil: undefined }), {
        minLength: model.length,
        maxLength: model.length,
      })
      .map(
        given =>
          Object.fromEntries(given.flatMap((rating, index) => (rating ? [[`i${index}`, rating]] : []))) as Record<
            string,
            Rating
          >,
      ),
    one: fc.nat(model.length - 1),
  }),
)

const levelOf = (model: LeveledIndicator[], answers: Record<string, Rating>, element = 'LA') =>
  levelsOf(model, answers).find(one => one.element === element)?.level

describe('laws of the level rule', () => {
  test('meeting one more never lowers a level, nor the overall one', () => {
    fc.assert(
      fc.property(answered, ({ model, answers, one }) => {
        const before = levelsOf(model, answers)
        const after = levelsOf(model, { ...answers, [`i${one}`]: 'MET' })
        before.forEach(({ level }, index) => expect(after[index]?.level).toBeGreaterThanOrEqual(level))
        expect(overallLevel(after)).toBeGreaterThanOrEqual(overallLevel(before) ?? 0)
      }),
    )
  })

  test('the order of answers and of indicators does not matter', () => {
    fc.assert(
      fc.property(answered, ({ model, answers }) => {
        const sorted = (levels: ReturnType<typeof levelsOf>) =>
          [...levels].sort((a, b) => a.element.localeCompare(b.element))
        const turned = Object.fromEntries(Object.entries(answers).reverse())
        expect(sorted(levelsOf([...model].reverse(), turned))).toEqual(sorted(levelsOf(model, answers)))
      }),
    )
  })

  test('at a level, everything applicable up to it is met, and something of the next one is not', () => {
    fc.assert(
      fc.property(answered, ({ model, answers }) => {
        for (const { element, level } of levelsOf(model, answers)) {
          const asked = model.filter(one => one.element === element && answers[one.code] !== 'NOT_APPLICABLE')
          const unmet = asked.filter(({ code }) => answers[code] !== 'MET').map(one => one.level)
          expect(unmet.every(one => one > level)).toBe(true)
          const highest = Math.max(0, ...asked.map(one => one.level))
          expect(level === highest || unmet.includes(level + 1)).toBe(true)
        }
      }),
    )
  })

  test('not started and in progress count alike, as does no answer', () => {
    fc.assert(
      fc.property(answered, ({ model, answers }) => {
        const met = Object.fromEntries(
          Object.entries(answers).filter(([, rating]) => rating === 'MET' || rating === 'NOT_APPLICABLE'),
        )
        expect(levelsOf(model, met)).toEqual(levelsOf(model, answers))
      }),
    )
  })
})

describe('what a level takes', () => {
  const model: LeveledIndicator[] = [
    { code: '1a', element: 'LA', level: 1 },
    { code: '1b', element: 'LA', level: 1 },
    { code: '6a', element: 'LA', level: 2 },
    { code: '23a', element: 'LA', level: 4 },
  ]

  test('an element without an answer is below level 1', () => {
    expect(levelOf(model, {})).toBe(0)
  })

  test('half of a level is not a level', () => {
    expect(levelOf(model, { '1a': 'MET' })).toBe(0)
  })

  test('what is met above a gap does not count', () => {
    expect(levelOf(model, { '1a': 'MET', '1b': 'IN_PROGRESS', '6a': 'MET', '23a': 'MET' })).toBe(0)
  })

  test('what is not applicable leaves the denominator', () => {
    expect(levelOf(model, { '1a': 'MET', '1b': 'NOT_APPLICABLE' })).toBe(1)
  })

  test('a level that asks nothing is passed on the way to one that does', () => {
    expect(levelOf(model, { '1a': 'MET', '1b': 'MET', '6a': 'MET' })).toBe(3)
  })

  test('no level is reached of which the edition tells no indicator', () => {
    expect(levelOf(model, { '1a': 'MET', '1b': 'MET', '6a': 'MET', '23a': 'MET' })).toBe(4)
  })

  test('nothing is reached by declaring it not applicable', () => {
    const all = Object.fromEntries(model.map(({ code }) => [code, 'NOT_APPLICABLE' as const]))
    expect(levelOf(model, all)).toBe(0)
    expect(levelOf(model, { '1a': 'MET', '1b': 'MET', '6a': 'NOT_APPLICABLE', '23a': 'NOT_APPLICABLE' })).toBe(1)
  })

  test('an element that the edition does not ask about has no level, and the overall one is the lowest of the others', () => {
    expect(levelOf(model, {}, 'CC')).toBeUndefined()
    expect(
      overallLevel([
        { element: 'LA', level: 3 },
        { element: 'CC', level: 1 },
      ]),
    ).toBe(1)
    expect(overallLevel([])).toBeNull()
  })
})

describe('laws of the explanation', () => {
  const met = (codes: readonly string[]) => Object.fromEntries(codes.map(code => [code, 'MET' as const]))
  const subsetsOf = <One>(all: readonly One[]): One[][] =>
    all.reduce<One[][]>((sets, one) => [...sets, ...sets.map(set => [...set, one])], [[]])

  test('meeting what is named raises the level, and to the level that is named', () => {
    fc.assert(
      fc.property(answered, ({ model, answers }) => {
        const { toRaise, raisesTo } = explain(model, answers, 'LA')
        const before = levelOf(model, answers) ?? 0
        const after = levelOf(model, { ...answers, ...met(toRaise.map(({ code }) => code)) }) ?? 0
        expect(raisesTo).toBe(toRaise.length > 0 ? after : null)
        expect(after > before).toBe(toRaise.length > 0)
      }),
    )
  })

  test('no smaller set of indicators raises it, and where nothing is named none does', () => {
    const small = answered.filter(({ model }) => model.filter(({ element }) => element === 'LA').length <= 8)
    fc.assert(
      fc.property(small, ({ model, answers }) => {
        const { toRaise } = explain(model, answers, 'LA')
        const before = levelOf(model, answers) ?? 0
        const open = model.filter(
          ({ code, element }) => element === 'LA' && answers[code] !== 'MET' && answers[code] !== 'NOT_APPLICABLE',
        )
        const raising = subsetsOf(open.map(({ code }) => code)).filter(
          set => (levelOf(model, { ...answers, ...met(set) }) ?? 0) > before,
        )
        const fewest = Math.min(...raising.map(set => set.length))
        expect(toRaise.length).toBe(raising.length > 0 ? fewest : 0)
      }),
    )
  })

  test('what made a level makes it by itself, and taking one of it away lowers it', () => {
    fc.assert(
      fc.property(answered, ({ model, answers }) => {
        const { because } = explain(model, answers, 'LA')
        const before = levelOf(model, answers) ?? 0
        for (const { code, level } of because) {
          expect(level).toBeLessThanOrEqual(before)
          if (answers[code] === 'MET')
            expect(levelOf(model, { ...answers, [code]: 'IN_PROGRESS' })).toBeLessThan(before)
        }
      }),
    )
  })

  test('the order of answers and of indicators does not matter', () => {
    fc.assert(
      fc.property(answered, ({ model, answers }) => {
        const codes = ({ because, toRaise, raisesTo }: ReturnType<typeof explain>) => ({
          because: because.map(({ code }) => code).sort(),
          toRaise: toRaise.map(({ code }) => code).sort(),
          raisesTo,
        })
        const turned = Object.fromEntries(Object.entries(answers).reverse())
        expect(codes(explain([...model].reverse(), turned, 'LA'))).toEqual(codes(explain(model, answers, 'LA')))
      }),
    )
  })
})

describe('what somebody may do with the assessments of Calgary', () => {
  const everything = { municipality: null, network: null }
  const editorOf = (municipality: string): Grant => ({ role: 'EDITOR', municipality, network: null })
  const calgary = (status: 'DRAFT' | 'PUBLISHED' | 'WITHDRAWN', isNamed: boolean) => ({
    municipality: 'calgary',
    status,
    isNamed,
  })
  const deeds: Record<string, (viewer: Viewer) => boolean> = {
    write: viewer => mayAssess(viewer, 'calgary'),
    'read a draft': viewer => maySeeAssessment(viewer, calgary('DRAFT', false)),
    'read what is published without the name': viewer => maySeeAssessment(viewer, calgary('PUBLISHED', false)),
    'read what was withdrawn': viewer => maySeeAssessment(viewer, calgary('WITHDRAWN', true)),
    'read what is published': viewer => maySeeAssessment(viewer, calgary('PUBLISHED', true)),
  }
  const all = Object.keys(deeds)
  const published = ['read what is published']
  const rows: [who: string, Viewer, may: string[]][] = [
    ['an editor of Calgary', viewerWith(editorOf('calgary')), all],
    ['an editor of Edmonton', viewerWith(editorOf('edmonton')), published],
    ['the secretariat', viewerWith({ role: 'SECRETARIAT', ...everything }), published],
    ['a coordinator', viewerWith({ role: 'COORDINATOR', municipality: null, network: 'CMARD' }), published],
    ['an organiser', viewerWith({ role: 'ORGANISER', ...everything }), published],
    ['a reader', viewerWith(), published],
    ['nobody', nobody, published],
    ['the gateway', { ...nobody, isGateway: true }, published],
  ]
  test.each(rows)('%s', (_who, viewer, may) => {
    expect(all.filter(deed => deeds[deed]?.(viewer))).toEqual(may)
  })
})

describe('what is wrong with answers', () => {
  const faults = (answers: SentAnswer[], writing?: string) =>
    faultsOfAnswers(answers, { codes: ['1a', '3a'], writing }).map(({ word, field }) => `${word} ${field}`)

  test.each<[what: string, SentAnswer, expected: string[]]>([
    ['nothing in a sound one', { indicator: '1a', rating: 'MET', gap: 'a'.repeat(5_000) }, []],
    ['the edition has the indicator', { indicator: '4c' }, ['unknownIndicator answers.0.indicator']],
    ['as it is written', { indicator: '1A' }, ['unknownIndicator answers.0.indicator']],
    ['words end', { indicator: '1a', evidence: 'a'.repeat(5_001) }, ['tooLong answers.0.evidence']],
    ['a reason too', { indicator: '3a', reason: 'a'.repeat(1_001) }, ['tooLong answers.0.reason']],
    ['and the name of an owner', { indicator: '1a', owner: 'a'.repeat(201) }, ['tooLong answers.0.owner']],
  ])('%s', (_what, answer, expected) => expect(faults([answer])).toEqual(expected))

  test('each row once, a hundred at most, in a form with a short name', () => {
    expect(faults([{ indicator: '1a' }, { indicator: '1a' }])).toEqual(['saidTwice answers.1.indicator'])
    expect(faults(Array(101).fill({ indicator: '1a' }))).toEqual(['tooMany answers'])
    expect(faults([], 'a'.repeat(101))).toEqual(['tooLong writing'])
  })
})

describe('laws of answering', () => {
  const sentAnswers = fc.uniqueArray(
    fc.record({
      indicator: fc.constantFrom('1a', '1b', '2a', '2b'),
      rating: fc.constantFrom('NOT_STARTED', 'IN_PROGRESS', 'MET'),
      gap: fc.constantFrom('', 'something'),
    }),
    { selector: ({ indicator }) => indicator },
  )
  const keptAnswers = fc.uniqueArray(
    fc.record({
      indicator: fc.constantFrom('1a', '1b', '2a', '2b'),
      rating: fc.constantFrom('NOT_STARTED', 'IN_PROGRESS', 'MET'),
      gap: fc.constantFrom('', 'something'),
      revision: fc.integer({ min: 1, max: 6 }),
      writing: fc.constantFrom(null, 'mine', 'theirs'),
      evidence: fc.constant(''),
      evidenceOn: fc.constant(null),
      reason: fc.constant(null),
      owner: fc.constant(''),
    }),
    { selector: ({ indicator }) => indicator },
  )
  const revisions = fc.integer({ min: 1, max: 6 })

  test('a row is written over only by who read it, or wrote it', () => {
    fc.assert(
      fc.property(keptAnswers, sentAnswers, revisions, (kept, sent, revision) => {
        const { changed } = answering(kept, sent, { revision, writing: 'mine' })
        for (const { indicator } of changed) {
          const before = kept.find(one => one.indicator === indicator)
          expect(!before || before.revision <= revision || before.writing === 'mine').toBe(true)
        }
      }),
    )
  })

  test('whatever happens to one row, the others are answered as if they had come alone', () => {
    fc.assert(
      fc.property(keptAnswers, sentAnswers, revisions, (kept, sent, revision) => {
        const codesOf = (rows: readonly { indicator: string }[]) => rows.map(({ indicator }) => indicator)
        const together = answering(kept, sent, { revision })
        const alone = sent.map(one => answering(kept, [one], { revision }))
        expect(codesOf(together.changed)).toEqual(codesOf(alone.flatMap(({ changed }) => changed)))
        expect(codesOf(together.conflicts)).toEqual(codesOf(alone.flatMap(({ conflicts }) => conflicts)))
      }),
    )
  })

  test('who has read everything meets no conflict, and the same words are no change', () => {
    fc.assert(
      fc.property(keptAnswers, sentAnswers, (kept, sent) => {
        expect(answering(kept, sent, { revision: 6 }).conflicts).toEqual([])
        const same = kept.map(({ indicator, rating, gap }) => ({ indicator, rating, gap }))
        expect(answering(kept, same, { revision: 1 })).toEqual({ changed: [], conflicts: [], faults: [] })
      }),
    )
  })

  test('not applicable needs a reason, given now or before', () => {
    const sent: SentAnswer[] = [{ indicator: '3a', rating: 'NOT_APPLICABLE' }]
    expect(answering([], sent, { revision: 1 }).faults).toEqual([{ word: 'reasonNeeded', field: 'answers.0.reason' }])
    const { changed } = answering([], [{ ...sent[0]!, reason: ' Federal ' }], { revision: 1 })
    const kept = changed.map(({ indicator, words }) => ({ ...words, indicator, revision: 1, writing: null }))
    expect(kept[0]?.reason).toBe('Federal')
    expect(answering(kept, sent, { revision: 1 }).faults).toEqual([])
  })
})

describe('what an assessment asks', () => {
  const indicator = (code: string, snapshot: boolean) => ({ code, snapshot })
  const model = {
    elements: [{ code: 'LA' }, { code: 'CC' }],
    outcomes: [
      { element: 'CC', level: 1, indicators: [indicator('2a', true), indicator('2b', false)] },
      { element: 'LA', level: 1, indicators: [indicator('1a', false), indicator('1b', true)] },
    ],
  }
  const codes = (mode: 'FULL' | 'SNAPSHOT', rated: string[] = []) =>
    askedIn(
      model,
      mode,
      rated.map(code => ({ indicator: code, rating: 'IN_PROGRESS' as const })),
    ).map(({ code }) => code)

  test('a full one asks all of its edition, in the order of the elements', () => {
    expect(codes('FULL')).toEqual(['1a', '1b', '2a', '2b'])
  })

  test('a snapshot asks what is marked for it, and whatever else is rated', () => {
    expect(codes('SNAPSHOT')).toEqual(['1b', '2a'])
    expect(codes('SNAPSHOT', ['2b'])).toEqual(['1b', '2a', '2b'])
  })
})
