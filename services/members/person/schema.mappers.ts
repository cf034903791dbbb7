export type { ContactRow as ContactMapper, PersonRow as PersonMapper } from '../database/tables.ts'
