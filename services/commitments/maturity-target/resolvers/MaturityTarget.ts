import { sheetOf } from '../../assessment/answers.ts'
import { gapsOf } from '../../gap/gaps.ts'
import { workingAssessmentOf } from '../../gap/working.ts'
import type { MaturityTargetResolvers } from '../../types.generated.ts'
import { distanceTo } from '../rules.ts'

export const MaturityTarget: MaturityTargetResolvers = {
  model: async ({ model: code }, _arguments, { maturityModel }) => {
    const model = await maturityModel(code)
    if (!model) throw new Error(`Target without a model: ${code}`)
    return model
  },
  element: async ({ model: code, element: own }, _arguments, { maturityModel }) => {
    const element = (await maturityModel(code))?.elements.find(one => one.code === own)
    if (!element) throw new Error(`Target without an element: ${code} ${own}`)
    return element
  },
  setBy: ({ setBy }) => ({ id: setBy }),
  road: async ({ municipality, model, element, level }, _arguments, context) => {
    const assessment = await workingAssessmentOf(context, municipality, model)
    if (!assessment) return []
    const gaps = await gapsOf(context, assessment)
    return gaps.filter(gap => gap.element === element && gap.level <= level).sort((a, b) => a.level - b.level)
  },
  distances: async ({ municipality, model, element, level }, _arguments, context) => {
    const assessments = (await context.assessmentsOfMunicipality(municipality)) ?? []
    const told = assessments.filter(one => one.model === model && one.status !== 'WITHDRAWN').reverse()
    return await Promise.all(
      told.map(async assessment => {
        const { asked, ratings } = await sheetOf(context, assessment)
        return { assessment, ...distanceTo(asked, ratings, { element, level }) }
      }),
    )
  },
}
