import type { Kysely } from 'kysely'
import { commitmentsDatabase } from '../commitments/database/setup.ts'
import { eventsDatabase } from '../events/database/setup.ts'
import { membersDatabase } from '../members/database/setup.ts'
import { resourcesDatabase } from '../resources/database/setup.ts'
import { migrate } from '../shared/database.ts'
import { migrateQueue } from './queue/database.ts'
import { signInDatabase } from './sign-in/database/setup.ts'

const databases = [membersDatabase, commitmentsDatabase, eventsDatabase, resourcesDatabase]

/** Brings the four schemas, and those of the gateway, up to date. Answers the migrations that ran. */
export async function migrateAll(db: Kysely<unknown>) {
  const ran: string[] = []
  for (const { schema, migrations } of [...databases, signInDatabase])
    ran.push(...(await migrate(db, schema, migrations)))
  await migrateQueue(db)
  return ran
}

/** Loads the frameworks, and the demo network where it is wanted and the schema is empty. */
export async function seedAll(db: Kysely<unknown>, { demo, now }: { demo: boolean; now: Date }) {
  for (const { seedFrameworks, seedDemo } of databases) {
    await seedFrameworks(db, now)
    if (demo) await seedDemo(db, now)
  }
}
