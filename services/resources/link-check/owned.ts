import { hasGrant, type Viewer } from '../../shared/viewer.ts'
import type { Owned } from './store.ts'

/** Whose links somebody answers for. */
export const ownedBy = (viewer: Viewer): Owned => ({
  all: hasGrant(viewer, ['ORGANISER', 'COORDINATOR', 'SECRETARIAT']),
  municipalities: viewer.grants.flatMap(({ role, municipality }) => (role === 'EDITOR' && municipality) || []),
})
