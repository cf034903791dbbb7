import type { Kysely } from 'kysely'
import { createSubgraph, type Subgraph, type SubgraphOptions } from '../shared/subgraph.ts'
import { createContext } from './context.ts'
import type { ResourcesDb } from './database/tables.ts'
import { resolvers } from './resolvers.generated.ts'
import { typeDefs } from './typeDefs.generated.ts'

export function createResourcesSubgraph({ db, ...options }: SubgraphOptions & { db: Kysely<unknown> }): Subgraph {
  const context = createContext(db.withSchema('resources') as unknown as ResourcesDb)
  return createSubgraph({ name: 'resources', typeDefs, resolvers, context, ...options })
}
