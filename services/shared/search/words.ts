import { type Kysely, sql } from 'kysely'
import { between } from './fold.ts'

/**
 * From here on no word outlives the texts that hold it: an entry keeps its words, and those that it loses are forgotten where no
 * other entry has them. Whoever writes still waits for nobody: what somebody else is just forgetting is left to the next.
 */
export async function forgetWordsWithTexts(db: Kysely<unknown>, schema: string) {
  for (const statement of forward(schema)) await sql.raw(statement).execute(db)
}

/** Words are looked up by their key whatever the collation of who asks, which is that of the row that is written. */
export async function lookWordsUpByKey(db: Kysely<unknown>, schema: string) {
  await sql.raw(knownWords(schema)).execute(db)
}

// a plan that was made while there were few words is kept when there are many: it looks them up one by one
const knownWords = (schema: string) =>
  `create or replace function ${schema}.search_known(subject_ text, words text[]) returns text[] language sql stable set enable_seqscan = off as $$
    select array(select kept.word from ${schema}.search_word kept
      where kept.subject = subject_ collate "default" and kept.word = any (words collate "default"))
  $$`

const forward = (schema: string) => [
  `alter table ${schema}.search_entry add column if not exists words text[] not null default '{}'`,
  // entries are written anew by whoever calls this, and with them the words
  `delete from ${schema}.search_entry`,
  `delete from ${schema}.search_word`,
  `create table ${schema}.search_lost_word (subject text not null, word text not null)`,

  knownWords(schema),

  `create or replace function ${schema}.keep_search_entry(subject_ text, item_ text, languages_ text[], title jsonb, summary jsonb, rest jsonb)
    returns void language plpgsql as $$
    declare known jsonb; unknown jsonb;
    begin
      select coalesce(jsonb_object_agg(word, written), '{}') into known from (
        select ${schema}.search_fold(piece) as word, min(lower(piece)) as written
        from unnest(array[title, summary, rest]) texts, jsonb_each_text(texts), regexp_split_to_table(left(value, 50000), '[${between}]+') piece
        group by 1) words
      where length(word) between 3 and 40 and position(' ' in word) = 0;

      insert into ${schema}.search_entry (subject, item, languages, vector, words)
      values (subject_, item_, array(select distinct lower(split_part(tag, '-', 1)) from unnest(languages_) tag), ${schema}.search_vector(coalesce(title, '{}'), 'A')
        || ${schema}.search_vector(coalesce(summary, '{}'), 'B') || ${schema}.search_vector(coalesce(rest, '{}'), 'C'), array(select jsonb_object_keys(known)))
      on conflict (subject, item) do update set languages = excluded.languages, vector = excluded.vector, words = excluded.words;

      select jsonb_object_agg(key, value) into unknown from jsonb_each_text(known)
      where key <> all (${schema}.search_known(subject_, array(select jsonb_object_keys(known))));
      if unknown is not null and pg_try_advisory_xact_lock(hashtext('${schema}.search_word')) then
        insert into ${schema}.search_word (subject, word, written, shortened)
        select subject_, key, value, ${schema}.search_shortened(key) from jsonb_each_text(unknown)
        on conflict do nothing;
      end if;
    end $$`,

  // whether any entry holds a word: its lexeme is looked up, and the word itself compared
  `create function ${schema}.search_holds(subject_ text, word text) returns boolean language sql stable as $$
    select exists (select from ${schema}.search_entry entry
      where entry.subject = subject_ and entry.vector @@ plainto_tsquery('simple', word) and entry.words @> array[word])
  $$`,

  `create function ${schema}.lose_search_words() returns trigger language plpgsql as $$
    declare kept text[] = '{}';
    begin
      if tg_op = 'UPDATE' then kept := new.words; end if;
      if old.words <@ kept then return null; end if;
      insert into ${schema}.search_lost_word (subject, word)
      select old.subject, word from unnest(old.words) word where word <> all (kept);
      if pg_try_advisory_xact_lock(hashtext('${schema}.search_word')) then
        with lost as (delete from ${schema}.search_lost_word returning subject, word)
        delete from ${schema}.search_word known using (select distinct subject, word from lost) gone
        where known.subject = gone.subject and known.word = gone.word and not ${schema}.search_holds(known.subject, known.word);
      end if;
      return null;
    end $$`,
  `create trigger lose_search_words after update of words or delete on ${schema}.search_entry
    for each row execute function ${schema}.lose_search_words()`,
]

/** Entries keep their words, as nothing but this asks for them. */
export async function keepWordsForever(db: Kysely<unknown>, schema: string) {
  for (const statement of back(schema)) await sql.raw(statement).execute(db)
}

const back = (schema: string) => [
  `drop trigger lose_search_words on ${schema}.search_entry`,
  `drop function ${schema}.lose_search_words()`,
  `drop function ${schema}.search_holds(text, text)`,
  `drop table ${schema}.search_lost_word`,
]
