import type { MaturityModelResolvers } from '../../types.generated.ts'
import { fileOf } from '../as-file.ts'

export const MaturityModel: MaturityModelResolvers = {
  __resolveReference: async ({ code }, { maturityModel }) => (await maturityModel(code)) ?? null,
  isInUse: async ({ code }, _arguments, { isModelInUse }) => (await isModelInUse(code)) ?? false,
  outcomes: ({ outcomes }, { element, level }) =>
    outcomes.filter(one => (element ?? one.element) === one.element && (level ?? one.level) === one.level),
  file: model => `${JSON.stringify(fileOf(model), null, 2)}\n`,
}
