import type { FoundEdge, FoundList } from '../../shared/search/page.ts'
import type { ResourceRow } from '../database/tables.ts'
import type { Looked } from './store.ts'

export type ResourceMapper = ResourceRow
export type ResourceEdgeMapper = FoundEdge<ResourceRow>
/** Keeps what was looked for, so that facets are counted only when somebody reads them. */
export type ResourceConnectionMapper = FoundList<ResourceRow> & { looked: Looked }
