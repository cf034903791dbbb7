import { withDatabase } from './with-database.ts'
import { migrateAll, seedAll } from './prepare.ts'

await withDatabase(async db => {
  await migrateAll(db)
  await seedAll(db, { demo: true, now: new Date() })
  console.log('The frameworks and the demo network are loaded; records that were there stay.')
})
