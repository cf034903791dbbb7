import type { Context } from '../../context.ts'
import type { IndicatorCounterpartResolvers } from '../../types.generated.ts'
import type { IndicatorCounterpartMapper } from '../schema.mappers.ts'

async function found({ model: edition, indicator: code }: IndicatorCounterpartMapper, { maturityModel }: Context) {
  const model = await maturityModel(edition)
  const indicator = model?.outcomes.flatMap(({ indicators }) => indicators).find(one => one.code === code)
  if (!model || !indicator) throw new Error(`No indicator ${code} in ${edition}`)
  return { model, indicator }
}

export const IndicatorCounterpart: IndicatorCounterpartResolvers = {
  edition: async (counterpart, _arguments, context) => (await found(counterpart, context)).model.edition,
  indicator: async (counterpart, _arguments, context) => (await found(counterpart, context)).indicator,
  isInferred: ({ inferred }) => inferred,
}
