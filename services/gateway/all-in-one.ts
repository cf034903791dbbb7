import path from 'node:path'
import type { LogEvent } from 'kysely'
import { createCommitmentsSubgraph } from '../commitments/subgraph.ts'
import { createEventsSubgraph } from '../events/subgraph.ts'
import { createMembersSubgraph } from '../members/subgraph.ts'
import { createResourcesSubgraph } from '../resources/subgraph.ts'
import { openDatabase } from '../shared/database.ts'
import type { Settings } from '../shared/environment.ts'
import type { Log } from '../shared/log.ts'
import { createGraph } from './graph.ts'
import { inProcess } from './in-process.ts'
import { migrateAll, seedAll } from './prepare.ts'
import { portalSecret } from './secret.ts'
import { createTokens } from './tokens.ts'

type AllInOneOptions = {
  settings: Settings
  origin: string
  log: Log
  /** A dump that a new embedded database starts from. */
  template?: string
  onQuery?: (event: LogEvent) => void
  now?: () => Date
}

/** One process, one database, four schemas. */
export async function openAllInOne({ settings, origin, log, template, onQuery, now = () => new Date() }: AllInOneOptions) {
  const { db, close } = await openDatabase({
    url: settings.DATABASE_URL,
    directory: settings.DATA_DIR.startsWith('memory://') ? settings.DATA_DIR : path.join(settings.DATA_DIR, 'database'),
    template,
    ...(onQuery ? { log: onQuery } : {}),
  })
  try {
    await migrateAll(db)
    await seedAll(db, { demo: settings.DEMO === '1', now: now() })
    const tokens = await createTokens()
    const options = { db, keys: tokens.keys, log, now }
    const subgraphs = [
      createMembersSubgraph(options),
      createCommitmentsSubgraph(options),
      createEventsSubgraph(options),
      createResourcesSubgraph(options),
    ]
    return await createGraph({
      doors: subgraphs.map(inProcess),
      db,
      tokens,
      secret: portalSecret(settings),
      origin,
      smtpUrl: settings.SMTP_URL,
      mailFrom: settings.MAIL_FROM,
      log,
      close,
    })
  } catch (error) {
    await close()
    throw error
  }
}
