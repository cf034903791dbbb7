import type { PublishedEvidenceResolvers } from '../../types.generated.ts'

export const PublishedEvidence: PublishedEvidenceResolvers = {
  municipality: ({ municipality }) => ({ slug: municipality }),
}
