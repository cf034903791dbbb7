import type { DraftEvidenceResolvers } from '../../types.generated.ts'

export const DraftEvidence: DraftEvidenceResolvers = {
  file: async ({ file: id }, _arguments, { file }) => (id ? ((await file(id)) ?? null) : null),
}
