import { today } from '../../context.ts'
import { isContactOn } from '../../person/rules.ts'
import type { ConfirmationResolvers } from '../../types.generated.ts'
import { contactOf } from '../contact-of.ts'
import { dueOf, stateOf } from '../rules.ts'

export const Confirmation: ConfirmationResolvers = {
  contact: (confirmation, _arguments, context) => contactOf(context, confirmation),
  dueAt: ({ askedAt }) => dueOf(askedAt),
  state: async (confirmation, _arguments, context) => {
    const isContact = isContactOn(await contactOf(context, confirmation), today(context))
    return stateOf(confirmation, { isContact, now: context.now() })
  },
  isReturned: async ({ id }, _arguments, { returnedLetter }) => Boolean(await returnedLetter(id)),
}
