import { toUserError } from '../../../shared/user-error.ts'
import type { RosterImportFaultResolvers } from '../../types.generated.ts'

export const RosterImportFault: RosterImportFaultResolvers = {
  row: ({ rowNumber }) => rowNumber,
  column: ({ columnName }) => columnName,
  message: ({ word, columnName, facts }, _arguments, { languages }) =>
    toUserError({ word, field: columnName, facts: facts ?? {} }, languages).message,
}
