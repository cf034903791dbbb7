import type { ElementLevelResolvers } from '../../types.generated.ts'
import { sheetOf } from '../answers.ts'
import { indicatorsOf } from '../rules.ts'

export const ElementLevel: ElementLevelResolvers = {
  indicatorCount: async ({ element, assessment }, _arguments, context) =>
    (await sheetOf(context, assessment)).asked.filter(one => one.element === element).length,
  answeredCount: async ({ element, assessment }, _arguments, context) => {
    const { asked, ratings } = await sheetOf(context, assessment)
    return asked.filter(one => one.element === element && ratings[one.code]).length
  },
  editionCount: async ({ element, assessment }, _arguments, context) =>
    indicatorsOf((await sheetOf(context, assessment)).model).filter(one => one.element === element).length,
}
