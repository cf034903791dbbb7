import type { News } from '../../shared/changes.ts'
import { storable } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import { hasGrant, type Viewer } from '../../shared/viewer.ts'
import type {
  AssessmentAnswerRow,
  AssessmentMode,
  AssessmentRow,
  ElementLevel,
  MaturityOutcomeRow,
  Rating,
} from '../database/tables.ts'

/** The edition of new assessments. */
export const defaultModel = 'hrmm-2012'

export type LeveledIndicator = { code: string; element: string; level: number }

const isApplicable = (rating: Rating | undefined) => rating !== 'NOT_APPLICABLE'

/**
 * The level of each element: the highest N at which every applicable indicator of levels 1 to N is met.
 *
 * - What has no answer is not met.
 * - NOT_APPLICABLE leaves the denominator, as if the model did not ask.
 * - A level that asks nothing of an element is passed, but only below the highest level that does ask something: nothing is
 *   reached by declaring it not applicable, and nobody reaches a level of which no source tells the indicators.
 * - An element of which the edition tells no indicator at all has no level; one of which nothing is applicable stays at 0.
 */
export function levelsOf(
  indicators: readonly LeveledIndicator[],
  ratings: Readonly<Partial<Record<string, Rating>>>,
): ElementLevel[] {
  const elements = [...new Set(indicators.map(({ element }) => element))]
  return elements.map(element => {
    const asked = indicators.filter(one => one.element === element && isApplicable(ratings[one.code]))
    const highest = Math.max(0, ...asked.map(({ level }) => level))
    const lowestUnmet = Math.min(
      highest + 1,
      ...asked.filter(({ code }) => ratings[code] !== 'MET').map(({ level }) => level),
    )
    return { element, level: lowestUnmet - 1 }
  })
}

/**
 * Why an element stands at its level, and the fewest indicators that would raise it: all that are unmet at the first level
 * that is not complete. Without one of them that level stays open, so no fewer do; with all of them it is reached.
 */
export function explain(
  indicators: readonly LeveledIndicator[],
  ratings: Readonly<Partial<Record<string, Rating>>>,
  element: string,
) {
  const own = indicators.filter(one => one.element === element)
  const level = levelsOf(own, ratings)[0]?.level ?? 0
  const unmet = own.filter(({ code }) => isApplicable(ratings[code]) && ratings[code] !== 'MET')
  const first = Math.min(...unmet.map(one => one.level))
  const toRaise = unmet.filter(one => one.level === first)
  const raised = Object.fromEntries(toRaise.map(({ code }) => [code, 'MET' as const]))
  return {
    because: own.filter(one => one.level <= level && (ratings[one.code] === 'MET' || !isApplicable(ratings[one.code]))),
    toRaise,
    raisesTo: toRaise.length > 0 ? (levelsOf(own, { ...ratings, ...raised })[0]?.level ?? null) : null,
  }
}

/** The lowest element level. Null where no element has a level. */
export const overallLevel = (levels: readonly ElementLevel[]) =>
  levels.length === 0 ? null : Math.min(...levels.map(({ level }) => level))

type Model = {
  elements: readonly { code: string }[]
  outcomes: readonly (Pick<MaturityOutcomeRow, 'element' | 'level'> & {
    indicators: readonly { code: string; snapshot: boolean }[]
  })[]
}
type Answer = Pick<AssessmentAnswerRow, 'indicator' | 'rating'>

/** What is rated, by code. */
export const ratingsIn = (answers: readonly Answer[]): Partial<Record<string, Rating>> =>
  Object.fromEntries(answers.flatMap(({ indicator, rating }) => (rating ? [[indicator, rating]] : [])))

/** Everything that an edition asks, element by element. */
export const indicatorsOf = ({ elements, outcomes }: Model): (LeveledIndicator & { snapshot: boolean })[] =>
  elements.flatMap(({ code: element }) =>
    outcomes
      .filter(outcome => outcome.element === element)
      .flatMap(({ level, indicators }) => indicators.map(({ code, snapshot }) => ({ code, element, level, snapshot }))),
  )

/** What an assessment asks: all of its edition, or the snapshot's indicators and whatever else is rated. */
export function askedIn(model: Model, mode: AssessmentMode, answers: readonly Answer[]): LeveledIndicator[] {
  const all = indicatorsOf(model)
  const ratings = ratingsIn(answers)
  return mode === 'FULL' ? all : all.filter(({ code, snapshot }) => snapshot || ratings[code])
}

/** The municipality's own editors only: nobody answers for another council, and nobody else reads what it has not published. */
export const mayAssess = (viewer: Viewer, municipality: string) =>
  hasGrant(viewer, ['EDITOR'], grant => grant.municipality === municipality)

type Standing = Pick<AssessmentRow, 'municipality' | 'status'> & { isNamed: boolean }

export const maySeeAssessment = (viewer: Viewer, { municipality, status, isNamed }: Standing) =>
  (status === 'PUBLISHED' && isNamed) || mayAssess(viewer, municipality)

/** Whether its answers may change: published ones stay, and what was discarded is found by nobody. */
export const isOpen = ({ status, discardedAt }: Pick<AssessmentRow, 'status' | 'discardedAt'>) =>
  status === 'DRAFT' && discardedAt === null

/** A new assessment begins with answers of its own municipality and edition, from one that is finished. */
export const mayTakeOver = (
  from: Pick<AssessmentRow, 'municipality' | 'model' | 'status'>,
  into: Pick<AssessmentRow, 'municipality' | 'model'>,
) => from.municipality === into.municipality && from.model === into.model && from.status !== 'DRAFT'

