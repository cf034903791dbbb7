import type { Expression, Kysely } from 'kysely'
import type { Connection, CountedLater } from '../connection.ts'
import type { Texts } from '../language.ts'
import type { FoundText } from './marks.ts'
import type { Search } from './rules.ts'
import type { Finder, SearchReading } from './store.ts'

type FoundIn = { title: FoundText | undefined; excerpt: FoundText | undefined }
/** An entry of a list. `found` is null where nothing was searched for. */
export type FoundEdge<Row> = { cursor: string; node: Row; found?: (() => Promise<FoundIn>) | null }

/** A page of a list that may have been searched. */
export type FoundList<Row, Page extends Listed<Row> = Connection<Row>> = Omit<Page, 'edges'> & {
  edges: FoundEdge<Row>[]
  readAs?: SearchReading | null
}
type Listed<Row> = Connection<Row> | CountedLater<Row>

type Searchable = { title: Texts | null; others: readonly (Texts | null | undefined)[] }

type List = { nodes: any[]; edges: { cursor: string; node: any }[] }
type RowOf<Page extends List> = Page['nodes'][number]
type Asked<Page extends List> = {
  db: Kysely<any>
  search: Search | null | undefined
  /** Languages of the reader, best first. */
  readers: readonly string[]
  find: (search: Search | null | undefined) => Promise<Page>
  /** Keys of all that could be found: what was meant is guessed from these alone. */
  seen: Expression<unknown>
  textsOf: (row: RowOf<Page>) => Searchable | Promise<Searchable>
}

/** A list as it was searched; where that finds nothing, what is found of the words that were probably meant. */
export async function searched<Page extends List>(finder: Finder, asked: Asked<Page>) {
  const { db, readers, textsOf } = asked
  const { page, search, readAs } = await foundOrMeant(finder, asked)
  const marker = search && finder.marker(db, search, readers)
  const foundIn = (row: RowOf<Page>) =>
    marker
      ? async () => {
          const { title, others } = await textsOf(row)
          const texts = others.filter(one => one !== null && one !== undefined)
          const [head, ...excerpts] = await Promise.all([title && marker.title(title), ...texts.map(marker.excerpt)])
          return { title: head ?? undefined, excerpt: excerpts.find(one => one !== undefined) }
        }
      : null
  const edges = page.edges.map((edge): FoundEdge<RowOf<Page>> => ({ ...edge, found: foundIn(edge.node) }))
  return { ...page, edges, search, readAs }
}

async function foundOrMeant<Page extends List>(finder: Finder, { db, search, find, seen }: Asked<Page>) {
  const asTyped = { page: await find(search), search, readAs: null as SearchReading | null }
  if (!search || asTyped.page.nodes.length > 0) return asTyped
  const meant = await finder.meant(db, search, seen)
  if (!meant) return asTyped
  const page = await find(meant.search)
  return page.nodes.length > 0 ? { page, search: meant.search, readAs: meant.reading } : asTyped
}
