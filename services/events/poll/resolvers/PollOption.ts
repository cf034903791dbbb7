import type { PollOptionResolvers } from '../../types.generated.ts'
import { holidaysFor } from '../holidays.ts'
import { readPoll } from '../read.ts'
import { statusOf } from '../rules.ts'

// as many as figures of groups need elsewhere in the network
const leastTold = 5

export const PollOption: PollOptionResolvers = {
  holidays: async ({ poll, ...option }, _arguments, { sheetsOfPoll }) =>
    holidaysFor(option, (await sheetsOfPoll(poll)) ?? []),
  clashes: async ({ id }, _arguments, { clashesOfOption }) => (await clashesOfOption(id)) ?? [],
  attendedElsewhere: async ({ id, ...option }, _arguments, context) => {
    const poll = await context.pollById(option.poll)
    if (!poll) return false
    const { sheets, answered } = await readPoll(poll, context)
    const isOver = statusOf(poll, context.now()) !== 'OPEN' || answered === sheets.length
    return isOver && ((await context.attendingElsewhere(id))?.people ?? 0) >= leastTold
  },
  viewerEvents: async ({ id }, _arguments, { ownEventsAtOption }) => (await ownEventsAtOption(id)) ?? [],
}
