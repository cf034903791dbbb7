import { today } from '../../../context.ts'
import { othersByStep, rosterFigures } from '../../../roster/store.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { pathwayDurations } from '../../store.ts'

export const pathwayFigures: NonNullable<QueryResolvers['pathwayFigures']> = async (
  _parent,
  { asOf, knownAt },
  context,
) => {
  const { db } = context
  const day = asOf ?? today(context)
  const question = { network: 'CMARD', asOf: day, isPast: day < today(context), knownAt: knownAt ?? null } as const
  const { consultedAtOnce, consultedInSequence, ...durations } = await pathwayDurations(db, question)
  const toPlan = { from: 'CONSULTATION', to: 'PLAN' } as const
  const { byStep } = await rosterFigures(db, { ...question, countBy: 'EACH_MUNICIPALITY' })
  return {
    asOf: day,
    byStep,
    othersByStep: await othersByStep(db, question),
    ...durations,
    consultedAtOnce: { ...toPlan, ...consultedAtOnce },
    consultedInSequence: { ...toPlan, ...consultedInSequence },
  }
}
