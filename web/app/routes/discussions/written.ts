import type { DiscussionPageQuery } from '../../graphql/generated/graphql.ts'
import { writeDay, writeNumber } from '../../language/write.ts'

type Discussion = NonNullable<DiscussionPageQuery['discussion']>

const dayOf = (lang: string | undefined, moment: string) => ({
  machine: moment,
  text: writeDay(lang, moment.slice(0, 10)),
})

function writePost(lang: string | undefined, { writtenAt, editedAt, revisions, ...post }: Discussion['question']) {
  return {
    ...post,
    written: dayOf(lang, writtenAt),
    edited: editedAt ? dayOf(lang, editedAt) : null,
    revisions: revisions.map(revision => ({ ...revision, written: dayOf(lang, revision.writtenAt) })),
  }
}

export type WrittenPost = ReturnType<typeof writePost>

/** A discussion with its days and numbers in words, the accepted answer before all others. */
export function writeDiscussion(lang: string | undefined, discussion: Discussion) {
  const { question, answers, answerCount, askedAt, experience, ...rest } = discussion
  const accepted = answers.nodes.filter(({ isAccepted }) => isAccepted)
  const others = answers.nodes.filter(({ isAccepted }) => !isAccepted)
  return {
    ...rest,
    asked: dayOf(lang, askedAt),
    question: writePost(lang, question),
    answers: [...accepted, ...others].map(post => writePost(lang, post)),
    answerCount: { count: answerCount, number: writeNumber(lang, answerCount) },
    page: answers.pageInfo,
    experience: experience ?? null,
  }
}

export type WrittenDiscussion = ReturnType<typeof writeDiscussion>
