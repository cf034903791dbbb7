import type { MaturityIndicatorResolvers } from '../../types.generated.ts'

export const MaturityIndicator: MaturityIndicatorResolvers = {
  evidenceExamples: ({ examples }) => examples.map(({ text }) => text),
}
