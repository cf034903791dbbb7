import type { AssessmentAnswerRow, AssessmentMoveRow, CarriedAnswer, KeptAnswer } from '../database/tables.ts'
import type { Context } from '../context.ts'
import type { MaturityModel } from '../maturity-model/store.ts'
import type { CarriedAnswerMapper, RecordedAnswerMapper } from './schema.mappers.ts'

export const indicatorsIn = ({ outcomes }: MaturityModel) =>
  new Map(outcomes.flatMap(({ indicators }) => indicators).map(indicator => [indicator.code, indicator]))

type Words = Omit<RecordedAnswerMapper, 'found'> & { indicator: string }

export const wordsOf = (kept: readonly KeptAnswer[]): Words[] =>
  kept.map(({ evidence_on: evidenceOn, ...words }) => ({ ...words, evidenceOn }))

/** Answers in the edition's order, each with its indicator. */
export function recorded(model: MaturityModel, answers: readonly Words[]): RecordedAnswerMapper[] {
  const byCode = new Map(answers.map(answer => [answer.indicator, answer]))
  return [...indicatorsIn(model)].flatMap(([code, found]) => {
    const answer = byCode.get(code)
    return answer ? [{ ...answer, found }] : []
  })
}

export function carriedRecords(
  { from, to }: { from: MaturityModel; to: MaturityModel },
  before: readonly Words[],
  carried: readonly CarriedAnswer[],
  isUntouched: (code: string) => boolean = () => false,
): CarriedAnswerMapper[] {
  const its = new Map(recorded(from, before).map(answer => [answer.found.code, answer]))
  const there = indicatorsIn(to)
  return carried.flatMap(one => {
    const [answer, found] = [its.get(one.from), there.get(one.to)]
    return answer && found ? [{ kind: one.kind, answer, found, isUntouched: isUntouched(one.to) }] : []
  })
}

/** Both editions of a move. */
export async function editionsOf({ fromModel, toModel }: AssessmentMoveRow, { maturityModel }: Context) {
  const [from, to] = await Promise.all([maturityModel(fromModel), maturityModel(toModel)])
  if (!from || !to) throw new Error(`A move between editions that are not there: ${fromModel}, ${toModel}`)
  return { from, to }
}

/** What stands in the other edition otherwise than as it was carried over. */
export const answeredSince = <Answer extends Pick<AssessmentAnswerRow, 'revision'>>(
  { revision }: AssessmentMoveRow,
  answers: readonly Answer[],
) => answers.filter(answer => answer.revision > revision)
