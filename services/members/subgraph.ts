import type { Kysely } from 'kysely'
import { createSubgraph, type SubgraphOptions } from '../shared/subgraph.ts'
import { createContext } from './context.ts'
import type { MembersDb } from './database/tables.ts'
import { resolvers } from './resolvers.generated.ts'
import { typeDefs } from './typeDefs.generated.ts'

/** What would outlive a token that is revoked: other tokens, who is written to and how, and who else comes in. */
const sessionOnly = [
  'acceptInvitation',
  'changeContact',
  'chooseLetters',
  'confirmContact',
  'handOver',
  'inviteContact',
  'makeApiToken',
  'resendInvitation',
  'revokeApiToken',
]

/** Municipalities, networks, people, and what happens among them: the only door that other code may use. */
export function createMembersSubgraph({ db, ...options }: SubgraphOptions & { db: Kysely<unknown> }) {
  const members = db.withSchema('members') as unknown as MembersDb
  return createSubgraph({
    name: 'members',
    typeDefs,
    resolvers,
    sessionOnly,
    context: createContext(members),
    ...options,
  })
}
