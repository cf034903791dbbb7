import type { IndicatorAnswerResolvers } from '../../types.generated.ts'

export const IndicatorAnswer: Pick<IndicatorAnswerResolvers, 'carriedFrom'> = {
  carriedFrom: async ({ assessment, indicator, revision, isOwn }, _arguments, { movesOf }) => {
    if (!isOwn) return null
    const moves = (await movesOf(assessment)) ?? []
    const move = moves.find(one => one.assessment === assessment && !one.undoneAt && one.revision === revision)
    return move?.carried.find(({ to }) => to === indicator)?.from ?? null
  },
}
