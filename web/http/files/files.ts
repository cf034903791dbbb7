import { type Request, type RequestHandler, type Response, Router } from 'express'
import { evidenceOf, keepFile, library } from '../../app/upload/keep-file.server.ts'
import { isLang } from '../../app/language/languages.ts'
import { isOwnPage } from '../foreign-writes.ts'
import { limitForms } from '../form-limits.ts'
import type { PortalGraph, Visitor } from '../portal-graph.ts'
import { answerRefusals, Refusal } from '../feeds/refusal.ts'
import { visit } from '../visit.ts'
import { sendFile } from './send-file.ts'

/**
 * Uploaded files: `GET /files/ID/NAME` for whoever may see them, `POST /files?municipality=SLUG&name=NAME` with the bytes as the
 * body for its editors, `POST /files?for=library&name=NAME` for whoever shares something in the library, by a page's script or with a bearer token.
 */
export function createFiles<Person extends Visitor, Context>(graph: PortalGraph<Person, Context>, dev: boolean) {
  const router = Router()
  const sending = sendFile(graph)
  const send: RequestHandler = (request, response, next) => void sending(request, response).catch(next)

  const take = async (request: Request, response: Response) => {
    response.set('Cache-Control', 'no-store')
    const { authorization, cookie } = request.headers
    const isOwn = isOwnPage(request.get('Sec-Fetch-Site'), request.get('Origin'), request.get('Host'))
    if (!authorization && !isOwn) return void response.status(403).json({ refused: 'notAllowed', message: null })

    const { name, lang } = request.query
    const holder = holderIn(request.query)
    if (!holder || typeof name !== 'string' || !name)
      throw new Refusal(
        400,
        'Name the municipality and the file: /files?municipality=SLUG&name=NAME, or the library: /files?for=library&name=NAME.',
      )
    const language = typeof lang === 'string' && isLang(lang) ? lang : 'en'
    const door = visit(graph, request, response, { authorization, cookie, 'accept-language': language })
    if (!(await door.isSignedIn())) return void response.status(401).json({ refused: 'signedOut', message: null })
    if (!(await holder.mayAdd(door, language)))
      return void response.status(403).json({ refused: 'notAllowed', message: null })

    const length = request.get('Content-Length')
    const sent = {
      name,
      bytes: request.iterator({ destroyOnReturn: false }),
      size: length === undefined ? undefined : Number(length),
    }
    const kept = await keepFile(door, holder, sent, language)
    if ('file' in kept) return void response.status(201).location(kept.file.url).json(kept.file)
    response.status(statusOf[kept.refused]).json(kept)
  }

  router.get('/files/:id/:name', send)
  router.post('/files', limitForms(dev), (request, response, next) => {
    take(request, response).catch(error => {
      // whoever went away half way waits for no answer
      if (request.complete || error.code !== 'ECONNRESET') next(asRefusal(error))
    })
  })
  return router.use(answerRefusals)
}

function holderIn({ municipality, for: whom }: Request['query']) {
  if (whom === 'library' && municipality === undefined) return library
  return typeof municipality === 'string' && whom === undefined ? evidenceOf(municipality) : null
}

const statusOf = { signedOut: 401, notAllowed: 403, unavailable: 503, file: 422 }

const statuses: Record<string, number> = { UNAUTHENTICATED: 401, FORBIDDEN: 403 }

function asRefusal(error: { message: string; extensions?: { code?: unknown } }) {
  const status = statuses[String(error.extensions?.code)]
  return status ? new Refusal(status, error.message) : error
}
