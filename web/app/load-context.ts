import type { TypedDocumentString } from './graphql/generated/graphql.ts'

export interface GraphError {
  message: string
  path?: readonly (string | number)[]
  extensions?: Record<string, unknown>
}

export interface GraphAnswer<Result> {
  data: Result | null
  errors: readonly GraphError[]
}

export interface LocalMail {
  to: string
  subject: string
  text: string
  sentAt: string
  /** Names of the files that came along. */
  attachments: string[]
}

export interface SignIn {
  /** Sends a sign-in link if the address has an account; answers the same when it has none. */
  sendLink(email: string, lang: string, returnTo: string): Promise<{ ok: true } | { ok: false; retryAfter: number }>
  /** Uses a link up; the session's cookie goes out with the answer to this request. */
  confirm(token: string): Promise<{ ok: true; returnTo: string } | { ok: false }>
  signOut(): Promise<void>
  /** Mail that was kept on this machine instead of being sent; null where mail is really sent. */
  localMail(): Promise<LocalMail[] | null>
}

/** What the server gives to loaders and actions: all doors that lead out of the pages. */
export interface PortalContext {
  /** One operation against the gateway, as the visitor of this request. Data may be partial. */
  graph<Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
    lang: string,
  ): Promise<GraphAnswer<Result>>
  signIn: SignIn
  /** Links in letters that end letters of their kind, for whoever holds them. */
  letters: {
    /** What the letters are about; null where the link is not ours. */
    topicOf(token: string): { topic: string; isOneThing: boolean } | null
    end(token: string, choice: { again: boolean }): Promise<boolean>
  }
  /** Keeps a file that the visitor sends, and gives a receipt for the graph; null where nobody is signed in. */
  keepFile(
    sent: { name: string; bytes: AsyncIterable<Uint8Array>; size?: number | undefined },
    lang: string,
  ): Promise<{ receipt: string } | { refusal: string } | null>
  /** Bytes of the largest file that is kept. */
  mostFileBytes: number
  /** Whether somebody is signed in. */
  isSignedIn(): Promise<boolean>
}

declare module '@remix-run/node' {
  interface AppLoadContext extends PortalContext {
    nonce: string
    /** Set by an action that sends its form back: the title of the page says so. */
    isWrong?: boolean
  }
}
