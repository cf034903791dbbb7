export type {
  MembershipRow as MembershipMapper,
  NetworkNameRow as NetworkNameMapper,
  NetworkRow as NetworkMapper,
} from '../database/tables.ts'
