import type { RosterImportResolvers } from '../../types.generated.ts'
import { writtenSoFar } from '../progress.ts'
import { changePage, faultPage, isCutOff } from '../store.ts'

export const RosterImport: RosterImportResolvers = {
  network: ({ network }) => ({ code: network }),
  isCutOff: async (row, _arguments, { db, now }) => await isCutOff(db, row, now()),
  writtenCount: ({ id }) => writtenSoFar(id),
  sentBy: async ({ sentBy }, _arguments, { person }) => (await person(sentBy)) ?? null,
  changes: async ({ id }, page, { db }) => await changePage(db, id, page),
  faults: async ({ id }, page, { db }) => await faultPage(db, id, page),
}
