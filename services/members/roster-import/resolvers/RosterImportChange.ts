import type { RosterImportChangeResolvers } from '../../types.generated.ts'

export const RosterImportChange: RosterImportChangeResolvers = {
  row: ({ rowNumber }) => rowNumber,
}
