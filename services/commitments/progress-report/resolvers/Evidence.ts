import type { EvidenceResolvers } from '../../types.generated.ts'

export const Evidence: EvidenceResolvers = {
  file: async ({ file: id }, _arguments, { file }) => (id ? ((await file(id)) ?? null) : null),
}
