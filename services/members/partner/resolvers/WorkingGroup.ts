import type { WorkingGroupResolvers } from '../../types.generated.ts'
import { inOrderOfDays, isInGroup, staysOf } from '../rules.ts'

export const WorkingGroup: WorkingGroupResolvers = {
  network: ({ network }) => ({ code: network }),
  members: ({ changes, asOf }) => staysOf(changes).filter(stay => isInGroup(stay, asOf)),
  stays: ({ changes }) => staysOf(changes),
  changes: ({ changes }) => inOrderOfDays(changes),
}
