import { type RequestHandler, Router } from 'express'
import { languages } from '../app/language/languages.ts'
import { isOwnPage } from './foreign-writes.ts'
import type { PortalGraph, Visitor } from './portal-graph.ts'

/**
 * RFC 8058: a reader's mail provider posts to the address that stands in a letter, without cookies and from no page. What it may do stands in
 * the address. The page's own button goes on to the page.
 */
export function oneClick<Person extends Visitor, Context>(graph: PortalGraph<Person, Context>) {
  const end: RequestHandler = (request, response, next) => {
    if (isOwnPage(request.get('Sec-Fetch-Site'), request.get('Origin'), request.get('Host'))) return next()
    const { token } = request.query
    graph.readers
      .endLetters(typeof token === 'string' ? token : '', { again: false })
      .then(isEnded =>
        response
          .status(isEnded ? 200 : 404)
          .type('text')
          .send(isEnded ? 'Ended.' : 'Unknown link.'),
      )
      .catch(next)
  }
  return Router().post(`/:lang(${languages.join('|')})/unsubscribe`, end)
}
