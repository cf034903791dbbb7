import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { bearerOf } from '../../services/gateway/bearer.ts'
import { createSubgraphs } from '../../services/gateway/all-in-one.ts'
import { createGraph } from '../../services/gateway/graph.ts'
import { inProcess } from '../../services/gateway/in-process.ts'
import { overHttp } from '../../services/gateway/over-http.ts'
import { migrateAll, seedAll } from '../../services/gateway/prepare.ts'
import { createTokens } from '../../services/gateway/tokens.ts'
import { openFileStore } from '../../services/shared/files/store.ts'
import { listen } from '../../services/shared/listen.ts'
import { silentLog } from '../../services/shared/log.ts'
import type { Subgraph } from '../../services/shared/subgraph.ts'
import { createApplication } from '../../web/http/application.ts'
import { createPortalServer } from '../../web/http/long-addresses.ts'
import { filledDatabase } from './database.ts'

/** Nobody listens on port 9. */
const nobody = 'http://127.0.0.1:9'

const secret = 'a secret of the tests, long enough to sign with'

export type DoorKind = 'in process' | 'over HTTP'
export const bothDoors: readonly DoorKind[] = ['in process', 'over HTTP']

type PortalOptions = {
  doors?: DoorKind
  demo?: boolean
  smtpUrl?: string
  /** Names of the subgraphs that do not answer. */
  down?: readonly string[]
  /** How long a table of the open data is kept, in milliseconds. */
  tablesKeptFor?: number
  /** Where webhooks may lead besides public addresses. */
  outward?: { isAllowed: (address: string) => boolean; ca?: string }
}

/** The whole portal on a port of its own, with a database of its own. Counts the SQL of the subgraphs in `counter`. */
export async function openPortal(options: PortalOptions = {}) {
  const { doors: kind = 'in process', demo = true, smtpUrl, down = [], outward = {}, tablesKeptFor } = options
  const counter = { statements: [] as string[] }
  const { db, close } = await filledDatabase(
    demo ? 'demo' : 'frameworks',
    async empty => {
      await migrateAll(empty)
      await seedAll(empty, { demo, now: new Date() })
    },
    event => {
      if (event.level === 'query') counter.statements.push(event.query.sql)
    },
  )
  const tokens = await createTokens()
  const directory = await mkdtemp(path.join(tmpdir(), 'portal-'))
  const subgraphs = createSubgraphs({ db, keys: tokens.keys, log: silentLog, ...outward })
  const opened =
    kind === 'in process'
      ? { doors: subgraphs.map(inProcess), stopDoors: async () => {} }
      : await openHttpDoors(subgraphs)
  const { stopDoors } = opened
  const doors = opened.doors.map(door => (down.includes(door.name) ? overHttp(door.name, nobody) : door))

  const server = createPortalServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`
  const graph = await createGraph({
    doors,
    db,
    tokens,
    secret,
    origin: url,
    smtpUrl,
    mailFrom: 'Portal <portal@example.org>',
    files: await openFileStore({ DATA_DIR: directory }),
    fileLimit: 1,
    outward,
    log: silentLog,
    close,
  })
  const application = await createApplication({ graph, dev: false, tablesKeptFor })
  server.on('request', application.app)
  await graph.courier.deliver()

  const tokenOf = (email: string) => bearerOf(secret, email)
  let asked = 0

  /** One operation, as an outside client sends it. */
  async function ask<Data = any>(
    query: string,
    variables: Record<string, unknown> = {},
    { as, lang = 'en', token }: { as?: string; lang?: string; token?: string } = {},
  ) {
    const bearer = token ?? (as ? await tokenOf(as) : undefined)
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': lang,
        // one address may ask 600 times a minute, and a test more often
        'x-forwarded-for': `192.0.2.${Math.floor(asked++ / 500)}`,
        ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
      },
      body: JSON.stringify({ query, variables }),
    })
    const body = (await response.json()) as {
      data: Data
      errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[]
    }
    return { status: response.status, ...body }
  }

  async function stop() {
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
    await application.close()
    await graph.stop()
    await stopDoors()
    await rm(directory, { recursive: true, force: true })
  }
  return { url, db, graph, secret, counter, directory, ask, tokenOf, stop }
}

export type Portal = Awaited<ReturnType<typeof openPortal>>

async function openHttpDoors(subgraphs: readonly Subgraph[]) {
  const ports = await Promise.all(subgraphs.map(subgraph => listen(subgraph, { host: '127.0.0.1', port: 0 })))
  return {
    doors: subgraphs.map(({ name }, at) => overHttp(name, `http://127.0.0.1:${ports[at]?.port}`)),
    stopDoors: async () => {
      await Promise.all(ports.map(({ stop }) => stop()))
    },
  }
}
