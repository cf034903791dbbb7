import type { PollSheetResolvers } from '../../types.generated.ts'

export const PollSheet: PollSheetResolvers = {
  municipality: ({ municipality: slug }) => ({ slug }),
  answeredBy: ({ answeredBy: id }) => (id ? { id } : null),
}
