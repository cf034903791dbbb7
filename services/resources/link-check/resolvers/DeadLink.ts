import type { DeadLinkResolvers } from '../../types.generated.ts'

export const DeadLink: DeadLinkResolvers = {
  resource: row => row,
  url: ({ checkedUrl }) => checkedUrl,
  outcome: ({ outcome }) => outcome,
  since: ({ failingSince, checkedAt }) => failingSince ?? checkedAt,
}
