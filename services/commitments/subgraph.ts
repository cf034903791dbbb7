import type { Kysely } from 'kysely'
import { createSubgraph, type SubgraphOptions } from '../shared/subgraph.ts'
import { createContext } from './context.ts'
import type { CommitmentsDb } from './database/tables.ts'
import { resolvers } from './resolvers.generated.ts'
import { typeDefs } from './typeDefs.generated.ts'

/** Commitments, plans, progress, maturity and peer groups: the only door that other code may use. */
export function createCommitmentsSubgraph({ db, ...options }: SubgraphOptions & { db: Kysely<unknown> }) {
  const commitments = db.withSchema('commitments') as unknown as CommitmentsDb
  return createSubgraph({ name: 'commitments', typeDefs, resolvers, context: createContext(commitments), ...options })
}
