import type { EventResolvers } from '../../types.generated.ts'
import { concerns } from '../read.ts'

export const Event: Pick<EventResolvers, 'poll' | '__resolveReference'> = {
  poll: async ({ slug }, _arguments, context) => {
    const poll = await context.pollOfEvent(slug)
    return poll && (await concerns(poll, context)) ? poll : null
  },
}
