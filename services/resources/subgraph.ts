import type { Kysely } from 'kysely'
import { createSubgraph, type Subgraph, type SubgraphOptions } from '../shared/subgraph.ts'
import { createContext } from './context.ts'
import type { ResourcesDb } from './database/tables.ts'
import { linkRounds } from './link-check/check.ts'
import { resolvers } from './resolvers.generated.ts'
import { typeDefs } from './typeDefs.generated.ts'

export function createResourcesSubgraph({ db, ...options }: SubgraphOptions & { db: Kysely<unknown> }): Subgraph {
  const own = db.withSchema('resources') as unknown as ResourcesDb
  const context = createContext({ db: own, beginLinkRound: linkRounds(own, options.log) })
  // who looks after a collection stays when a token is revoked
  const sessionOnly = ['addCurator', 'removeCurator']
  return createSubgraph({ name: 'resources', typeDefs, resolvers, sessionOnly, context, ...options })
}
