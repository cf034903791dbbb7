import type { Kysely } from 'kysely'
import { createSubgraph, type SubgraphOptions } from '../shared/subgraph.ts'
import { createContext } from './context.ts'
import type { CommitmentsDb } from './database/tables.ts'
import { resolvers } from './resolvers.generated.ts'
import { typeDefs } from './typeDefs.generated.ts'

/** What would outlive a token that is revoked: letters with links, and who has a say in a joint plan. */
const sessionOnly = [
  'answerPlanInvitation',
  'inviteRaters',
  'inviteToPlan',
  'leavePlan',
  'openRatingRound',
  'remindRaters',
  'withdrawPlanInvitation',
  'withdrawRater',
]

/** Commitments, plans, progress, maturity and peer groups: the only door that other code may use. */
export function createCommitmentsSubgraph({ db, ...options }: SubgraphOptions & { db: Kysely<unknown> }) {
  const commitments = db.withSchema('commitments') as unknown as CommitmentsDb
  const context = createContext(commitments)
  return createSubgraph({ name: 'commitments', typeDefs, resolvers, sessionOnly, context, ...options })
}
