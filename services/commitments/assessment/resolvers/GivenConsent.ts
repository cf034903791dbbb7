import type { GivenConsentResolvers } from '../../types.generated.ts'

export const GivenConsent: GivenConsentResolvers = {
  givenBy: ({ givenBy }) => (givenBy ? { id: givenBy } : null),
}
