import type { ContactResolvers } from '../../types.generated.ts'
import { municipalityOf } from '../municipality-of.ts'
import { placeOf } from '../place.ts'
import { mayKeepContacts } from '../rules.ts'

export const Contact: ContactResolvers = {
  person: async ({ personId }, _arguments, { person }) => {
    const row = await person(personId)
    if (!row) throw new Error(`Contact without a person: ${personId}`)
    return row
  },
  municipality: ({ municipality }, _arguments, context) => municipalityOf(context, municipality),
  mayEdit: async ({ personId, municipality }, _arguments, context) => {
    if (!mayKeepContacts(context.viewer, await placeOf(context, municipality))) return null
    const editors = (await context.editors(municipality)) ?? []
    return editors.some(editor => editor.personId === personId)
  },
  confirmedAt: async ({ municipality, confirmedAt }, _arguments, context) =>
    mayKeepContacts(context.viewer, await placeOf(context, municipality)) ? confirmedAt : null,
  mailReturnedAt: async ({ personId, municipality }, _arguments, context) =>
    mayKeepContacts(context.viewer, await placeOf(context, municipality))
      ? ((await context.person(personId))?.mailReturnedAt ?? null)
      : null,
}
