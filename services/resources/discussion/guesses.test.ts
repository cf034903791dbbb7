import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { type Asker } from '../../../test/kit/askers.ts'
import { editorOf, reader } from '../../../test/kit/askers.ts'
import { subgraphForFile } from '../../../test/kit/subgraph.ts'
import { resourcesDatabase } from '../database/setup.ts'
import { createResourcesSubgraph } from '../subgraph.ts'

const resources = await subgraphForFile(resourcesDatabase, createResourcesSubgraph)

const member = editorOf('brooks')

async function ask(title: string, body: string, audience = 'PUBLIC') {
  const { data } = await resources.ask(
    'mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { discussion { id } } }',
    { input: { title, body, audience, commitments: [5] } },
    member,
  )
  return data.askQuestion.discussion.id as string
}
const guessed = async (text: string, asker: Asker, list = 'discussions') => {
  const { data } = await resources.ask(
    `query ($text: String) { ${list}(filter: { search: $text }, first: 5) { readAs { text } nodes { __typename } } }`,
    { text },
    asker,
  )
  return data[list].readAs?.text ?? null
}
const known = async (word: string) =>
  (await sql`select from resources.search_word where word = ${word}`.execute(resources.db)).rows.length > 0

test('a word of a question for members is suggested to members, and to no stranger whose list has a word like it', async () => {
  await ask('About kestrels', 'Invented.')
  await ask('About one kestrel', 'Invented.', 'MEMBERS')
  expect(await guessed('kestrle', member)).toBe('kestrel')
  for (const stranger of [null, reader]) expect(await guessed('kestrle', stranger)).toBeNull()
  expect(await guessed('kestrelz', null)).toBe('kestrels')
})

test('a word that was in a hidden answer, in one that was taken back, or in what was edited out, is suggested to nobody', async () => {
  const question = await ask('About birds', 'Invented.')
  const { data } = await resources.ask(
    'mutation ($input: ReplyInput!) { reply(input: $input) { post { id revision } } }',
    { input: { discussion: question, body: 'A quokka and a wombat.' } },
    editorOf('edmonton'),
  )
  const { id, revision } = data.reply.post
  expect(await guessed('qoukka', null)).toBe('quokka')
  await resources.ask(
    'mutation ($input: EditPostInput!) { editPost(input: $input) { userErrors { code } } }',
    { input: { post: id, revision, body: 'A wombat and a numbat.' } },
    editorOf('edmonton'),
  )
  expect([await guessed('qoukka', member), await known('quokka')]).toEqual([null, false])
  await sql`update resources.post set hidden_at = now(), hidden_reason = 'Invented' where id = ${id}`.execute(
    resources.db,
  )
  expect([await guessed('wmobat', member), await known('wombat')]).toEqual([null, false])
  await sql`update resources.post set hidden_at = null, hidden_reason = null where id = ${id}`.execute(resources.db)
  expect(await guessed('wmobat', null)).toBe('wombat')
  await resources.ask(
    'mutation ($input: WithdrawPostInput!) { withdrawPost(input: $input) { userErrors { code } } }',
    { input: { post: id } },
    editorOf('edmonton'),
  )
  expect([await guessed('wmobat', member), await known('wombat'), await known('numbat')]).toEqual([null, false, false])
})

test('a word of a withdrawn item is suggested to nobody, until it is back', async () => {
  await sql`insert into resources.resource (slug, title, kind, languages, listed_on, created_at, audience, invented, revision)
    values ('invented-echidna', '{"en": "Invented echidna"}', 'GUIDE', '{en}', '2020-01-01', now(), '{}', true, 1)`.execute(
    resources.db,
  )
  const suggested = async () => {
    const { data } = await resources.ask('{ resources(search: "ehcidna", first: 5) { readAs { text } } }')
    return data.resources.readAs?.text ?? null
  }
  expect(await suggested()).toBe('echidna')
  const withdraw = (at: string | null) =>
    sql`update resources.resource set withdrawn_at = ${at}::timestamptz where slug = 'invented-echidna'`.execute(
      resources.db,
    )
  await withdraw('2026-01-01')
  expect([await suggested(), await known('echidna')]).toEqual([null, false])
  await withdraw(null)
  expect(await suggested()).toBe('echidna')
})
