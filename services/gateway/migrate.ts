import { withDatabase } from './with-database.ts'
import { migrateAll } from './prepare.ts'

await withDatabase(async db => {
  const ran = await migrateAll(db)
  console.log(ran.length ? `Migrated: ${ran.join(', ')}` : 'The database is up to date.')
})
