import type { QueryResolvers } from '../../../types.generated.ts'
import { columns, headingIn, notesIn, ratingIn, ratings } from '../../words.ts'

export const assessmentSheetWords: NonNullable<QueryResolvers['assessmentSheetWords']> = (_parent, { lang }) => ({
  columns: columns.map(column => ({ column, heading: headingIn(column, [lang]) })),
  ratings: ratings.map(rating => ({ rating, word: ratingIn(rating, [lang]) })),
  notes: notesIn([lang]),
})
