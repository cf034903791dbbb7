export type { ConfirmationRow as ConfirmationMapper } from '../database/tables.ts'
