import { today } from '../../../context.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { type RosterQuestion, rosterFigures } from '../../store.ts'

export const roster: NonNullable<QueryResolvers['roster']> = (
  _parent,
  { network, asOf, knownAt, countBy },
  context,
) => {
  const day = asOf ?? today(context)
  const question: RosterQuestion = {
    network,
    asOf: day,
    isPast: day < today(context),
    knownAt: knownAt ?? null,
    countBy,
  }
  let figures: ReturnType<typeof rosterFigures> | undefined
  return { ...question, figures: () => (figures ??= rosterFigures(context.db, question)) }
}
