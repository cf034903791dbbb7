import type { DevelopmentsResolvers } from '../../types.generated.ts'

export const Developments: DevelopmentsResolvers = {
  network: ({ network }) => ({ code: network }),
}
