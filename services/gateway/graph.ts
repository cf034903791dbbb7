import { expressMiddleware } from '@as-integrations/express4'
import type { RequestHandler } from 'express'
import type { GraphQLFormattedError } from 'graphql'
import type { Kysely } from 'kysely'
import type { FileStore } from '../shared/files/store.ts'
import type { Log } from '../shared/log.ts'
import { acceptedLanguages } from '../shared/language.ts'
import type { RequestHeaders } from '../shared/subgraph.ts'
import { createCourier } from './courier.ts'
import type { Door, GatewayContext } from './door.ts'
import { createFiles } from './files.ts'
import { createGateway } from './gateway.ts'
import { openPost } from './mail/post.ts'
import { createPostman } from './mail/postman.ts'
import { createReaders } from './mail/readers.ts'
import { createQueue } from './queue/queue.ts'
import { createRounds } from './rounds.ts'
import { type Account, type Credential, credentialOf, type TokenUse } from './sign-in/credential.ts'
import { createSignIn } from './sign-in/sign-in.ts'
import type { Tokens } from './tokens.ts'
import type { Outward } from './webhook/post.ts'
import { createSender } from './webhook/sender.ts'

export type GraphOptions = {
  doors: readonly Door[]
  /** Where sign-in keeps its sessions. */
  db: Kysely<unknown>
  tokens: Tokens
  secret: string
  origin: string
  smtpUrl?: string | undefined
  mailFrom: string
  /** Where uploaded files are kept, and how many megabytes one may have. */
  files: FileStore
  fileLimit: number
  /** Where webhooks may lead besides public addresses: said by tests alone. */
  outward?: Outward
  log: Log
  close(): Promise<void>
}

/** Headers of a visitor's request, as far as the graph looks at them. */
export type VisitorHeaders = {
  authorization?: string | undefined
  cookie?: string | undefined
  'accept-language'?: string | undefined
}

const accountQuery =
  'query Account($email: String!) { account(email: $email) { personId displayName usedLang grants } }'

const tokenMutation =
  'mutation UseApiToken($hash: String!) { useApiToken(hash: $hash) { state scope email account { personId displayName usedLang grants } } }'

/** What the pages get back from one operation. */
export type GraphAnswer = { data: unknown; errors: readonly GraphQLFormattedError[] }

/** Gateway, sign-in and courier over four doors, however the doors lead: what the web's server opens. */
export async function createGraph(options: GraphOptions) {
  const { doors, db, tokens, secret, origin, smtpUrl, mailFrom, log, close } = options
  const ownHeaders = async (): Promise<RequestHeaders> => ({ authorization: `Bearer ${await tokens.ofGateway()}` })
  const courier = createCourier({ doors, headers: ownHeaders, log })
  const post = openPost({ db, origin, smtpUrl, mailFrom })
  const files = createFiles({
    store: options.files,
    most: options.fileLimit * 1_000_000,
    doors,
    tokens,
    headers: ownHeaders,
    log,
  })
  const queue = createQueue({ db, log })
  const postman = createPostman({ doors, headers: ownHeaders, queue, post, origin, secret, log })
  const sender = createSender({ doors, headers: ownHeaders, queue, origin, outward: options.outward ?? {}, log })
  const readers = createReaders({ doors, headers: ownHeaders, secret, log })
  const rounds = createRounds({ doors, headers: ownHeaders, log })
  const gateway = await createGateway({
    doors,
    log,
    afterMutation: async () => {
      await courier.deliverSoon()
      // a mail server is not waited for; on this machine mail is there with the next page
      const mail = postman.deliver()
      if (post.isLocal) await mail
      // what was not carried in that time writes its letters later
      else void courier.deliver().then(postman.deliver)
      // receivers are waited for by nobody
      void courier.deliver().then(sender.deliver)
    },
  })

  async function known<Known>(query: string, variables: Record<string, unknown>): Promise<Known | null> {
    const members = doors.find(door => door.name === 'members')
    const { data, errors } = (await members?.ask({ query, variables }, await ownHeaders())) ?? {}
    if (errors?.length) throw new Error(`Accounts cannot be read: ${errors[0]?.message}`)
    return (Object.values(data ?? {})[0] as Known | null | undefined) ?? null
  }

  const accountOf = (email: string) => known<Account>(accountQuery, { email })
  const tokenOf = (hash: string) => known<TokenUse>(tokenMutation, { hash })

  const signIn = await createSignIn({ db, secret, log, accountOf, origin, post })

  /** Who sends a request. A forged token is refused. */
  const visitorOf = ({ authorization, cookie, 'accept-language': language }: VisitorHeaders) =>
    credentialOf({
      authorization,
      cookie,
      signIn,
      secret,
      accountOf,
      tokenOf,
      languages: acceptedLanguages(language),
    })

  /** What travels to the subgraphs: a token that lives as long as the request, and the reader's languages. */
  async function contextOf(visitor: Credential | null, languages: string | undefined): Promise<GatewayContext> {
    const token = visitor && (await tokens.ofPerson(visitor))
    return {
      headers: { authorization: token ? `Bearer ${token}` : undefined, 'accept-language': languages },
      tokenScope: visitor?.tokenScope,
    }
  }

  /** One operation of a page, in this process. */
  async function ask(
    query: string,
    variables: Record<string, unknown>,
    contextValue: GatewayContext,
  ): Promise<GraphAnswer> {
    const { body } = await gateway.executeOperation({ query, variables }, { contextValue })
    if (body.kind !== 'single') throw new Error('The portal asks for no answers in parts.')
    return { data: body.singleResult.data ?? null, errors: body.singleResult.errors ?? [] }
  }

  /** `POST /graphql`, for clients outside. */
  const endpoint: RequestHandler = expressMiddleware(gateway, {
    context: async ({ req }) => contextOf(await visitorOf(req.headers), req.headers['accept-language']),
  })

  /** Which parts answer, by name. */
  async function health(): Promise<Record<string, boolean>> {
    const headers = await ownHeaders()
    const parts = doors.map(async door => {
      const { data } = await door.ask({ query: 'query Alive { changes(first: 0) }' }, headers)
      return [door.name, Boolean(data?.['changes'])] as const
    })
    return Object.fromEntries(await Promise.all(parts))
  }

  return {
    ask,
    contextOf,
    visitorOf,
    endpoint,
    health,
    signIn,
    courier,
    postman,
    sender,
    readers,
    files,
    rounds,
    jwks: tokens.jwks,
    /** From here on things are done by the clock, too. */
    start: async () => {
      courier.start()
      await queue.start({
        everyMinute: async () => {
          await rounds.everyMinute()
          await courier.deliver()
          void sender.deliver()
          await postman.deliver()
        },
        everyHour: rounds.everyHour,
      })
    },
    stop: async () => {
      await queue.stop()
      await courier.stop()
      await postman.stop()
      await sender.stop()
      await files.stop()
      await gateway.stop()
      await signIn.stop()
      post.close()
      await Promise.all(doors.map(door => door.close()))
      await close()
    },
  }
}
