import { placeOf } from '../../person/place.ts'
import { mayKeepContacts } from '../../person/rules.ts'
import type { MunicipalityResolvers } from '../../types.generated.ts'

export const Municipality: Pick<MunicipalityResolvers, 'invitations' | '__resolveReference'> = {
  invitations: async ({ slug }, _arguments, context) =>
    mayKeepContacts(context.viewer, await placeOf(context, slug)) ? ((await context.invitations(slug)) ?? []) : null,
}
