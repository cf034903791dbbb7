import { type AliasedRawBuilder, type Expression, type Kysely, type RawBuilder, sql } from 'kysely'
import { batch } from '../batch.ts'
import { primary, type Texts } from '../language.ts'
import { wordsIn } from './fold.ts'
import { type FoundText, bestMarked, excerptOf, isMarked } from './marks.ts'
import { closeTo, corrected, type KnownWord, ofWords, type Search, shortened } from './rules.ts'

type Db = Kysely<any>
type Found = { item: string; place: number }

/** What was searched for instead of what was typed. */
export type SearchReading = { text: string }

/** Searches one kind of thing of one subgraph. */
export function finder(schema: string, subject: string) {
  const query = ({ text, beginnings }: Search) => sql`${sql.id(schema, 'search_query')}(${text}, ${beginnings})`
  const entries = (search: Search) =>
    sql`${sql.id(schema, 'search_entry')} where subject = ${subject} and vector @@ ${query(search)}`

  return {
    /** Keys of everything that is found, for a condition. */
    items: (search: Search | null): RawBuilder<string> =>
      search ? sql<string>`(select item from ${entries(search)})` : sql<string>`(select null::text where false)`,

    /** The same with its place: what is in the reader's best language first, and of that what fits best. */
    ranked: (search: Search | null, readers: readonly string[]): AliasedRawBuilder<Found, 'found'> =>
      (search
        ? sql<Found>`(select item, ${placeOf(readers)} - round(1000000 * ts_rank(${weights}, vector, ${query(search)}, 1))::integer as place from ${entries(search)})`
        : sql<Found>`(select null::text as item, 0 as place where false)`
      ).as('found'),

    /** What was probably meant, where nothing was found of what was typed: words of what the reader may see, and no others. */
    meant: async (
      db: Db,
      { words }: Search,
      seen: Expression<unknown>,
    ): Promise<{ search: Search; reading: SearchReading } | undefined> => {
      const forms = [...new Set(words.flatMap(shortened))]
      const { rows } = await sql<KnownWord>`
        select word, written from ${sql.id(schema, 'search_word')}
        where subject = ${subject} and shortened && ${forms}::text[] limit 1000`.execute(db)
      const close = closeTo(words, rows)
      if (close.length === 0) return undefined
      const shown = await sql<{ word: string }>`
        select word from unnest(${close.map(({ word }) => word)}::text[]) word
        where exists (select from ${sql.id(schema, 'search_entry')} entry where entry.subject = ${subject}
          and entry.vector @@ plainto_tsquery('simple', word) and entry.words @> array[word] and entry.item in ${seen})`.execute(
        db,
      )
      const told = new Set(shown.rows.map(({ word }) => word))
      const meant = corrected(
        words,
        close.filter(({ word }) => told.has(word)),
      )
      return (
        meant && {
          search: ofWords(meant.map(({ word }) => word)),
          reading: { text: meant.map(({ written }) => written).join(' ') },
        }
      )
    },

    /** Marks the words in texts: all that are asked for in one tick, in one statement. */
    marker: (db: Db, search: Search, readers: readonly string[]) => {
      const marksOf = batch((lines: readonly string[]) => markedLines(db, schema, query(search), lines))
      const marked = async (texts: Texts, cut: (text: FoundText) => FoundText) => {
        const all = await Promise.all(
          Object.entries(texts).map(async ([lang, text]) => await markedText(lang, text, marksOf)),
        )
        const best = bestMarked(all, readers)
        return best && cut(best)
      }
      return {
        title: async (texts: Texts) => await marked(texts, text => text),
        excerpt: async (texts: Texts) => {
          const text = await marked(texts, excerptOf)
          return text && isMarked(text) ? text : undefined
        },
      }
    },
  }
}

export type Finder = ReturnType<typeof finder>

const weights = sql`array[0.05, 0.1, 0.4, 1]::real[]`

const placeOf = (readers: readonly string[]) => {
  const langs = [...new Set(readers.map(primary))]
  if (langs.length === 0) return sql`0`
  const cases = langs.map((lang, at) => sql`when ${lang} = any(languages) then ${sql.lit(at * 10_000_000)}`)
  return sql`case ${sql.join(cases, sql` `)} else ${sql.lit(langs.length * 10_000_000)} end`
}

const configs: Record<string, string> = { en: 'english', fr: 'french', ar: 'arabic' }
const mostLetters = 10_000

/** A text as the database marks it: its language, then its words one by one. */
const lineOf = (lang: string, words: readonly string[]) => `${configs[primary(lang)] ?? 'simple'} ${words.join(' ')}`

async function markedText(lang: string, whole: string, marksOf: (line: string) => Promise<boolean[] | undefined>) {
  const pieces = wordsIn(whole.slice(0, mostLetters))
  const marks = await marksOf(lineOf(lang, pieces.map(({ word }) => word).filter(Boolean)))
  let at = 0
  const parts = pieces.map(({ text, word }) => ({ text, isFound: word !== '' && (marks?.[at++] ?? false) }))
  return { lang, parts }
}

async function markedLines(db: Db, schema: string, query: RawBuilder<unknown>, lines: readonly string[]) {
  const configOf = lines.map(line => line.slice(0, line.indexOf(' ')))
  const texts = lines.map(line => line.slice(line.indexOf(' ') + 1))
  const { rows } = await sql<{ at: number; marked: string }>`
    select at::integer, ts_headline(config::regconfig,
      case config when 'arabic' then ${sql.id(schema, 'search_arabic')}(text) else text end,
      ${query}, 'HighlightAll=true, StartSel=<, StopSel=>') as marked
    from unnest(${configOf}::text[], ${texts}::text[]) with ordinality line(config, text, at)`.execute(db)
  return new Map(
    rows.map(({ at, marked }) => [lines[at - 1] ?? '', marked.split(' ').map(word => word.includes('<'))] as const),
  )
}
