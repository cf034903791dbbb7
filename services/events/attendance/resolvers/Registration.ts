import type { RegistrationResolvers } from '../../types.generated.ts'

export const Registration: Pick<RegistrationResolvers, 'came' | 'cameFor'> = {
  cameFor: ({ cameFor: slug }) => (slug ? { slug } : null),
}
