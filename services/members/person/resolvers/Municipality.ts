import type { MunicipalityResolvers } from '../../types.generated.ts'
import { placeOf } from '../place.ts'
import { mayKeepContacts, missingAmong } from '../rules.ts'

export const Municipality: Pick<
  MunicipalityResolvers,
  'contacts' | 'formerContacts' | 'mayKeepContacts' | 'missingContacts' | '__resolveReference'
> = {
  contacts: async ({ slug }, _arguments, { contacts }) => (await contacts(slug)) ?? [],
  formerContacts: async ({ slug }, _arguments, context) =>
    mayKeepContacts(context.viewer, await placeOf(context, slug)) ? ((await context.formerContacts(slug)) ?? []) : null,
  missingContacts: async ({ slug }, _arguments, { contacts }) => missingAmong((await contacts(slug)) ?? []),
  mayKeepContacts: async ({ slug }, _arguments, context) =>
    mayKeepContacts(context.viewer, await placeOf(context, slug)),
}
