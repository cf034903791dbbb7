import type { MunicipalityRow } from '../../database/tables.ts'
import type { SurveyRecipientsResolvers } from '../../types.generated.ts'

export const SurveyRecipients: SurveyRecipientsResolvers = {
  totalCount: ({ recipients }) => recipients.length,
  reachableCount: ({ recipients }) => recipients.filter(({ contacts }) => contacts.length > 0).length,
  unreachable: async ({ recipients }, _arguments, { municipality }) => {
    const without = recipients.filter(({ contacts }) => contacts.length === 0)
    const rows = await Promise.all(without.map(one => municipality(one.municipality)))
    return rows.filter((row): row is MunicipalityRow => row !== undefined)
  },
}
