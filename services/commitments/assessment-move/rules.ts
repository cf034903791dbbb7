import type { AssessmentAnswerRow, AssessmentRow, CarriedAnswer, CrosswalkKind } from '../database/tables.ts'
import { isOpen } from '../assessment/rules.ts'
import type { Fault } from '../../shared/user-error.ts'

type Answer = Pick<AssessmentAnswerRow, 'indicator' | 'rating' | 'evidence' | 'gap' | 'owner'>
type Indicator = {
  code: string
  counterparts: readonly { model: string; indicator: string; kind: CrosswalkKind }[]
}
type Model = { code: string; family: string; outcomes: readonly { indicators: readonly Indicator[] }[] }

const hasWords = ({ evidence, gap, owner }: Answer) => Boolean(evidence || gap || owner)

/**
 * What becomes of answers in another edition, indicator by indicator of that edition.
 *
 * - SAME: the answer as it is.
 * - PARTIAL: its words, and no rating: nobody has said how far the other question is met. Where several match in part, the first
 *   that has words.
 * - What has no counterpart, or gives way to another, stays on record and is rated nowhere.
 */
export function carriedBetween(to: Model, answers: readonly Answer[], from: string) {
  const carried = to.outcomes
    .flatMap(({ indicators }) => indicators)
    .flatMap(({ code, counterparts }): CarriedAnswer[] => {
      const its = counterparts.filter(({ model }) => model === from)
      const answered = (kind: CrosswalkKind) =>
        answers.find(answer =>
          its.some(
            one => one.kind === kind && one.indicator === answer.indicator && (kind === 'SAME' || hasWords(answer)),
          ),
        )
      const same = answered('SAME')
      if (same) return [{ from: same.indicator, to: code, kind: 'SAME' }]
      const part = answered('PARTIAL')
      return part ? [{ from: part.indicator, to: code, kind: 'PARTIAL' }] : []
    })
  const gone = new Set(carried.map(one => one.from))
  return { carried, stays: answers.filter(({ indicator }) => !gone.has(indicator)) }
}

/** An answer as it stands in the other edition. */
export const asCarried = <
  Row extends Answer & { reason: string | null; lastRating?: AssessmentAnswerRow['lastRating'] },
>(
  answer: Row,
  { to, kind }: CarriedAnswer,
): Row => ({
  ...answer,
  indicator: to,
  ...(kind === 'PARTIAL' ? { rating: null, lastRating: null, reason: null } : {}),
})

/** Why an assessment does not go over to an edition. */
export function faultOfMove(from: Model, to: Model | undefined, carried: readonly CarriedAnswer[]): Fault | undefined {
  if (!to) return { word: 'notFound', field: 'to' }
  if (to.code === from.code) return { word: 'sameEdition', field: 'to' }
  if (to.family !== from.family) return { word: 'editionOfOtherScale', field: 'to' }
  if (carried.length === 0) return { word: 'nothingMaps', field: 'to' }
  return undefined
}

type Move = { id: string; revision: number; undoneAt: Date | null }

/**
 * Why a move is not undone. `latest` is the last one of the assessment that was not undone. Whoever undoes it after answers were
 * given names the revision that they read: those answers are set aside.
 */
export function faultOfUndoing(
  move: Move,
  {
    latest,
    assessment,
    revision,
  }: {
    latest: string | undefined
    assessment: Pick<AssessmentRow, 'status' | 'discardedAt' | 'revision'> | undefined
    revision: number | null
  },
): Fault | undefined {
  if (move.undoneAt || !assessment) return { word: 'moveUndone', field: 'move' }
  if (!isOpen(assessment)) return { word: 'assessmentIsClosed', field: 'move' }
  if (latest !== move.id) return { word: 'movedAgain', field: 'move' }
  if (assessment.revision !== (revision ?? move.revision))
    return { word: 'savedMeanwhile', field: 'revision', facts: { revision: assessment.revision } }
  return undefined
}
