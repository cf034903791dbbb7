import type { FollowingPageQuery } from '../../graphql/generated/graphql.ts'

type Node = NonNullable<FollowingPageQuery['viewer']>['followings']['nodes'][number]
type Thing = Pick<Node, 'municipality' | 'commitment' | 'series' | 'question'>

/** What is followed, and its page; null where it may not be seen any more. */
export function writeThing({ municipality, commitment, series, question }: Thing) {
  if (municipality) return { name: municipality.name, to: `/municipalities/${municipality.slug}` }
  if (commitment?.title) return { name: commitment.title, to: `/commitments/${commitment.number}` }
  if (series?.title) return { name: series.title, to: `/events/series/${series.id}` }
  if (question?.title && question.title !== '…') {
    const { title: text, lang, dir } = question
    return { name: { text, lang, dir }, to: `/discussions/${question.id}` }
  }
  return { name: null, to: null }
}
