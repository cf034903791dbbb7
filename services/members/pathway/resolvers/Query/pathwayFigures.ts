import { partialDate } from '../../../../shared/partial-date.ts'
import { today } from '../../../context.ts'
import { othersByStep, rosterFigures } from '../../../roster/store.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { pathwayFigures as figuresOf } from '../../rules.ts'
import { datedMilestones } from '../../store.ts'

export const pathwayFigures: NonNullable<QueryResolvers['pathwayFigures']> = async (
  _parent,
  { asOf, knownAt },
  context,
) => {
  const { db } = context
  const day = asOf ?? today(context)
  const question = { network: 'CMARD', asOf: day, isPast: day < today(context), knownAt: knownAt ?? null } as const
  const milestones = await datedMilestones(db, question)
  const { betweenSteps, consultedAtOnce, consultedInSequence } = figuresOf(
    milestones.flatMap(row => {
      const reached = partialDate(row.reachedOn, row.reachedPrecision)
      return reached ? [{ ...row, reached }] : []
    }),
  )
  const toPlan = { from: 'CONSULTATION', to: 'PLAN' } as const
  const { byStep } = await rosterFigures(db, { ...question, countBy: 'EACH_MUNICIPALITY' })
  return {
    asOf: day,
    byStep,
    othersByStep: await othersByStep(db, question),
    betweenSteps,
    consultedAtOnce: { ...toPlan, ...consultedAtOnce },
    consultedInSequence: { ...toPlan, ...consultedInSequence },
    invented: milestones.some(({ invented }) => invented),
  }
}
