import type { Context } from '../../context.ts'
import type { ElementLevelResolvers } from '../../types.generated.ts'
import { sheetOf } from '../answers.ts'
import { explain, indicatorsOf, mayAssess, unreviewedIn } from '../rules.ts'
import type { ElementLevelMapper } from '../schema.mappers.ts'

/** The element's part of the sheet, and why it stands where it does. */
async function explained({ element, assessment }: ElementLevelMapper, context: Context) {
  const { model, asked, ratings } = await sheetOf(context, assessment)
  const indicators = new Map(
    model.outcomes.flatMap(outcome => outcome.indicators).map(indicator => [indicator.code, indicator]),
  )
  const known = ({ code }: { code: string }) => indicators.get(code) ?? []
  return { ...explain(asked, ratings, element), ratings, known }
}

export const ElementLevel: ElementLevelResolvers = {
  indicatorCount: async ({ element, assessment }, _arguments, context) =>
    (await sheetOf(context, assessment)).asked.filter(one => one.element === element).length,
  answeredCount: async ({ element, assessment }, _arguments, context) => {
    const { asked, ratings } = await sheetOf(context, assessment)
    return asked.filter(one => one.element === element && ratings[one.code]).length
  },
  unreviewedCount: async ({ element, assessment }, _arguments, context) => {
    if (!mayAssess(context.viewer, assessment.municipality)) return null
    const { asked, answers } = await sheetOf(context, assessment)
    const own = asked.filter(one => one.element === element)
    return unreviewedIn(answers).filter(({ indicator }) => own.some(({ code }) => code === indicator)).length
  },
  editionCount: async ({ element, assessment }, _arguments, context) =>
    indicatorsOf((await sheetOf(context, assessment)).model).filter(one => one.element === element).length,
  because: async (level, _arguments, context) => {
    const { because, known, ratings } = await explained(level, context)
    return because.flatMap(one =>
      [known(one)].flat().map(indicator => ({ indicator, rating: ratings[one.code] ?? 'MET' })),
    )
  },
  toRaise: async (level, _arguments, context) => {
    const { toRaise, known } = await explained(level, context)
    return toRaise.flatMap(known)
  },
  raisesTo: async (level, _arguments, context) => (await explained(level, context)).raisesTo,
}
