import { forbidden } from '../../../shared/errors.ts'
import { inWords } from '../../../shared/user-error.ts'
import type { Context } from '../../context.ts'
import type { ViewerResolvers } from '../../types.generated.ts'
import { findWebhook, webhooksOfPerson } from '../store.ts'

export const Viewer: Pick<ViewerResolvers, 'webhook' | 'webhooks'> = {
  webhook: async ({ personId }, { id }, context) => {
    refuseTokens(context)
    return (await findWebhook(context.db, id, personId)) ?? null
  },
  webhooks: async ({ personId }, _arguments, context) => {
    refuseTokens(context)
    return await webhooksOfPerson(context.db, personId)
  },
}

/** The path of an address is often a key. */
function refuseTokens({ viewer, languages }: Context) {
  if (viewer.tokenScope) throw forbidden(inWords('tokenNeedsSession', languages), 'SESSION')
}
