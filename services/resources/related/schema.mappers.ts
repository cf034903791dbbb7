import type { RelatedRow } from './store.ts'

export type RelatedResourceMapper = RelatedRow
