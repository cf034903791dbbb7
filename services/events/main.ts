import { once } from 'node:events'
import { createRemoteJWKSet } from 'jose'
import { migrate, openDatabase } from '../shared/database.ts'
import { readEnvironment, WrongSetting } from '../shared/environment.ts'
import { listen } from '../shared/listen.ts'
import { createLog } from '../shared/log.ts'
import { endInOneLine } from '../shared/one-line.ts'
import { eventsDatabase as database } from './database/setup.ts'
import { createEventsSubgraph } from './subgraph.ts'

await endInOneLine(async () => {
  const settings = readEnvironment()
  if (!settings.DATABASE_URL)
    throw new WrongSetting('DATABASE_URL: needed when a subgraph runs in a process of its own')
  const { db, close } = await openDatabase({ url: settings.DATABASE_URL, directory: '' })
  await migrate(db, database.schema, database.migrations)
  await database.seedFrameworks(db, new Date())
  if (settings.DEMO === '1') await database.seedDemo(db, new Date())
  const keys = createRemoteJWKSet(new URL('/.well-known/jwks.json', settings.GATEWAY_URL))
  const subgraph = createEventsSubgraph({ db, keys, log: createLog(settings.LOG_LEVEL) })
  const { port, stop } = await listen(subgraph, { host: settings.HOST, port: settings.PORT })
  console.log(`Events listen on http://${settings.HOST}:${port}/graphql`)
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')])
  await stop()
  await close()
})
