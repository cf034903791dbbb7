import type { Log } from '../shared/log.ts'
import type { RequestHeaders } from '../shared/subgraph.ts'
import type { Door } from './door.ts'

/** What subgraphs do as time passes. Done twice, it changes nothing. */
const chores = {
  everyMinute: [
    { subgraph: 'events', query: 'mutation SendReminders { sendReminders }' },
    { subgraph: 'members', query: 'mutation SendDigests { sendDigests }' },
  ],
  everyHour: [
    { subgraph: 'events', query: 'mutation EraseNeeds { eraseNeeds }' },
    { subgraph: 'resources', query: 'mutation CheckLinks { checkLinks }' },
    { subgraph: 'members', query: 'mutation ForgetDeliveries { forgetDeliveries }' },
    { subgraph: 'members', query: 'mutation KeepStandings { keepStandings }' },
    { subgraph: 'members', query: 'mutation CloseContacts { closeContacts }' },
  ],
}

type RoundsOptions = { doors: readonly Door[]; headers: () => Promise<RequestHeaders>; log: Log }

/** Asks subgraphs for what is due by the clock. One that is down is asked again in the next round. */
export function createRounds({ doors, headers, log }: RoundsOptions) {
  const goRound = (due: keyof typeof chores) => async () => {
    for (const { subgraph, query } of chores[due]) {
      const door = doors.find(({ name }) => name === subgraph)
      const { errors } = (await door?.ask({ query, variables: {} }, await headers())) ?? {}
      if (errors?.length) log.warn({ subgraph, message: errors[0]?.message }, 'a chore failed')
    }
  }
  return { everyMinute: goRound('everyMinute'), everyHour: goRound('everyHour') }
}
