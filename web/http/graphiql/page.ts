import { createRequire } from 'node:module'
import path from 'node:path'
import { type RequestHandler, Router } from 'express'

const require = createRequire(import.meta.url)
// React's own files for browsers stand beside its entry, outside of what it exports
const beside = (name: string, file: string) => path.join(path.dirname(require.resolve(`${name}/package.json`)), file)
const files: Record<string, string> = {
  'react.js': beside('react', 'umd/react.production.min.js'),
  'react-dom.js': beside('react-dom', 'umd/react-dom.production.min.js'),
  'graphiql.js': beside('graphiql', 'graphiql.min.js'),
  'graphiql.css': beside('graphiql', 'graphiql.min.css'),
  'begin.js': path.join(import.meta.dirname, 'begin.js'),
  'begin.css': path.join(import.meta.dirname, 'begin.css'),
}

/** Its editor sets styles and inline images by itself; scripts come from here alone. */
const policy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>GraphiQL – the graph of the coalition portal</title>
    <link rel="stylesheet" href="/graphiql/graphiql.css">
    <link rel="stylesheet" href="/graphiql/begin.css">
  </head>
  <body>
    <h1 class="title">The graph of the coalition portal</h1>
    <main id="graphiql"><p>GraphiQL needs scripts. Without them: send queries with POST to this address.</p></main>
    <script src="/graphiql/react.js"></script>
    <script src="/graphiql/react-dom.js"></script>
    <script src="/graphiql/graphiql.js"></script>
    <script src="/graphiql/begin.js"></script>
  </body>
</html>
`

/** GraphiQL for a browser that opens `/graphql`; everything else passes on to the graph. */
export const graphiqlPage: RequestHandler = (request, response, next) => {
  const isVisit =
    request.method === 'GET' && !('query' in request.query) && request.accepts(['json', 'html']) === 'html'
  if (!isVisit) return next()
  response.set('content-security-policy', policy).type('html').send(html)
}

/** The files that the page loads. */
export function graphiqlFiles() {
  const router = Router()
  for (const [name, file] of Object.entries(files))
    router.get(`/${name}`, (_request, response) => response.sendFile(file, { maxAge: '1h' }))
  router.use((_request, response) => void response.sendStatus(404))
  return router
}
