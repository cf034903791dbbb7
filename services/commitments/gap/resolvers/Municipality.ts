import { sheetOf } from '../../assessment/answers.ts'
import { mayAssess } from '../../assessment/rules.ts'
import type { MunicipalityResolvers } from '../../types.generated.ts'

export const Municipality: Pick<MunicipalityResolvers, 'workingAssessment' | '__resolveReference'> = {
  workingAssessment: async ({ slug }, _arguments, context) => {
    if (!mayAssess(context.viewer, slug)) return (await context.latestNamedAssessment(slug)) ?? null
    const latest = await context.latestAssessment(slug)
    const draft = ((await context.assessmentsOfMunicipality(slug)) ?? []).find(({ status }) => status === 'DRAFT')
    if (!draft || !latest) return draft ?? latest ?? null
    const { asked, ratings } = await sheetOf(context, draft)
    return asked.every(({ code }) => ratings[code]) ? draft : latest
  },
}
