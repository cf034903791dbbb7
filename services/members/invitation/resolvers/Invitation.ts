import { municipalityOf } from '../../person/municipality-of.ts'
import type { InvitationResolvers } from '../../types.generated.ts'
import { stateOf } from '../rules.ts'

export const Invitation: InvitationResolvers = {
  municipality: ({ municipality }, _arguments, context) => municipalityOf(context, municipality),
  replaces: async ({ replaces }, _arguments, { contact }) => (replaces ? ((await contact(replaces)) ?? null) : null),
  state: (invitation, _arguments, { now }) => stateOf(invitation, now()),
  invitedBy: async ({ invitedBy }, _arguments, { inviter }) => (await inviter(invitedBy)) ?? null,
  isReturned: async ({ id }, _arguments, { returnedLetter }) => Boolean(await returnedLetter(id)),
}
