import type { RequestHandler, Response } from 'express'
import helmet from 'helmet'

/** Vite injects scripts and styles of its own, so development goes without the content security policy. */
export function securityHeaders(dev: boolean): RequestHandler {
  return helmet({
    contentSecurityPolicy: dev ? false : { useDefaults: false, directives },
    // With the default the browser hides its origin from the portal's own forms.
    referrerPolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
    strictTransportSecurity: dev ? false : { maxAge: 31_536_000, includeSubDomains: false },
  })
}

const directives = {
  defaultSrc: ["'self'"],
  scriptSrc: [
    "'self'",
    (_request: unknown, response: unknown) => `'nonce-${(response as Response).locals.nonce}'`,
    "'strict-dynamic'",
  ],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
  formAction: ["'self'"],
}
