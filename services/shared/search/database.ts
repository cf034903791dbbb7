import { type Kysely, sql } from 'kysely'
import { alike, between, ligatures, marks } from './fold.ts'

/** A row that a search finds: where it is kept, and what of it is searched. Everything is SQL on `new`, the row. */
type Searchable = {
  subject: string
  table: string
  /** The key that the row is found by. */
  item: string
  /** Texts by language, as jsonb: the title, what says most after it, and the rest. */
  title: string
  summary?: string
  rest?: string
  /** Languages of the thing itself, as text[]. */
  languages: string
  /** Rows of which only some are to be found. */
  when?: string
}

/**
 * What every subgraph that searches keeps: one entry an item, and the words of all entries, for mistyped ones. Triggers write both, so
 * that no write can forget them. Nothing here needs an extension.
 */
export async function createSearch(db: Kysely<unknown>, schema: string) {
  for (const statement of statementsOf(schema)) await sql.raw(statement).execute(db)
}

export async function dropSearch(db: Kysely<unknown>, schema: string) {
  for (const table of ['search_entry', 'search_word']) await sql.raw(`drop table ${schema}.${table}`).execute(db)
  for (const signature of signatures) await sql.raw(`drop function if exists ${schema}.${signature}`).execute(db)
}

const signatures = [
  'keep_search_entry(text, text, text[], jsonb, jsonb, jsonb)',
  'search_known(text, text[])',
  'search_vector(jsonb, "char")',
  'search_query(text, text)',
  'search_shortened(text)',
  'search_arabic(text)',
  'search_fold(text)',
]

/** From here on rows of a table are found, those that are there already included. */
export async function makeSearchable(db: Kysely<unknown>, schema: string, searchable: Searchable) {
  const { table, subject, item, title, summary = `'{}'`, rest = `'{}'`, languages, when = 'true' } = searchable
  const name = `search_${table}`
  const keep = (row: string) => {
    const on = (text: string) => text.replaceAll('new.', `${row}.`)
    return `${schema}.keep_search_entry('${subject}', ${on(`new.${item}`)}, ${on(languages)}, ${on(title)}, ${on(summary)}, ${on(rest)})`
  }
  const drop = (row: string) =>
    `delete from ${schema}.search_entry where subject = '${subject}' and item = ${row}.${item};`
  await sql
    .raw(`create function ${schema}.${name}() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' then
        ${drop('old')}
      elsif ${when} then
        perform ${keep('new')};
      elsif tg_op = 'UPDATE' then
        ${drop('new')}
      end if;
      return null;
    end $$`)
    .execute(db)
  await sql
    .raw(
      `create trigger ${name} after insert or update or delete on ${schema}.${table} for each row execute function ${schema}.${name}()`,
    )
    .execute(db)
  await sql
    .raw(`select count(${keep('held')}) from ${schema}.${table} held where ${when.replaceAll('new.', 'held.')}`)
    .execute(db)
}

export async function makeUnsearchable(db: Kysely<unknown>, schema: string, table: string) {
  await sql.raw(`drop trigger search_${table} on ${schema}.${table}`).execute(db)
  await sql.raw(`drop function ${schema}.search_${table}()`).execute(db)
}

const joined = ligatures
  .flatMap(([one, two]) => [
    [one, two],
    [one.toUpperCase() === 'SS' ? 'ẞ' : one.toUpperCase(), two],
  ])
  .reduce((text, [one, two]) => `replace(${text}, '${one}', '${two}')`, 'plain')

