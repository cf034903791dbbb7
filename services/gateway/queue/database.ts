import { CompiledQuery, type Kysely } from 'kysely'
import PgBoss from 'pg-boss'
import { queues, schedules, schema } from './queues.ts'

/** What pg-boss asks the database, on the connections that everything else uses: the embedded database has no second one. */
export const statementsOn = (db: Kysely<unknown>) => ({
  // names of columns are pg-boss's own
  executeSql: (text: string, values: unknown[] = []) =>
    db.withoutPlugins().executeQuery<unknown>(CompiledQuery.raw(text, values)) as Promise<{ rows: unknown[] }>,
})

/** Brings pg-boss's own schema up to date, and makes the queues that are missing in it. What goes by the clock is on record before anybody looks at it. */
export async function migrateQueue(db: Kysely<unknown>) {
  const boss = new PgBoss({ db: statementsOn(db) as PgBoss.Db, schema, supervise: false, schedule: false })
  await boss.start()
  const there = new Set((await boss.getQueues()).map(({ name }) => name))
  for (const { name, ...options } of queues) if (!there.has(name)) await boss.createQueue(name, { name, ...options })
  for (const [name, cron] of Object.entries(schedules)) await boss.schedule(name, cron)
  await boss.stop({ graceful: false })
}
