export type { InvitationRow as InvitationMapper } from '../database/tables.ts'
