import { graphql } from 'graphql'
import type { Kysely } from 'kysely'
import { createTokens } from '../../services/gateway/tokens.ts'
import { migrate, type SubgraphDatabase } from '../../services/shared/database.ts'
import { silentLog } from '../../services/shared/log.ts'
import type { TokenScope } from '../../services/shared/api-token.ts'
import type { Subgraph, SubgraphOptions } from '../../services/shared/subgraph.ts'
import type { Grant } from '../../services/shared/viewer.ts'
import { filledDatabase } from './database.ts'

type Create = (options: SubgraphOptions & { db: Kysely<unknown> }) => Subgraph
type Asker = { personId: string; grants: readonly Grant[]; tokenScope?: TokenScope } | 'gateway' | null

/** The moment at which every test of one subgraph takes place. */
export const testNow = new Date('2026-06-15T16:00:00Z')

/** One subgraph on a database of its own, with the demo network in it. `statements` counts the SQL since it was last set. */
export async function openSubgraph(database: SubgraphDatabase, create: Create) {
  const counter = { statements: 0 }
  const { db, close } = await filledDatabase(
    database.schema,
    async empty => {
      await migrate(empty, database.schema, database.migrations)
      await database.seedFrameworks(empty, testNow)
      await database.seedDemo(empty, testNow)
    },
    event => {
      if (event.level === 'query') counter.statements += 1
    },
  )
  const tokens = await createTokens()
  const subgraph = create({ db, keys: tokens.keys, log: silentLog, now: () => testNow })

  async function ask(
    source: string,
    variableValues: Record<string, unknown> = {},
    asker: Asker = null,
    language = 'en',
  ) {
    const token = asker === 'gateway' ? await tokens.ofGateway() : asker && (await tokens.ofPerson(asker))
    const headers = { authorization: token ? `Bearer ${token}` : undefined, 'accept-language': language }
    const contextValue = await subgraph.contextOf(headers)
    // as JSON, as every client sees it
    return JSON.parse(JSON.stringify(await graphql({ schema: subgraph.schema, source, variableValues, contextValue })))
  }
  return { db, subgraph, ask, counter, close }
}
