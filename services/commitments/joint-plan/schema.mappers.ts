export type { PlanParticipantRow as PlanParticipantMapper } from '../database/tables.ts'
