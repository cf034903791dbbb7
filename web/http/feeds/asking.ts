import type { TypedDocumentString } from '../../app/graphql/generated/graphql.ts'
import type { Lang } from '../../app/language/languages.ts'
import type { PortalGraph, Visitor } from '../portal-graph.ts'
import { Refusal, unanswered } from './refusal.ts'

export type Ask = <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  lang: Lang,
) => Promise<Result>

/** Asks as a stranger, or as the person given. All or nothing: who subscribes keeps a copy, and half an answer would wipe out half of it. */
export function createAsking<Person extends Visitor, Context>(
  graph: PortalGraph<Person, Context>,
  person: Person | null = null,
): Ask {
  return async <Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
    lang: Lang,
  ) => {
    const context = await graph.contextOf(person, lang)
    const { data, errors } = await graph.ask(document.toString(), variables as Record<string, unknown>, context)
    if (errors.some(error => error.extensions?.['code'] === 'BAD_USER_INPUT'))
      throw new Refusal(404, t => t('refusal.nothing'))
    if (errors.some(error => error.extensions?.['code'] === 'NOT_ALLOWED'))
      throw new Refusal(403, t => t('refusal.notAllowed'))
    if (data === null || errors.length > 0) throw unanswered()
    return data as Result
  }
}

interface Page<Node> {
  nodes: readonly Node[]
  pageInfo: { hasNextPage: boolean; endCursor?: string | null }
}

/** All nodes of a list, page by page. */
export async function everyPage<Node>(read: (after: string | null) => Promise<Page<Node> | null>) {
  const all: Node[] = []
  for (let after: string | null = null; ; ) {
    const page = await read(after)
    if (!page) throw unanswered()
    const { nodes, pageInfo } = page
    all.push(...nodes)
    if (!pageInfo.hasNextPage || !pageInfo.endCursor) return all
    after = pageInfo.endCursor
  }
}
