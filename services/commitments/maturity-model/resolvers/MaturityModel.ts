import type { MaturityModelResolvers } from '../../types.generated.ts'

export const MaturityModel: MaturityModelResolvers = {
  __resolveReference: async ({ code }, { maturityModel }) => (await maturityModel(code)) ?? null,
    outcomes: ({ outcomes }, _arg, _ctx) => {
                        /* MaturityModel.outcomes resolver is required because MaturityModel.outcomes and MaturityModelMapper.outcomes are not compatible */
                        return outcomes
                      }
}
