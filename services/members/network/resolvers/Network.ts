import type { NetworkResolvers } from '../../types.generated.ts'

export const Network: NetworkResolvers = {
  __resolveReference: ({ code }) => ({ code }),
  name: async ({ code }, _arguments, { networkNames }) => {
    const names = (await networkNames(code)) ?? []
    return (names.findLast(({ until }) => until === null) ?? names.at(-1))?.name ?? { en: code }
  },
  names: async ({ code }, _arguments, { networkNames }) => (await networkNames(code)) ?? [],
}
