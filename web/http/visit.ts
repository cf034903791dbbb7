import type { Request, Response } from 'express'
import { languages } from '../app/language/languages.ts'
import type { GraphAnswer, PortalContext } from '../app/load-context.ts'
import type { PortalGraph, Visitor } from './portal-graph.ts'

/** What the pages may do for one request: ask the graph as its visitor, and sign in and out. */
export function visit<Person extends Visitor, Context>(
  graph: PortalGraph<Person, Context>,
  request: Request,
  response: Response,
  headers: Parameters<PortalGraph['visitorOf']>[0] = { cookie: request.headers.cookie },
): PortalContext {
  const keep = (cookies: readonly string[]) => cookies.forEach(cookie => response.append('Set-Cookie', cookie))
  let visitor: Promise<Person | null> | undefined
  // once a request, however many loaders ask
  const whoAsks = () => {
    visitor ??= graph.visitorOf(headers).then(person => {
      keep(person?.cookies ?? [])
      const lang = languages.find(one => request.path.startsWith(`/${one}/`))
      if (person && lang) void graph.readers.remember(person, lang)
      return person
    })
    return visitor
  }

  return {
    graph: async <Result, Variables>(document: { toString(): string }, variables: Variables, lang: string) => {
      const context = await graph.contextOf(await whoAsks(), lang)
      return (await graph.ask(
        document.toString(),
        variables as Record<string, unknown>,
        context,
      )) as GraphAnswer<Result>
    },
    mostFileBytes: graph.files.most,
    keepFile: async (sent, lang) => {
      const sender = await whoAsks()
      return sender && (await graph.files.receive(sender, sent, lang))
    },
    // where nobody can tell, somebody may be
    isSignedIn: () => whoAsks().then(Boolean, () => true),
    letters: { topicOf: graph.readers.topicOf, end: graph.readers.endLetters },
    signIn: {
      sendLink: (email, lang, returnTo) => graph.signIn.sendLink({ email, lang, returnTo, address: request.ip ?? '' }),
      confirm: async token => {
        const confirmed = await graph.signIn.confirm(token)
        if (confirmed.ok) keep(confirmed.cookies)
        return confirmed.ok ? { ok: true, returnTo: confirmed.returnTo } : confirmed
      },
      signOut: async () => keep((await graph.signIn.signOut({ cookie: request.headers.cookie })).cookies),
      localMail: () => graph.signIn.localMail(),
    },
  }
}
