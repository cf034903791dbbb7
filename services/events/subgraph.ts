import type { Kysely } from 'kysely'
import { createSubgraph, type Subgraph, type SubgraphOptions } from '../shared/subgraph.ts'
import { createContext } from './context.ts'
import type { EventsDb } from './database/tables.ts'
import { resolvers } from './resolvers.generated.ts'
import { typeDefs } from './typeDefs.generated.ts'

export function createEventsSubgraph({ db, ...options }: SubgraphOptions & { db: Kysely<unknown> }): Subgraph {
  const context = createContext(db.withSchema('events') as unknown as EventsDb)
  // its address would outlive a token that is revoked
  const sessionOnly = ['renewPersonalCalendar']
  return createSubgraph({ name: 'events', typeDefs, resolvers, sessionOnly, context, ...options })
}
