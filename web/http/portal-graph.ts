import type { Readable } from 'node:stream'
import type { RequestHandler } from 'express'
import type { GraphAnswer, LocalMail } from '../app/load-context.ts'

/** Somebody who is signed in. `cookies` belong on the answer: they make the session last longer. */
export interface Visitor {
  email: string
  cookies: readonly string[]
}

/** The door to the graph, as far as the web looks through it. */
export interface PortalGraph<Person extends Visitor = Visitor, Context = unknown> {
  visitorOf(headers: {
    authorization?: string | undefined
    cookie?: string | undefined
    'accept-language'?: string | undefined
  }): Promise<Person | null>
  contextOf(visitor: Person | null, languages: string | undefined): Promise<Context>
  ask(query: string, variables: Record<string, unknown>, context: Context): Promise<GraphAnswer<unknown>>
  endpoint: RequestHandler
  health(): Promise<Record<string, boolean>>
  jwks: unknown
  readers: {
    topicOf(token: string): { topic: string; isOneThing: boolean } | null
    endLetters(token: string, choice: { again: boolean }): Promise<boolean>
    remember(person: Person, lang: string): Promise<void>
  }
  files: {
    /** Bytes of the largest file that is taken. */
    most: number
    receive(
      sender: Person,
      sent: { name: string; bytes: AsyncIterable<Uint8Array>; size?: number | undefined },
      lang: string,
    ): Promise<{ receipt: string } | { refusal: string }>
    read(sha256: string, range?: { start: number; end: number }): Promise<Readable | undefined>
  }
  signIn: {
    sendLink(request: {
      email: string
      lang: string
      returnTo: string
      address: string
    }): Promise<{ ok: true } | { ok: false; retryAfter: number }>
    confirm(token: string): Promise<{ ok: true; cookies: string[]; returnTo: string } | { ok: false }>
    signOut(headers: { cookie?: string | undefined }): Promise<{ cookies: string[] }>
    localMail(): Promise<LocalMail[] | null>
  }
}
