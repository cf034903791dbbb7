import { hasGrant, type Viewer } from '../../shared/viewer.ts'

/** The trail names who did what: for the secretariat alone. */
export const mayReadAuditTrail = (viewer: Viewer) => hasGrant(viewer, ['SECRETARIAT'])
