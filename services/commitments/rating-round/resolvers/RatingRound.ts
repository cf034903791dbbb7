import { indicatorsOf } from '../../assessment/rules.ts'
import type { Context } from '../../context.ts'
import type { RatingRoundResolvers } from '../../types.generated.ts'
import { askedOf } from '../asked.ts'
import { mostApartFirst } from '../spread.ts'
import { participationIn } from '../store.ts'
import type { RatingRoundRow } from '../../database/tables.ts'

async function assessmentOf({ anyAssessment }: Context, round: RatingRoundRow) {
  const found = await anyAssessment(round.assessment)
  if (!found) throw new Error(`Round without an assessment: ${round.id}`)
  return found
}

export const RatingRound: RatingRoundResolvers = {
  participation: async (round, _arguments, context) => {
    if (round.participation) return round.participation
    const asked = await askedOf(context, await assessmentOf(context, round))
    return participationIn((await context.ratersOf(round.id)) ?? [], asked)
  },
  returnedCount: async ({ id, state }, _arguments, { returnedOf }) =>
    state === 'OPEN' ? ((await returnedOf(id)) ?? 0) : null,
  spread: async (round, { element }, context) => {
    const model = round.spread && (await context.maturityModel((await assessmentOf(context, round)).model))
    if (!round.spread || !model) return null
    const told = new Map(round.spread.map(one => [one.indicator, one]))
    const indicators = new Map(
      model.outcomes.flatMap(outcome => outcome.indicators).map(indicator => [indicator.code, indicator]),
    )
    const inOrder = indicatorsOf(model).filter(one => !element || one.element === element)
    return mostApartFirst(inOrder.flatMap(({ code }) => told.get(code) ?? [])).flatMap(one => {
      const indicator = indicators.get(one.indicator)
      return indicator ? [{ ...one, indicator }] : []
    })
  },
}
