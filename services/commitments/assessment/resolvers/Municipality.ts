import type { MunicipalityResolvers } from '../../types.generated.ts'
import { mayAssess, maySeeAssessment } from '../rules.ts'

export const Municipality: Pick<MunicipalityResolvers, 'assessments' | 'maturity' | '__resolveReference'> = {
  assessments: async ({ slug }, _arguments, { viewer, assessmentsOfMunicipality }) =>
    ((await assessmentsOfMunicipality(slug)) ?? []).filter(one => maySeeAssessment(viewer, one)),
  maturity: async ({ slug }, { model }, { viewer, latestAssessment, latestNamedAssessment }) => {
    const assessment = await (mayAssess(viewer, slug)
      ? latestAssessment(model, slug)
      : latestNamedAssessment(model, slug))
    if (!assessment) return null
    const { overallLevel, assessedOn, elements } = assessment
    return { overallLevel, assessedOn, elements: elements.map(level => ({ ...level, assessment })), assessment }
  },
}
