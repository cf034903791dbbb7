import { createRemoteJWKSet } from 'jose'
import type { Kysely } from 'kysely'
import { migrate, openDatabase, type SubgraphDatabase } from './database.ts'
import { readEnvironment, WrongSetting } from './environment.ts'
import { listen } from './listen.ts'
import { createLog } from './log.ts'
import { endInOneLine } from './one-line.ts'
import type { Subgraph, SubgraphOptions } from './subgraph.ts'

type Create = (options: SubgraphOptions & { db: Kysely<unknown> }) => Subgraph

/** A subgraph in a process of its own: environment, database, subgraph, port; a clean stop on SIGTERM and SIGINT. */
export const serve = (database: SubgraphDatabase, create: Create) =>
  endInOneLine(async () => {
    const settings = readEnvironment()
    if (!settings.DATABASE_URL) throw new WrongSetting('DATABASE_URL: needed by a subgraph in a process of its own')
    const log = createLog(settings.LOG_LEVEL)
    const { db, close } = await openDatabase({ url: settings.DATABASE_URL, directory: '' })
    await migrate(db, database.schema, database.migrations)
    await database.seedFrameworks(db, new Date())
    if (settings.DEMO === '1') await database.seedDemo(db, new Date())
    const keys = createRemoteJWKSet(new URL('/.well-known/jwks.json', settings.GATEWAY_URL), {
      cooldownDuration: 1_000,
    })
    const { port, stop } = await listen(create({ db, keys, log, origin: settings.ORIGIN }), {
      host: settings.HOST,
      port: settings.PORT,
    })
    console.log(`${database.schema} answers on port ${port}`)
    const end = () => void stop().then(close)
    process.once('SIGTERM', end).once('SIGINT', end)
  })
