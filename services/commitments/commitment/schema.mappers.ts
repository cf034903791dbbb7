export type { CommitmentRow as CommitmentMapper } from '../database/tables.ts'
