import type { MaturityIndicatorResolvers } from '../../types.generated.ts'

export const MaturityIndicator: MaturityIndicatorResolvers = {
  __resolveReference: async ({ model, code }, { maturityModel }) =>
    (await maturityModel(model))?.outcomes
      .flatMap(({ indicators }) => indicators)
      .find(indicator => indicator.code === code) ?? null,
  evidenceExamples: ({ examples }) => examples.map(({ text }) => text),
}
