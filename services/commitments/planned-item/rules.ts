import { storable } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import { hasGrant, type Viewer } from '../../shared/viewer.ts'

/** A municipality's plans are its editors'. */
export const mayPlanFor = (viewer: Viewer, municipality: string) =>
  hasGrant(viewer, ['EDITOR'], grant => grant.municipality === municipality)

/** The shape only: which items there are is known where the minutes are. */
export const faultsOfItem = (item: string): Fault[] =>
  storable(item) === item && /^[\w-]{1,80}$/.test(item) ? [] : [{ word: 'notFound', field: 'item' }]
