import type { AuditChoicesResolvers } from '../../types.generated.ts'

export const AuditChoices: AuditChoicesResolvers = {
  actors: async ({ actors }, _arguments, { person }) => {
    const people = await Promise.all(actors.map(id => person(id)))
    return people.filter(each => each !== undefined).sort((a, b) => a.displayName.localeCompare(b.displayName))
  },
}
