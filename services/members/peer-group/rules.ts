import type { MunicipalityFilter } from '../types.generated.ts'

/** A group is chosen by what several have in common. */
export const namesSomebody = ({ search }: MunicipalityFilter) => !!search?.trim()

/**
 * At most two marks of one value each. There are a few hundred of these groups, and they are what people compare with; what can
 * be told of groups is used up by asking, so anything finer is told for the first time to signed-in people only.
 */
export function isOrdinary({ province, kind, population, memberFor, sameSizeAs, network }: MunicipalityFilter) {
  const marks = [province, kind, population, memberFor, sameSizeAs && [sameSizeAs]].filter(
    values => values && values.length > 0,
  )
  return marks.every(values => values?.length === 1) && marks.length + (network ? 1 : 0) <= 2
}
