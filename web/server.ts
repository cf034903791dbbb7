import type { RequestListener } from 'node:http'
import { readEnvironment } from '../services/shared/environment.ts'
import { createLog } from '../services/shared/log.ts'
import { endInOneLine } from '../services/shared/one-line.ts'
import { createPortalServer } from './http/long-addresses.ts'
import { welcome } from './http/welcome.ts'

const starting: RequestListener = (_request, response) => {
  response.writeHead(503, { 'retry-after': '5', 'content-type': 'text/plain' }).end('The portal is starting.')
}

await endInOneLine(async () => {
  const dev = process.argv.includes('--dev')
  const settings = readEnvironment()
  const log = createLog(settings.LOG_LEVEL)

  // The port comes first: where it is taken, no data is touched.
  const server = createPortalServer(starting)
  const port = await listen(settings.PORT, settings.HOST)
  // loaded when the settings are right and the port is ours: it takes seconds
  const [{ openAllInOne }, { isDistributed, openDistributed }, { createApplication }] = await Promise.all([
    import('../services/gateway/all-in-one.ts'),
    import('../services/gateway/distributed.ts'),
    import('./http/application.ts'),
  ])
  const origin = settings.ORIGIN ?? `http://localhost:${port}`
  const graph = await (isDistributed(settings) ? openDistributed : openAllInOne)({ settings, origin, log }).catch(
    error => {
      server.close()
      throw error
    },
  )
  const { app, close } = await createApplication({ graph, dev, server, origin: settings.ORIGIN })
  server.off('request', starting).on('request', app)
  graph.files.start()
  await graph.start()
  console.log(welcome({ origin, settings }))

  const stop = async () => {
    server.close()
    server.closeAllConnections()
    await close()
    await graph.stop()
    process.exit(0)
  }
  process.once('SIGTERM', () => void stop()).once('SIGINT', () => void stop())

  function listen(wanted: number, host: string) {
    return new Promise<number>((resolve, reject) => {
      server.once('error', reject)
      server.listen(wanted, host, () => {
        const address = server.address()
        resolve(typeof address === 'object' && address ? address.port : wanted)
      })
    })
  }
})