/** Rows that were taken over, and that nobody has rated since. */
export const unreviewedIn = <Row extends Pick<AssessmentAnswerRow, 'rating' | 'lastRating'>>(answers: readonly Row[]) =>
  answers.filter(({ rating, lastRating }) => rating === null && lastRating !== null)

const limits = { answers: 100, evidence: 5_000, gap: 5_000, reason: 1_000, owner: 200, writing: 100 }

type Optional<Value> = Value | null | undefined

export type SentAnswer = {
  indicator: string
  rating?: Optional<Rating>
  evidence?: Optional<string>
  evidenceOn?: Optional<string>
  gap?: Optional<string>
  reason?: Optional<string>
  owner?: Optional<string>
  revision?: Optional<number>
}

const texts = ['evidence', 'gap', 'reason', 'owner'] as const

/** What is wrong with answers wherever they are kept. `codes` are those of the assessment's edition. */
export function faultsOfAnswers(
  answers: readonly SentAnswer[],
  { codes, writing }: { codes: readonly string[]; writing?: Optional<string> },
): Fault[] {
  if (answers.length > limits.answers) return [{ word: 'tooMany', field: 'answers', facts: { most: limits.answers } }]
  const sent = answers.map(({ indicator }) => indicator)
  return [
    ...tooLong(writing ?? '', 'writing', limits.writing),
    ...answers.flatMap((answer, index): Fault[] => {
      const at = (field: string) => `answers.${index}.${field}`
      const { indicator } = answer
      return [
        ...(codes.includes(indicator)
          ? []
          : [
              {
                word: 'unknownIndicator',
                field: at('indicator'),
                facts: { code: storable(indicator).slice(0, 20) },
              } as const,
            ]),
        ...(sent.indexOf(indicator) < index ? [{ word: 'saidTwice', field: at('indicator') } as const] : []),
        ...texts.flatMap(text => tooLong(answer[text] ?? '', at(text), limits[text])),
      ]
    }),
  ]
}

const tooLong = (text: string, field: string, most: number): Fault[] =>
  storable(text).length > most ? [{ word: 'tooLong', field, facts: { most } }] : []

export type AnswerWords = Pick<AssessmentAnswerRow, 'rating' | 'evidence' | 'evidenceOn' | 'gap' | 'reason' | 'owner'>
type KeptAnswer = AnswerWords & Pick<AssessmentAnswerRow, 'indicator' | 'revision' | 'writing'>

const empty: AnswerWords = { rating: null, evidence: '', evidenceOn: null, gap: '', reason: null, owner: '' }

/** A row as it is after an answer: what the answer leaves out stays. */
function after(before: AnswerWords, sent: SentAnswer): AnswerWords {
  const text = (word: Optional<string>, is: string) => (word === undefined ? is : storable(word ?? ''))
  return {
    rating: sent.rating === undefined ? before.rating : sent.rating,
    evidence: text(sent.evidence, before.evidence),
    evidenceOn: sent.evidenceOn === undefined ? before.evidenceOn : sent.evidenceOn,
    gap: text(sent.gap, before.gap),
    reason: text(sent.reason, before.reason ?? '') || null,
    owner: text(sent.owner, before.owner),
  }
}

const fields = Object.keys(empty) as (keyof AnswerWords)[]
const isSame = (one: AnswerWords, other: AnswerWords) => fields.every(field => one[field] === other[field])

/**
 * What answers do to the rows that are there. A row that was answered since the caller read it is a conflict of its own, unless
 * it says the same, or the caller's own form answered it and did not hear of it.
 */
export function answering(
  kept: readonly KeptAnswer[],
  sent: readonly SentAnswer[],
  { revision, writing }: { revision: number; writing?: Optional<string> },
) {
  const rows = sent.map((answer, index) => {
    const before = kept.find(({ indicator }) => indicator === answer.indicator)
    const words = after(before ?? empty, answer)
    const isNewer = before && before.revision > (answer.revision ?? revision)
    const isOwn = before && before.writing !== null && before.writing === (writing ?? null)
    return {
      index,
      indicator: answer.indicator,
      words,
      isChanged: !isSame(before ?? empty, words),
      isConflict: Boolean(isNewer && !isOwn && !isSame(before, words)),
    }
  })
  return {
    changed: rows.filter(({ isChanged, isConflict }) => isChanged && !isConflict),
    conflicts: rows.filter(({ isConflict }) => isConflict),
    faults: rows
      .filter(({ words, isConflict }) => !isConflict && words.rating === 'NOT_APPLICABLE' && !words.reason)
      .map(({ index }): Fault => ({ word: 'reasonNeeded', field: `answers.${index}.reason` })),
  }
}

/** What the public reads of an assessment that bears the municipality's name. */
export const newsOfAssessment = ({
  municipality,
  invented,
}: Pick<AssessmentRow, 'municipality' | 'invented'>): News => ({
  kind: 'ASSESSMENT_PUBLISHED',
  municipality,
  summary: {
    en: 'A self-assessment with the maturity model',
    fr: 'Une autoévaluation avec le modèle de maturité',
    ar: 'تقييم ذاتي وفق نموذج النضج',
    vi: 'Một bản tự đánh giá theo mô hình trưởng thành',
  },
  url: `/municipalities/${municipality}`,
  commitments: [],
  invented,
})
