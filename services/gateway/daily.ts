import type { Log } from '../shared/log.ts'
import type { RequestHeaders } from '../shared/subgraph.ts'
import type { Door } from './door.ts'

const aDay = 24 * 60 * 60_000

/** What subgraphs do once a day. */
const chores = [
  { subgraph: 'events', query: 'mutation EraseNeeds { eraseNeeds }' },
  { subgraph: 'resources', query: 'mutation CheckLinks { checkLinks }' },
]

type DailyOptions = { doors: readonly Door[]; headers: () => Promise<RequestHeaders>; log: Log }

/** Asks subgraphs once a day to forget what may not be kept longer. One that is down is asked again the next day. */
export function createDaily({ doors, headers, log }: DailyOptions) {
  let timer: NodeJS.Timeout | undefined
  let round: Promise<void> | undefined

  async function runAll() {
    for (const { subgraph, query } of chores) {
      const door = doors.find(({ name }) => name === subgraph)
      const { errors } = (await door?.ask({ query, variables: {} }, await headers())) ?? {}
      if (errors?.length) log.warn({ subgraph, message: errors[0]?.message }, 'a daily chore failed')
    }
  }

  function tick() {
    round = runAll().catch(error => log.warn({ err: error }, 'daily chores failed'))
    timer = setTimeout(tick, aDay).unref()
  }

  return {
    runAll,
    start: tick,
    stop: async () => {
      clearTimeout(timer)
      await round
    },
  }
}
