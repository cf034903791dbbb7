import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { PGlite } from '@electric-sql/pglite'
import type { Kysely } from 'kysely'
import pg from 'pg'
import { type Database, type DatabaseOptions, openDatabase } from '../../services/shared/database.ts'

const server = process.env['TEST_DATABASE_URL']
type Log = DatabaseOptions['log']
/** `url` where it is on a server. */
type Own = Database & { url?: string }

/** An empty database of one's own: embedded, or on the server that `TEST_DATABASE_URL` names. Closing it removes it. */
export async function emptyDatabase(log?: Log): Promise<Own> {
  return server ? await onServer(log) : await embedded(await emptyTemplate(), log)
}

/** What was filled once in a run of tests and is copied by every file: the folder of the run, made and removed by run.ts. */
const folder = process.env['TEST_RUN']

/** A database of one's own with what `fill` puts into it. In a run of tests each name is filled once, and copied from then on. */
export async function filledDatabase(
  name: string,
  fill: (db: Kysely<unknown>) => Promise<void>,
  log?: Log,
): Promise<Own> {
  if (!folder) {
    const own = await emptyDatabase(log)
    await fill(own.db)
    return own
  }
  const file = path.join(folder, `${name}.${server ? 'server' : 'tar'}`)
  const template = prefixOf(folder) + name
  await once(file, async () => {
    const first = server ? await onServer(undefined, { name: template }) : await embedded(await emptyTemplate())
    await fill(first.db)
    if (server) return await first.db.destroy().then(() => template)
    const content = await first.dump?.()
    await first.close()
    return content ?? ''
  })
  return server ? await onServer(log, { template }) : await embedded(file, log)
}

/** Drops what was filled on the server in a run of tests. */
export async function dropTemplates(run: string) {
  if (!server) return
  const client = await connected()
  const { rows } = await client.query<{ name: string }>(
    'select datname as name from pg_database where starts_with(datname, $1)',
    [prefixOf(run)],
  )
  for (const { name } of rows) await client.query(`drop database if exists ${name} with (force)`)
  await client.end()
}

const prefixOf = (run: string) => `portal_template_${path.basename(run).toLowerCase().replaceAll(/\W/g, '_')}_`

const logging = (log: Log) => (log ? { log } : {})

const embedded = (template: string, log?: Log) => openDatabase({ directory: 'memory://', template, ...logging(log) })

async function onServer(
  log: Log,
  { name = `portal_test_${randomUUID().slice(0, 8)}`, template = '' } = {},
): Promise<Own> {
  const url = new URL(server ?? '')
  await administer(`create database ${name}${template && ` template ${template}`}`)
  url.pathname = `/${name}`
  const { db, close } = await openDatabase({ url: url.href, directory: '', ...logging(log) })
  return {
    db,
    url: url.href,
    close: async () => {
      await close()
      await administer(`drop database if exists ${name} with (force)`)
    },
  }
}

async function connected() {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  return client
}

async function administer(statement: string) {
  const client = await connected()
  await client.query(statement)
  await client.end()
}

/** A dump of an empty embedded database, made once a machine: initdb takes seconds, reading it does not. */
async function emptyTemplate() {
  const file = path.resolve(import.meta.dirname, '../../node_modules/.cache/pglite-empty.tar.gz')
  await once(file, async () => {
    const lite = await PGlite.create('memory://')
    const dump = await lite.dumpDataDir('gzip')
    await lite.close()
    return Buffer.from(await dump.arrayBuffer())
  })
  return file
}

/** Makes a file where it is not there. Of several processes one makes it, and the others wait. */
async function once(file: string, make: () => Promise<string | Uint8Array>) {
  mkdirSync(path.dirname(file), { recursive: true })
  while (!existsSync(file)) {
    try {
      mkdirSync(`${file}.lock`)
    } catch {
      await wait(50)
      continue
    }
    try {
      if (existsSync(file)) return
      const content = await make()
      // whole or not there
      writeFileSync(`${file}.unfinished`, content)
      renameSync(`${file}.unfinished`, file)
    } finally {
      rmdirSync(`${file}.lock`)
    }
  }
}
