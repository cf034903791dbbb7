import type { SeriesDateResolvers } from '../../types.generated.ts'
export const SeriesDate: SeriesDateResolvers = {}
