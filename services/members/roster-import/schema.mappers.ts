export type {
  RosterImportChangeRow as RosterImportChangeMapper,
  RosterImportFaultRow as RosterImportFaultMapper,
  RosterImportRow as RosterImportMapper,
} from '../database/tables.ts'
