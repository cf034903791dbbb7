import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { type DatabaseOptions, openDatabase } from '../../services/shared/database.ts'

const server = process.env['TEST_DATABASE_URL']

/** An empty database of one's own: embedded, or on the server that `TEST_DATABASE_URL` names. Closing it removes it. */
export async function emptyDatabase(log?: DatabaseOptions['log']) {
  const logging = log ? { log } : {}
  if (!server) return await openDatabase({ directory: 'memory://', template: await template(), ...logging })
  const name = `portal_test_${randomUUID().slice(0, 8)}`
  const url = new URL(server)
  await administer(`create database ${name}`)
  url.pathname = `/${name}`
  const { db, close } = await openDatabase({ url: url.href, directory: '', ...logging })
  return {
    db,
    url: url.href,
    close: async () => {
      await close()
      await administer(`drop database if exists ${name} with (force)`)
    },
  }
}

async function administer(statement: string) {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(statement)
  await client.end()
}

/** A dump of an empty embedded database, made once a machine: initdb takes seconds, reading it does not. */
async function template() {
  const file = path.resolve(import.meta.dirname, '../../node_modules/.cache/pglite-empty.tar.gz')
  if (existsSync(file)) return file
  const lite = await PGlite.create('memory://')
  const dump = await lite.dumpDataDir('gzip')
  await lite.close()
  mkdirSync(path.dirname(file), { recursive: true })
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, Buffer.from(await dump.arrayBuffer()))
  renameSync(unfinished, file)
  return file
}
