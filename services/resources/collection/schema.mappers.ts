import type { CollectionRow } from '../database/tables.ts'

export type ResourceCollectionMapper = CollectionRow
