import type { ErrorRequestHandler, Request } from 'express'
import { isLang, type Lang, preferredLanguage } from '../../app/language/languages.ts'
import { wordsOf } from './words.ts'

type Say = (t: ReturnType<typeof wordsOf<'feeds'>>) => string

/** An answer that is no file: one plain line. */
export class Refusal extends Error {
  readonly status: number
  readonly sayIn: (lang: Lang) => string
  /** What programs are told is English; what people read is said in their language. */
  constructor(status: number, message: string | Say) {
    const sayIn = (lang: Lang) => (typeof message === 'string' ? message : message(wordsOf(lang, 'feeds')))
    super(sayIn('en'))
    this.status = status
    this.sayIn = sayIn
  }
}

export const unanswered = () => new Refusal(503, t => t('refusal.later'))

/** The language that the address names, else the one that the browser prefers. */
export function readerOf({ query, headers }: Pick<Request, 'query' | 'headers'>): Lang {
  return isLang(query['lang']) ? query['lang'] : preferredLanguage(headers['accept-language'] ?? '')
}

/** Also addresses that cannot be read at all: Express throws them with a status. */
export const answerRefusals: ErrorRequestHandler = (
  error: { status?: number; message: string },
  request,
  response,
  next,
) => {
  const { status } = error
  if (!(error instanceof Refusal) && (status === undefined || status >= 500)) return next(error)
  const said = error instanceof Refusal ? error : new Refusal(status ?? 400, t => t('refusal.address'))
  const lang = readerOf(request)
  if (status === 503) response.set('Retry-After', '30')
  response
    .status(status ?? 400)
    .set({ 'Cache-Control': 'no-store', 'Content-Language': lang })
    .vary('Accept-Language')
    .type('text')
    .send(`${said.sayIn(lang)}\n`)
}
