import type { GrantResolvers } from '../../types.generated.ts'

export const Grant: GrantResolvers = {
  municipality: async ({ municipality: slug }, _arguments, { municipality }) =>
    slug === null ? null : ((await municipality(slug)) ?? null),
  network: ({ network }) => (network === null ? null : { code: network }),
}
