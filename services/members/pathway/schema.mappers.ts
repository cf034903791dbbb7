export type { MilestoneRow as MilestoneMapper } from '../database/tables.ts'
