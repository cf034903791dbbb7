import type { AuditEntryResolvers } from '../../types.generated.ts'
import { idsIn, withoutAddresses } from '../rules.ts'

export const AuditEntry: AuditEntryResolvers = {
  actor: async ({ actor }, _arguments, { person }) => (actor === null ? null : ((await person(actor)) ?? null)),
  subject: ({ subjectType, subjectId }) => ({ type: subjectType, id: subjectId }),
  before: ({ before }) => withoutAddresses(before) ?? null,
  after: ({ after }) => withoutAddresses(after) ?? null,
  people: async ({ before, after }, _arguments, { person }) => {
    const found = await Promise.all(idsIn([before, after]).map(id => person(id)))
    return found.filter(each => each !== undefined)
  },
}
