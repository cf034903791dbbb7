import type { Kysely } from 'kysely'
import { changesAfter } from './changes.ts'
import { notAllowed } from './errors.ts'
import { bestLanguage, bestText, directionOf, type Texts } from './language.ts'
import type { RequestContext } from './subgraph.ts'

type Asker = Pick<RequestContext, 'languages'>

export const LocalizedText = {
  text: (texts: Texts, _: unknown, { languages }: Asker) => bestText(texts, languages) ?? '',
  lang: (texts: Texts, _: unknown, { languages }: Asker) => bestLanguage(texts, languages) ?? 'en',
  dir: (texts: Texts, _: unknown, { languages }: Asker) => directionOf(bestLanguage(texts, languages) ?? 'en'),
}

type Asked = { after?: string | null; first: number }

export async function changes(
  _parent: unknown,
  { after, first }: Asked,
  { db, viewer }: RequestContext & { db: Kysely<any> },
) {
  if (!viewer.isGateway) throw notAllowed()

  return await changesAfter(db, after, first)
}
