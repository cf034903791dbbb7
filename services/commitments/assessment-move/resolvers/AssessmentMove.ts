import type { AssessmentMoveResolvers } from '../../types.generated.ts'
import { answeredSince, carriedRecords, editionsOf, recorded, wordsOf } from '../records.ts'

export const AssessmentMove: AssessmentMoveResolvers = {
  from: async (move, _arguments, context) => (await editionsOf(move, context)).from,
  to: async (move, _arguments, context) => (await editionsOf(move, context)).to,
  assessment: async ({ assessment }, _arguments, context) => (await context.assessment(assessment)) ?? null,
  source: async ({ source }, _arguments, context) => (source && (await context.assessment(source))) || null,
  movedBy: ({ movedBy }) => ({ id: movedBy }),
  undoneBy: ({ undoneBy }) => (undoneBy ? { id: undoneBy } : null),
  carried: async (move, _arguments, context) => {
    const answers = move.undoneAt ? [] : ((await context.answersOf(move.assessment)) ?? [])
    const untouched = new Set(
      answers.flatMap(({ indicator, revision }) => (revision === move.revision ? [indicator] : [])),
    )
    return carriedRecords(await editionsOf(move, context), wordsOf(move.before), move.carried, code =>
      untouched.has(code),
    )
  },
  stays: async (move, _arguments, context) => {
    const { from } = await editionsOf(move, context)
    const carried = new Set(move.carried.map(one => one.from))
    return recorded(from, wordsOf(move.before)).filter(({ found }) => !carried.has(found.code))
  },
  setAside: async (move, _arguments, context) =>
    recorded((await editionsOf(move, context)).to, wordsOf(answeredSince(move, move.setAside ?? []))),
  answeredSince: async (move, _arguments, context) =>
    move.undoneAt ? 0 : answeredSince(move, (await context.answersOf(move.assessment)) ?? []).length,
  isUndoable: async (move, _arguments, context) => {
    const assessment = await context.assessment(move.assessment)
    const latest = ((await context.movesOf(move.assessment)) ?? []).find(
      one => one.assessment === move.assessment && !one.undoneAt,
    )
    return assessment?.status === 'DRAFT' && latest?.id === move.id
  },
}
