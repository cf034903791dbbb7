import type { Connection } from '../../shared/connection.ts'
import type { ResourceRow } from '../database/tables.ts'
import type { Looked } from './store.ts'

export type ResourceMapper = ResourceRow
/** Keeps what was looked for, so that facets are counted only when somebody reads them. */
export type ResourceConnectionMapper = Connection<ResourceRow> & { looked: Looked }
