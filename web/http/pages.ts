import { randomBytes } from 'node:crypto'
import type { Server } from 'node:http'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type Request, type Response, Router } from 'express'
import type { PortalContext } from '../app/load-context.ts'
import { isForeignWrite } from './foreign-writes.ts'
import { isOverLimit, lengthRefusal, limitForms } from './form-limits.ts'
import { refusingBuild } from './refusing-build.ts'
import { securityHeaders } from './security-headers.ts'

interface Pages {
  dev: boolean
  /** Vite's hot reload shares its port in development. */
  server?: Server
  loadContext: (request: Request, response: Response) => PortalContext
}

const web = fileURLToPath(new URL('..', import.meta.url))

/** The pages of the portal with their assets, on any Express application. */
export async function createPages({ dev, server, loadContext }: Pages) {
  const vite = dev ? await startVite(server) : null
  const router = Router()

  router.use((_request, response, next) => {
    response.locals.nonce = randomBytes(16).toString('base64url')
    next()
  })
  router.use(securityHeaders(dev))
  router.use(compression())
  if (vite) router.use(vite.middlewares)
  else router.use(builtAssets())
  router.use(limitForms(dev))

  const build = vite
    ? () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>
    : ((await import(pathToFileURL(path.join(web, 'build/server/index.js')).href)) as ServerBuild)
  const handlerOf = (pages: typeof build) =>
    createRequestHandler({
      build: pages,
      mode: dev ? 'development' : 'production',
      getLoadContext: (request, response) => ({
        ...loadContext(request, response),
        nonce: response.locals.nonce as string,
      }),
    })
  const answer = handlerOf(build)
  const refusals = {
    foreign: handlerOf(refusingBuild(build, { status: 403, why: 'foreign' })),
    411: handlerOf(refusingBuild(build, { status: 411 })),
    413: handlerOf(refusingBuild(build, { status: 413 })),
    429: handlerOf(refusingBuild(build, { status: 429 })),
  }
  router.all('*', (request, response, next) => {
    const refusal = (isOverLimit(response) && 429) || (isForeignWrite(request) && 'foreign') || lengthRefusal(request)
    // Remix answers nothing at all to another origin, not even a refusal
    if (refusal === 'foreign') delete request.headers.origin
    return (refusal ? refusals[refusal] : answer)(request, response, next)
  })
  return { router, close: async () => vite?.close() }
}

async function startVite(server?: Server) {
  const { createServer } = await import('vite')
  return createServer({
    root: web,
    configFile: path.join(web, 'vite.config.ts'),
    server: { middlewareMode: true, hmr: server ? { server } : true },
  })
}

/** Names under `/assets` carry a hash of their content: they never change. */
function builtAssets() {
  const client = path.join(web, 'build/client')
  const router = Router()
  router.use('/assets', express.static(path.join(client, 'assets'), { immutable: true, maxAge: '1y' }))
  router.use('/assets', (_request, response) => void response.sendStatus(404))
  router.use(express.static(client, { maxAge: '1h', index: false }))
  return router
}
