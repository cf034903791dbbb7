import path from 'node:path'
import type { Kysely } from 'kysely'
import { createCommitmentsSubgraph } from '../commitments/subgraph.ts'
import { createEventsSubgraph } from '../events/subgraph.ts'
import { createMembersSubgraph } from '../members/subgraph.ts'
import { createResourcesSubgraph } from '../resources/subgraph.ts'
import { openDatabase } from '../shared/database.ts'
import type { Settings } from '../shared/environment.ts'
import { openFileStore } from '../shared/files/store.ts'
import type { Log } from '../shared/log.ts'
import type { SubgraphOptions } from '../shared/subgraph.ts'
import { createGraph } from './graph.ts'
import { inProcess } from './in-process.ts'
import { migrateAll, seedAll } from './prepare.ts'
import { portalSecret } from './secret.ts'
import { createTokens } from './tokens.ts'
import type { Outward } from './webhook/post.ts'

type AllInOneOptions = { settings: Settings; origin: string; log: Log; outward?: Outward }

/** The four subgraphs on one database. */
export const createSubgraphs = (options: SubgraphOptions & { db: Kysely<unknown> }) =>
  [createMembersSubgraph, createCommitmentsSubgraph, createEventsSubgraph, createResourcesSubgraph].map(create =>
    create(options),
  )

/** One process, one database, four schemas. */
export async function openAllInOne({ settings, origin, log, outward = {} }: AllInOneOptions) {
  const { db, close } = await openDatabase({
    url: settings.DATABASE_URL,
    directory: path.join(settings.DATA_DIR, 'database'),
  })
  try {
    await migrateAll(db)
    await seedAll(db, { demo: settings.DEMO === '1', now: new Date() })
    const tokens = await createTokens()
    const subgraphs = createSubgraphs({ db, keys: tokens.keys, log, origin, ...outward })
    return await createGraph({
      doors: subgraphs.map(inProcess),
      db,
      tokens,
      secret: portalSecret(settings),
      origin,
      outward,
      smtpUrl: settings.SMTP_URL,
      mailFrom: settings.MAIL_FROM,
      files: await openFileStore(settings),
      fileLimit: settings.FILE_LIMIT_MB,
      log,
      close,
    })
  } catch (error) {
    await close()
    throw error
  }
}
