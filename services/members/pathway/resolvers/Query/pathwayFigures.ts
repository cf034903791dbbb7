import { partialDate } from '../../../../shared/partial-date.ts'
import { today } from '../../../context.ts'
import { rosterFigures } from '../../../roster/store.ts'
import type { QueryResolvers } from '../../../types.generated.ts'
import { pathwayFigures as figuresOf } from '../../rules.ts'
import { datedMilestones } from '../../store.ts'

export const pathwayFigures: NonNullable<QueryResolvers['pathwayFigures']> = async (
  _parent,
  { asOf, knownAt },
  context,
) => {
  const { db, now } = context
  const day = asOf ?? today(context)
  const moment = knownAt ?? now()
  const milestones = await datedMilestones(db, day, moment)
  const { betweenSteps, consultedAtOnce, consultedInSequence } = figuresOf(
    milestones.flatMap(row => {
      const reached = partialDate(row.reachedOn, row.reachedPrecision)
      return reached ? [{ ...row, reached }] : []
    }),
  )
  const toPlan = { from: 'CONSULTATION', to: 'PLAN' } as const
  const { byStep } = await rosterFigures(db, {
    network: 'CMARD',
    asOf: day,
    isPast: day < today(context),
    knownAt: knownAt ?? null,
    countBy: 'EACH_MUNICIPALITY',
  })
  return {
    asOf: day,
    byStep,
    betweenSteps,
    consultedAtOnce: { ...toPlan, ...consultedAtOnce },
    consultedInSequence: { ...toPlan, ...consultedInSequence },
  }
}
