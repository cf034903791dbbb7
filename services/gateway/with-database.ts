import path from 'node:path'
import type { Kysely } from 'kysely'
import { openDatabase } from '../shared/database.ts'
import { readEnvironment } from '../shared/environment.ts'
import { endInOneLine } from '../shared/one-line.ts'

/** Runs a task of the command line on the database that the settings name. */
export async function withDatabase(task: (db: Kysely<unknown>) => Promise<void>) {
  await endInOneLine(async () => {
    const settings = readEnvironment()
    const { db, close } = await openDatabase({
      url: settings.DATABASE_URL,
      directory: path.join(settings.DATA_DIR, 'database'),
    })
    await task(db).finally(close)
  })
}
