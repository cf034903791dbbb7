import type { Viewer } from '../../shared/viewer.ts'

/** An address is shown to its owner alone. */
export const maySeeEmail = (viewer: Viewer, personId: string) => viewer.personId === personId
