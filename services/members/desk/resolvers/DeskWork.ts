import type { DeskWorkResolvers } from '../../types.generated.ts'
import { pathOf } from '../rules.ts'

export const DeskWork: DeskWorkResolvers = {
  municipality: async ({ municipality: slug }, _arguments, { municipality }) => (await municipality(slug)) ?? null,
  invitedOn: ({ invited }) => invited || null,
  path: work => pathOf(work),
}
