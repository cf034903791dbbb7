import type { MunicipalityResolvers } from '../../types.generated.ts'
import { visible } from '../../municipality/rules.ts'
import { placeOf } from '../place.ts'
import { mayKeepContacts, missingAmong } from '../rules.ts'

export const Municipality: Pick<
  MunicipalityResolvers,
  'contacts' | 'formerContacts' | 'mayKeepContacts' | 'missingContacts' | '__resolveReference'
> = {
  // one that the public does not know of is reached by a roster of what was known before
  contacts: async (municipality, _arguments, { contacts, viewer }) =>
    visible(municipality, viewer) ? ((await contacts(municipality.slug)) ?? []) : [],
  formerContacts: async ({ slug }, _arguments, context) =>
    mayKeepContacts(context.viewer, await placeOf(context, slug)) ? ((await context.formerContacts(slug)) ?? []) : null,
  missingContacts: async ({ slug }, _arguments, { contacts }) => missingAmong((await contacts(slug)) ?? []),
  mayKeepContacts: async ({ slug }, _arguments, context) =>
    mayKeepContacts(context.viewer, await placeOf(context, slug)),
}
