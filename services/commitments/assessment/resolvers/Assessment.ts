import type { AssessmentResolvers } from '../../types.generated.ts'
import { answersWithIndicators, modelOf, sheetOf } from '../answers.ts'
import { levelsOf, mayAssess, maySeeAssessment, overallLevel, unreviewedIn } from '../rules.ts'

export const Assessment: Pick<
  AssessmentResolvers,
  | 'answeredCount'
  | 'answers'
  | 'assessedOn'
  | 'consents'
  | 'elements'
  | 'id'
  | 'indicatorCount'
  | 'invented'
  | 'isNamed'
  | 'mode'
  | 'model'
  | 'municipality'
  | 'overallLevel'
  | 'revision'
  | 'status'
  | 'takenOverFrom'
  | 'unreviewedCount'
  | 'viewerMayWrite'
  | '__resolveReference'
> = {
  __resolveReference: async ({ id }, context) => {
    const found = await context.assessment(id)
    return found && maySeeAssessment(context.viewer, found) ? found : null
  },
  municipality: ({ municipality }) => ({ slug: municipality }),
  model: (assessment, _arguments, context) => modelOf(context, assessment),
  elements: async (assessment, _arguments, context) => {
    const withAssessment = (levels: typeof assessment.elements) => levels.map(level => ({ ...level, assessment }))
    if (assessment.status !== 'DRAFT') return withAssessment(assessment.elements)
    const { asked, ratings } = await sheetOf(context, assessment)
    return withAssessment(levelsOf(asked, ratings))
  },
  overallLevel: async (assessment, _arguments, context) => {
    if (assessment.status !== 'DRAFT') return assessment.overallLevel
    const { asked, ratings } = await sheetOf(context, assessment)
    return overallLevel(levelsOf(asked, ratings))
  },
  indicatorCount: async (assessment, _arguments, context) => (await sheetOf(context, assessment)).asked.length,
  answeredCount: async (assessment, _arguments, context) =>
    Object.keys((await sheetOf(context, assessment)).ratings).length,
  answers: async (assessment, { element }, context) =>
    await answersWithIndicators(context, assessment, (await context.answersOf(assessment.id)) ?? [], element ?? null),
  takenOverFrom: async ({ municipality, takenOverFrom }, _arguments, { viewer, assessment }) =>
    takenOverFrom && mayAssess(viewer, municipality) ? ((await assessment(takenOverFrom)) ?? null) : null,
  unreviewedCount: async ({ id, municipality }, _arguments, { viewer, answersOf }) =>
    mayAssess(viewer, municipality) ? unreviewedIn((await answersOf(id)) ?? []).length : null,
  consents: async ({ id, municipality }, _arguments, { viewer, consentsOf }) =>
    mayAssess(viewer, municipality) ? ((await consentsOf(id)) ?? []) : [],
  viewerMayWrite: ({ municipality }, _arguments, { viewer }) => mayAssess(viewer, municipality),
}
