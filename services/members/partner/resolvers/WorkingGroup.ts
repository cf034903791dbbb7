import type { WorkingGroupResolvers } from '../../types.generated.ts'
import { inOrderOfDays, isInGroup, mayKeepWorkingGroup, staysOf } from '../rules.ts'
import { changesOfGroup } from '../store.ts'

export const WorkingGroup: WorkingGroupResolvers = {
  network: ({ network }) => ({ code: network }),
  members: ({ changes, asOf }) => staysOf(changes).filter(stay => isInGroup(stay, asOf)),
  stays: ({ changes }) => staysOf(changes),
  changes: ({ changes }) => inOrderOfDays(changes),
  struckChanges: async ({ network }, _arguments, { db, viewer }) =>
    mayKeepWorkingGroup(viewer) ? await changesOfGroup(db, network, true) : null,
}
