import type { MoveAssessmentPageQuery } from '../../graphql/generated/graphql.ts'
import { writeDayOf, writeMoment } from '../../language/write.ts'

type Move = NonNullable<MoveAssessmentPageQuery['assessment']>['moves'][number]

/** A move with its moment in words: two of one day are told apart. */
export const writeMove = (lang: string | undefined, zone: string, { movedAt, undoneAt, from, to, ...move }: Move) => ({
  ...move,
  from: from.edition,
  to: to.edition,
  movedOn: writeMoment(lang, movedAt, zone),
  undoneOn: undoneAt ? writeDayOf(lang, undoneAt, zone) : null,
})

export type WrittenMove = ReturnType<typeof writeMove>
