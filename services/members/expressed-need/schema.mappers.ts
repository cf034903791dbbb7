export type { ExpressedNeedRow as ExpressedNeedMapper } from '../database/tables.ts'