const statementsOf = (schema: string) => [
  // as fold() in fold.ts
  `create function ${schema}.search_fold(written text) returns text language sql immutable strict parallel safe as $$
    select btrim(regexp_replace(lower(${joined.replace('plain', `translate(regexp_replace(normalize(written, NFKD), '[${marks}]', '', 'g'), '${alike.letters}', '${alike.as}')`)}), '[${between}]+', ' ', 'g'))
  $$`,
  // the stemmer knows the feminine ending by its dots, and does not know "and"
  `create function ${schema}.search_arabic(folded text) returns text language sql immutable strict parallel safe as $$
    select regexp_replace(regexp_replace(folded, 'ه( |$)', 'ة\\1', 'g'), '(^| )وال', '\\1ال', 'g')
  $$`,
  // a word, and what is left of it without one of its letters: words one mistake apart have one of these in common
  `create function ${schema}.search_shortened(word text) returns text[] language sql immutable strict parallel safe as $$
    select array_agg(distinct form) from (
      select word as form union all
      select overlay(word placing '' from place for 1) from generate_series(1, length(word)) place) forms
  $$`,
  // words as written, those with a hyphen as one word too, and their stems in the language of each text; nothing is longer than PostgreSQL can keep
  `create function ${schema}.search_vector(texts jsonb, weight "char") returns tsvector language sql immutable strict parallel safe as $$
    select setweight(
      to_tsvector('simple', coalesce(everything, ''))
      || to_tsvector('english', coalesce(english, ''))
      || to_tsvector('french', coalesce(french, ''))
      || to_tsvector('arabic', ${schema}.search_arabic(coalesce(arabic, ''))), weight)
    from (
      select string_agg(folded, ' ') as everything,
        string_agg(folded, ' ') filter (where lang = 'en') as english,
        string_agg(folded, ' ') filter (where lang = 'fr') as french,
        string_agg(folded, ' ') filter (where lang = 'ar') as arabic
      from (
        select lower(split_part(key, '-', 1)) as lang, ${schema}.search_fold(left(value, 50000) || ' '
          || (select coalesce(string_agg(replace(word[1], '-', ''), ' '), '') from regexp_matches(left(value, 50000), '[^[:space:]]+-[^[:space:]]+', 'g') word)) as folded
        from jsonb_each_text(texts)) each_text) all_texts
  $$`,
  // in whichever language the words are: as stems of each, and as beginnings of words
  `create function ${schema}.search_query(words text, beginnings text) returns tsquery language sql immutable strict parallel safe as $$
    select websearch_to_tsquery('english', words) || websearch_to_tsquery('french', words)
      || websearch_to_tsquery('arabic', ${schema}.search_arabic(words)) || websearch_to_tsquery('simple', words)
      || to_tsquery('simple', beginnings)
  $$`,

  `create table ${schema}.search_entry (
    subject text not null,
    item text not null,
    languages text[] not null,
    vector tsvector not null,
    primary key (subject, item)
  )`,
  // every search of this subgraph
  `create index search_entry_vector on ${schema}.search_entry using gin (vector)`,

  `create table ${schema}.search_word (
    subject text not null,
    word text not null,
    written text not null,
    shortened text[] not null,
    primary key (subject, word)
  )`,
  // words that are close to a mistyped one
  `create index search_word_shortened on ${schema}.search_word using gin (shortened)`,

  // Whoever meets another writer with new words leaves them out, and waits for nobody: they are for guesses only.
  `create function ${schema}.keep_search_entry(subject_ text, item_ text, languages_ text[], title jsonb, summary jsonb, rest jsonb)
    returns void language plpgsql as $$
    declare unknown jsonb;
    begin
      insert into ${schema}.search_entry (subject, item, languages, vector)
      values (subject_, item_, array(select distinct lower(split_part(tag, '-', 1)) from unnest(languages_) tag), ${schema}.search_vector(coalesce(title, '{}'), 'A')
        || ${schema}.search_vector(coalesce(summary, '{}'), 'B') || ${schema}.search_vector(coalesce(rest, '{}'), 'C'))
      on conflict (subject, item) do update set languages = excluded.languages, vector = excluded.vector;

      select jsonb_object_agg(word, written) into unknown from (
        select ${schema}.search_fold(piece) as word, min(lower(piece)) as written
        from unnest(array[title, summary, rest]) texts, jsonb_each_text(texts), regexp_split_to_table(left(value, 50000), '[${between}]+') piece
        group by 1) words
      where length(word) between 3 and 40 and position(' ' in word) = 0
        and not exists (select from ${schema}.search_word known where known.subject = subject_ and known.word = words.word);
      if unknown is not null and pg_try_advisory_xact_lock(hashtext('${schema}.search_word')) then
        insert into ${schema}.search_word (subject, word, written, shortened)
        select subject_, key, value, ${schema}.search_shortened(key) from jsonb_each_text(unknown)
        on conflict do nothing;
      end if;
    end $$`,
]
