import type { ContactResolvers } from '../../types.generated.ts'

export const Contact: ContactResolvers = {
  person: async ({ personId }, _arguments, { person }) => {
    const row = await person(personId)
    if (!row) throw new Error(`Contact without a person: ${personId}`)
    return row
  },
}
