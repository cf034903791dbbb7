import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openMailServer } from '../kit/mail-server.ts'
import { openPortal, type Portal } from '../kit/portal.ts'

const asker = 'calgary@example.org'

let server: Awaited<ReturnType<typeof openMailServer>>
let portal: Portal
beforeAll(async () => {
  server = await openMailServer()
  portal = await openPortal({ smtpUrl: server.smtpUrl })
  await deliver()
  server.mails.splice(0)
})
afterAll(async () => {
  await portal.stop()
  await server.close()
})

async function deliver() {
  await portal.graph.courier.deliver()
  await portal.graph.postman.deliver()
}

async function ask(commitments: number[]) {
  const input = {
    title: 'How did an invented test go?',
    body: 'What would you do again?',
    commitments,
    municipality: 'calgary',
    audience: 'MEMBERS',
  }
  const { data } = await portal.ask(
    'mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { discussion { id } userErrors { message } } }',
    { input },
    { as: asker },
  )
  expect(data.askQuestion.userErrors).toEqual([])
  await deliver()
  await sql`update members.letter set send_after = now() - interval '1 second' where state = 'WAITING'`.execute(
    portal.db,
  )
  await portal.graph.postman.deliver()
  return data.askQuestion.discussion.id as string
}

/** What somebody is told of a question on the page of news, and by mail. */
async function toldOf(id: string, as: string) {
  const { data } = await portal.ask(
    '{ viewer { notifications(first: 50) { nodes { kind activity { url } } } } }',
    {},
    { as },
  )
  const path = `/discussions/${id}`
  const { nodes } = data.viewer.notifications as { nodes: { kind: string; activity: { url: string } }[] }
  return {
    notified: nodes.filter(({ activity }) => activity.url === path).map(({ kind }) => kind),
    letters: server.mails.filter(mail => mail.to?.[0]?.address === as && mail.text?.includes(path)),
  }
}

const knowing = async (commitments: number[]) => {
  const { data } = await portal.ask(
    'query ($commitments: [Int!]!) { experience(commitments: $commitments) { municipality { slug } } }',
    { commitments },
    { as: asker },
  )
  return (data.experience as { municipality: { slug: string } }[]).map(({ municipality }) => municipality.slug)
}

test('a question reaches those who have published experience with it, as news and as a letter, once', async () => {
  expect(await knowing([5])).toContain('edmonton')
  const id = await ask([5])
  const { notified, letters } = await toldOf(id, 'edmonton@example.org')
  expect(notified).toEqual(['QUESTION_ASKED'])
  expect(letters.map(({ subject }) => subject)).toEqual([
    'A question for Edmonton: you have done what somebody else is about to do',
  ])
  await deliver()
  expect((await toldOf(id, 'edmonton@example.org')).letters).toHaveLength(1)
  for (const other of [asker, 'reader@example.org', 'organiser@example.org'])
    expect(await toldOf(id, other), other).toEqual({ notified: [], letters: [] })
})
