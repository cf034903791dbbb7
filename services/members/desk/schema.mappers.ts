export type { DeskWorkRow as DeskWorkMapper } from './store.ts'
export type { SavedViewRow as SavedViewMapper } from '../database/tables.ts'
