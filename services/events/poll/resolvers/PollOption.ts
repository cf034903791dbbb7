import type { PollOptionResolvers } from '../../types.generated.ts'
import { holidaysBetween } from '../holidays.ts'
import { readPoll } from '../read.ts'

// as many as figures of groups need elsewhere in the network
const leastTold = 5

export const PollOption: PollOptionResolvers = {
  holidays: async ({ poll, startsLocal, endsLocal }, _arguments, { sheetsOfPoll }) => {
    const asked = (await sheetsOfPoll(poll)) ?? []
    return holidaysBetween(startsLocal.slice(0, 10), endsLocal.slice(0, 10))
      .map(holiday => ({
        ...holiday,
        municipalities: asked.filter(({ province }) => holiday.provinces.includes(province ?? '')).length,
      }))
      .filter(({ federal, municipalities }) => federal || municipalities > 0)
  },
  clashes: async ({ id }, _arguments, { clashesOfOption }) => (await clashesOfOption(id)) ?? [],
  attendedElsewhere: async ({ id, ...option }, _arguments, context) => {
    const poll = await context.pollById(option.poll)
    if (!poll) return false
    const { sheets, answered } = await readPoll(poll, context)
    const isOver = poll.event !== null || poll.closesAt <= context.now() || answered === sheets.length
    return isOver && ((await context.attendingElsewhere(id))?.people ?? 0) >= leastTold
  },
  viewerEvents: async ({ id }, _arguments, { ownEventsAtOption }) => (await ownEventsAtOption(id)) ?? [],
}
