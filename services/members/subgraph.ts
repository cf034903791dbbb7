import type { Kysely } from 'kysely'
import { hostOf } from '../shared/outward/request.ts'
import { createSubgraph, type SubgraphOptions } from '../shared/subgraph.ts'
import { createContext } from './context.ts'
import type { MembersDb } from './database/tables.ts'
import { resolvers } from './resolvers.generated.ts'
import { typeDefs } from './typeDefs.generated.ts'

/** What would outlive a token that is revoked: other tokens, what is sent where, who is written to and how, who else comes in, and who has a say. */
const sessionOnly = [
  'acceptInvitation',
  'addMunicipality',
  'addWebhook',
  'applyImport',
  'askToConfirm',
  'changeContact',
  'changeFollowing',
  'changeWebhook',
  'chooseLetters',
  'confirmContact',
  'correctMembership',
  'endContact',
  'follow',
  'handOver',
  'importRoster',
  'inviteContact',
  'joinNetwork',
  'leaveNetwork',
  'makeApiToken',
  'mergeMunicipality',
  'pingWebhook',
  'remindOutstanding',
  'removeWebhook',
  'replayDelivery',
  'resendInvitation',
  'revokeApiToken',
  'rotateWebhookSecret',
  'sendSurvey',
  'undoImport',
  'undoMerge',
  'unfollow',
  'withdrawInvitation',
]

/** Municipalities, networks, people, and what happens among them: the only door that other code may use. */
export function createMembersSubgraph({
  db,
  origin,
  isAllowed,
  ...options
}: SubgraphOptions & { db: Kysely<unknown> }) {
  const members = db.withSchema('members') as unknown as MembersDb
  const context = createContext(members, { isAllowed, ownHost: origin && hostOf(new URL(origin)) })
  return createSubgraph({ name: 'members', typeDefs, resolvers, sessionOnly, context, ...options })
}
