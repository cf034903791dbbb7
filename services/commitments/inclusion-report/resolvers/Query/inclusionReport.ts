import type { QueryResolvers } from '../../../types.generated.ts'
import { mayReadInclusionReport } from '../../rules.ts'

export const inclusionReport: NonNullable<QueryResolvers['inclusionReport']> = async (
  _parent,
  { municipality, year, edition },
  { inclusionReports, viewer },
) => {
  const ofYear = ((await inclusionReports(municipality)) ?? []).filter(one => one.year === year)
  const readable = ofYear.filter(one => mayReadInclusionReport(viewer, one))
  return readable.find(one => typeof edition !== 'number' || one.edition === edition) ?? null
}
