import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { emptyDatabase } from '../../../test/kit/database.ts'
import { createSearch, dropSearch, makeSearchable, makeUnsearchable } from './database.ts'
import { fold } from './fold.ts'
import { shortened } from './rules.ts'
import { forgetWordsWithTexts, keepWordsForever } from './words.ts'

let database: Awaited<ReturnType<typeof emptyDatabase>>
const searchable = {
  subject: 'Thing',
  table: 'thing',
  item: 'id',
  title: 'new.title',
  languages: `array['fr-CA']`,
  when: 'not new.hidden',
}
beforeAll(async () => {
  database = await emptyDatabase()
  await sql`create schema things`.execute(database.db)
  await sql`create table things.thing (id text primary key, title jsonb, hidden boolean not null default false)`.execute(
    database.db,
  )
  await sql`insert into things.thing values ('one', '{"fr": "Évènements municipaux"}')`.execute(database.db)
  await createSearch(database.db, 'things')
  await makeSearchable(database.db, 'things', searchable)
})
afterAll(() => database.close())

const texts = [
  'Œuvre d’ÉTÉ à Montréal – «anti-racisme»',
  'Đường Nguyễn Huệ, Thành phố Hồ Chí Minh',
  'أُعلن إلى آخر ٱلمُدَرِّسَة؛ العـــربيّة ىٰ ٢٠٢٦',
  'Straße, Łódź, Ærø & Tromsø',
  'a_b/c\\d|e·f … g',
]

test.each(texts)('the database folds as the portal does: %s', async text => {
  const { rows } = await sql<{ folded: string }>`select things.search_fold(${text}) as folded`.execute(database.db)
  expect(rows[0]?.folded).toBe(fold(text))
})

test('the database shortens words as the portal does', async () => {
  const { rows } = await sql<{ forms: string[] }>`select things.search_shortened('toronto') as forms`.execute(
    database.db,
  )
  expect(rows[0]?.forms.sort()).toEqual(shortened('toronto').sort())
})

const entries = async () =>
  (
    await sql<{
      item: string
      languages: string[]
    }>`select item, languages from things.search_entry order by item`.execute(database.db)
  ).rows

test('rows that were there are found, and so is whatever is written, as long as it may be', async () => {
  expect(await entries()).toEqual([{ item: 'one', languages: ['fr'] }])
  await sql`insert into things.thing values ('two', '{}'), ('three', null)`.execute(database.db)
  expect((await entries()).length).toBe(3)
  await sql`update things.thing set hidden = true where id = 'two'`.execute(database.db)
  await sql`delete from things.thing where id = 'three'`.execute(database.db)
  expect((await entries()).map(({ item }) => item)).toEqual(['one'])
})

test('new words are known from then on, as they were written', async () => {
  await database.db.transaction().execute(async trx => {
    await sql`update things.thing set title = '{"en": "Kangaroo"}' where id = 'one'`.execute(trx)
  })
  const { rows } = await sql<{
    written: string
  }>`select written from things.search_word where word = 'kangaroo'`.execute(database.db)
  expect(rows).toEqual([{ written: 'kangaroo' }])
})

const write = (id: string, title: string) =>
  sql`insert into things.thing (id, title) values (${id}, jsonb_build_object('en', ${title}::text))
    on conflict (id) do update set title = excluded.title`

test('words go with the last text that holds them, and with none before', async () => {
  await makeUnsearchable(database.db, 'things', 'thing')
  await forgetWordsWithTexts(database.db, 'things')
  await makeSearchable(database.db, 'things', searchable)
  expect(await known()).toEqual(['kangaroo'])
  const each = async (...writes: { execute: (db: typeof database.db) => Promise<unknown> }[]) => {
    for (const one of writes) await one.execute(database.db)
    return await known()
  }
  expect(await each(write('one', 'Wallaby housing'), write('seven', 'Houses of the wallaby'))).toEqual([
    'houses',
    'housing',
    'the',
    'wallaby',
  ])
  // another text has the stem, and not the word
  expect(await each(write('one', 'Kangaroo'))).toEqual(['houses', 'kangaroo', 'the', 'wallaby'])
  expect(await each(sql`update things.thing set hidden = true where id = 'seven'`)).toEqual(['kangaroo'])
  expect(await each(sql`update things.thing set hidden = false where id = 'seven'`)).toContain('wallaby')
  expect(await each(sql`delete from things.thing where id = 'seven'`)).toEqual(['kangaroo'])
})

test('what somebody else is just forgetting is forgotten by the next, and nobody waits', async () => {
  await write('four', 'Wombat').execute(database.db)
  await write('five', 'Wombat echidna').execute(database.db)
  // as if another had the lock: what is lost is noted only
  await sql`insert into things.search_lost_word (subject, word) values ('Thing', 'wombat'), ('Thing', 'numbat')`.execute(
    database.db,
  )
  await sql`insert into things.search_word (subject, word, written, shortened) values ('Thing', 'numbat', 'numbat', '{}')`.execute(
    database.db,
  )
  await write('five', 'Wombat').execute(database.db)
  expect(await known()).toEqual(['kangaroo', 'wombat'])
  const { rows } = await sql`select from things.search_lost_word`.execute(database.db)
  expect(rows).toEqual([])
})

const known = async () =>
  (await sql<{ word: string }>`select word from things.search_word order by word`.execute(database.db)).rows.map(
    ({ word }) => word,
  )

test('all of it can be taken away again', async () => {
  await keepWordsForever(database.db, 'things')
  await makeUnsearchable(database.db, 'things', 'thing')
  await dropSearch(database.db, 'things')
  const { rows } =
    await sql`select from pg_proc join pg_namespace on pronamespace = pg_namespace.oid where nspname = 'things'`.execute(
      database.db,
    )
  expect(rows).toEqual([])
})
