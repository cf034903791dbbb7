import type { ParticipantResolvers } from '../../types.generated.ts'

export const Participant: ParticipantResolvers = {
  person: ({ personId }) => ({ id: personId }),
  municipality: ({ municipality }) => (municipality ? { slug: municipality } : null),
}
