import * as first from './0001-commitments-plans-and-maturity.ts'
import * as changesAreAppendOnly from './0002-changes-are-append-only.ts'

export const migrations = {
  '0001-commitments-plans-and-maturity': first,
  '0002-changes-are-append-only': changesAreAppendOnly,
}
