import type { QueryResolvers } from '../../../types.generated.ts'
import { columns, headingIn, statuses, statusIn } from '../../words.ts'

export const yearSheetWords: NonNullable<QueryResolvers['yearSheetWords']> = (_parent, { lang }) => ({
  columns: columns.map(column => ({ column, heading: headingIn(column, [lang]) })),
  statuses: statuses.map(status => ({ status, word: statusIn(status, [lang]) })),
})
