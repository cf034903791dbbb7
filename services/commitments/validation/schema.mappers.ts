export type {
  ValidationReplyRow as ValidationReplyMapper,
  ValidationRow as ValidationMapper,
} from '../database/tables.ts'
