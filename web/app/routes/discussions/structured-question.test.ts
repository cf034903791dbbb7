import { expect, test } from 'vitest'
import { structuredQuestion } from './structured-question.ts'

type Discussion = Parameters<typeof structuredQuestion>[0]
type Post = Discussion['question']

const address = 'https://portal.test/en/discussions/one'
const page = { address, networkName: () => 'The coalition' }
const post = (id: string, more: Partial<Post> = {}) =>
  ({
    id,
    body: `Words of ${id}`,
    lang: 'en',
    writtenAt: '2026-01-02T00:00:00Z',
    editedAt: null,
    hiddenAt: null,
    withdrawnAt: null,
    isAccepted: false,
    author: { id: 'person', displayName: 'A name' },
    municipality: { slug: 'calgary', name: { text: 'Calgary', lang: 'en', dir: 'ltr' } },
    network: null,
    ...more,
  }) as Post
const discussion: Discussion = {
  title: 'How?',
  lang: 'en',
  audience: 'PUBLIC',
  invented: false,
  answerCount: 2,
  question: post('question'),
  answers: {
    nodes: [post('first'), post('second', { isAccepted: true, municipality: null, network: { code: 'CMARD' } })],
    pageInfo: { hasNextPage: false, endCursor: null },
  },
}

test('a public question has its accepted answer, the others as suggestions, and no name', () => {
  const told = structuredQuestion(discussion, page)
  expect(told).toMatchObject({
    '@type': 'QAPage',
    mainEntity: {
      '@type': 'Question',
      name: 'How?',
      text: 'Words of question',
      answerCount: 2,
      author: { name: 'Calgary' },
      acceptedAnswer: {
        '@type': 'Answer',
        text: 'Words of second',
        url: `${address}#post-second`,
        author: { name: 'The coalition' },
      },
      suggestedAnswer: [{ text: 'Words of first' }],
    },
  })
  expect(JSON.stringify(told)).not.toContain('A name')
})

test('where no answer is accepted, all are suggestions', () => {
  const answers = { ...discussion.answers, nodes: [post('first'), post('second')] }
  const told = structuredQuestion({ ...discussion, answers }, page)
  expect(told?.mainEntity).not.toHaveProperty('acceptedAnswer')
  expect(told?.mainEntity).toMatchObject({ suggestedAnswer: [{ text: 'Words of first' }, { text: 'Words of second' }] })
})

test('what is hidden or withdrawn is not told, also where the viewer may read it', () => {
  const nodes = [post('hidden', { hiddenAt: '2026-01-03T00:00:00Z' }), post('second')]
  const told = structuredQuestion({ ...discussion, answers: { ...discussion.answers, nodes } }, page)
  expect(JSON.stringify(told)).not.toContain('Words of hidden')
  const withdrawn = post('question', { withdrawnAt: '2026-01-03T00:00:00Z', body: null })
  expect(structuredQuestion({ ...discussion, question: withdrawn }, page)).toBeNull()
})

test('a question for members, an invented one and one without an answer are kept from search engines', () => {
  expect(structuredQuestion({ ...discussion, audience: 'MEMBERS' }, page)).toBeNull()
  expect(structuredQuestion({ ...discussion, invented: true }, page)).toBeNull()
  expect(structuredQuestion({ ...discussion, answers: { ...discussion.answers, nodes: [] } }, page)).toBeNull()
})
