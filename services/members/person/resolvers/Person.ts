import type { PersonResolvers } from '../../types.generated.ts'
import { maySeeEmail } from '../rules.ts'

export const Person: PersonResolvers = {
  __resolveReference: async ({ id }, { person }) => (await person(id)) ?? null,
  email: ({ id, email }, _arguments, { viewer }) => (maySeeEmail(viewer, id) ? email : null),
}
