import { openDatabase } from '../shared/database.ts'
import { type Settings, WrongSetting } from '../shared/environment.ts'
import { openFileStore } from '../shared/files/store.ts'
import type { Log } from '../shared/log.ts'
import { createGraph } from './graph.ts'
import { overHttp } from './over-http.ts'
import { migrateQueue } from './queue/database.ts'
import { portalSecret } from './secret.ts'
import { createTokens } from './tokens.ts'

const doorsOf = (settings: Settings) => ({
  members: settings.MEMBERS_URL,
  commitments: settings.COMMITMENTS_URL,
  events: settings.EVENTS_URL,
  resources: settings.RESOURCES_URL,
})

/** Whether the settings name subgraphs in processes of their own. */
export const isDistributed = (settings: Settings) => Object.values(doorsOf(settings)).some(Boolean)

/** The gateway's process: four subgraphs over HTTP, its own sessions in PostgreSQL. */
export async function openDistributed({ settings, origin, log }: { settings: Settings; origin: string; log: Log }) {
  const addresses = Object.entries(doorsOf(settings))
  const missing = addresses.filter(([, address]) => !address).map(([name]) => `${name.toUpperCase()}_URL`)
  if (missing.length) throw new WrongSetting(`${missing.join(', ')}: needed when another subgraph's address is set`)
  if (!settings.DATABASE_URL)
    throw new WrongSetting('DATABASE_URL: needed when subgraphs run in processes of their own')
  const { db, close } = await openDatabase({ url: settings.DATABASE_URL, directory: '' })
  await migrateQueue(db)
  return await createGraph({
    doors: addresses.map(([name, address]) => overHttp(name, address as string)),
    db,
    tokens: await createTokens(),
    secret: portalSecret(settings),
    origin,
    smtpUrl: settings.SMTP_URL,
    mailFrom: settings.MAIL_FROM,
    files: await openFileStore(settings),
    fileLimit: settings.FILE_LIMIT_MB,
    log,
    close,
  })
}
