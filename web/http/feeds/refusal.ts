import type { ErrorRequestHandler } from 'express'

/** An answer that is no file: one plain line. */
export class Refusal extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

export const unanswered = () => new Refusal(503, 'The portal cannot answer this just now. Try again in half a minute.')

/** Also addresses that cannot be read at all: Express throws them with a status. */
export const answerRefusals: ErrorRequestHandler = (
  error: { status?: number; message: string },
  _request,
  response,
  next,
) => {
  const { status } = error
  if (!(error instanceof Refusal) && (status === undefined || status >= 500)) return next(error)
  if (status === 503) response.set('Retry-After', '30')
  response
    .status(status ?? 400)
    .set('Cache-Control', 'no-store')
    .type('text')
    .send(`${error instanceof Refusal ? error.message : 'This address cannot be read.'}\n`)
}
