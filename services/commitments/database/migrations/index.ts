import * as first from './0001-commitments-plans-and-maturity.ts'

export const migrations = { '0001-commitments-plans-and-maturity': first }
