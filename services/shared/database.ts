import { chmodSync, mkdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { CamelCasePlugin, Kysely, type LogEvent, type Migration, Migrator, PostgresDialect } from 'kysely'
import pg from 'pg'
import { isNewDirectory, lockDirectory } from './directory-lock.ts'

// int8 (count) as number, date as its text
pg.types.setTypeParser(20, Number)
pg.types.setTypeParser(1082, text => text)

export type Database = {
  db: Kysely<unknown>
  close(): Promise<void>
  /** Everything that an embedded database holds, as a `template` for others. */
  dump?: () => Promise<Uint8Array>
}
export type DatabaseOptions = {
  /** Address of a PostgreSQL server; the embedded database is used without one. */
  url?: string | undefined
  /** Directory of the embedded database; `memory://` keeps it in memory. */
  directory: string
  /** A dump that a new embedded database starts from, to spare initdb. */
  template?: string | undefined
  log?: (event: LogEvent) => void
}

/** Opens PostgreSQL or the embedded PGlite: the same driver, types and errors on both. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { pool, close, ...more } = options.url ? openServer(options.url) : await openEmbedded(options)
  const db = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
    ...(options.log ? { log: options.log } : {}),
  })
  return {
    ...more,
    db,
    close: async () => {
      await db.destroy()
      await close()
    },
  }
}

function openServer(connectionString: string) {
  const pool = new pg.Pool({
    connectionString,
    max: 10,
    connectionTimeoutMillis: 5_000,
    application_name: 'coalition-portal',
  })
  // an idle connection that the server ends is replaced at the next query
  pool.on('error', () => {})
  return { pool, close: async () => {} }
}

async function openEmbedded({ directory, template }: DatabaseOptions) {
  const inMemory = directory.startsWith('memory://')
  if (!inMemory) {
    mkdirSync(directory, { recursive: true })
    // the embedded database leaves its files open to every account of the machine
    chmodSync(directory, 0o700)
  }
  const unlock = inMemory ? async () => {} : await lockDirectory(directory)
  const { PGlite } = await import('@electric-sql/pglite')
  const { createPgConfig } = await import('@electric-sql/pglite/node-postgres')
  const isNew = inMemory || isNewDirectory(directory)
  const loadDataDir = template && isNew ? new Blob([await readFile(template)]) : undefined
  const lite = await PGlite.create(directory, loadDataDir ? { loadDataDir } : {})
  // One client object each: pg throws a client away after a fault, and what an abandoned one left open must end.
  class EmbeddedClient extends pg.Client {
    constructor(config?: pg.ClientConfig) {
      super({ ...config, ...(createPgConfig(lite) as object) })
      void lite.exec('rollback')
    }
  }
  const one = { Client: EmbeddedClient, max: 1, idleTimeoutMillis: 0, connectionTimeoutMillis: 30_000 }
  return {
    pool: new pg.Pool(one as pg.PoolConfig),
    dump: async () => new Uint8Array(await (await lite.dumpDataDir('none')).arrayBuffer()),
    close: async () => {
      await lite.close()
      await unlock()
    },
  }
}

/** Brings one PostgreSQL schema up to date. Migrations run in the order of their names. */
export async function migrate(db: Kysely<unknown>, schema: string, migrations: Record<string, Migration>) {
  await db.schema.createSchema(schema).ifNotExists().execute()
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    migrationTableSchema: schema,
    migrationTableName: 'migration',
    migrationLockTableName: 'migration_lock',
  })
  const { error, results } = await migrator.migrateToLatest()
  if (error) throw error
  return results?.filter(one => one.status === 'Success').map(one => `${schema}/${one.migrationName}`) ?? []
}

/** What a subgraph keeps in the database, for whoever starts it. */
export type SubgraphDatabase = {
  schema: string
  migrations: Record<string, Migration>
  /** Loads the reference frameworks where they are missing. Runs at every start. */
  seedFrameworks(db: Kysely<unknown>, now: Date): Promise<void>
  /** Loads this subgraph's share of the demo network into an empty schema. */
  seedDemo(db: Kysely<unknown>, now: Date): Promise<void>
}
