import type { DiscussionPageQuery } from '../../graphql/generated/graphql.ts'

type Discussion = Pick<
  NonNullable<DiscussionPageQuery['discussion']>,
  'title' | 'lang' | 'audience' | 'invented' | 'answerCount' | 'question' | 'answers'
>
type Post = Discussion['question']
type Page = { address: string; networkName: (code: 'CMARD' | 'WIC') => string }

/**
 * A public question for search engines (schema.org), once somebody has answered it. They are told for whom its authors speak and no
 * name, whoever looks at the page; nothing that is invented, for members, hidden or withdrawn.
 */
export function structuredQuestion(discussion: Discussion, { address, networkName }: Page) {
  const { title, lang, audience, invented, answerCount, question, answers } = discussion
  const told = answers.nodes.filter(isTold)
  if (audience !== 'PUBLIC' || invented || !isTold(question) || told.length === 0) return null
  const write = (post: Post) => ({
    text: post.body,
    inLanguage: post.lang,
    datePublished: post.writtenAt,
    ...(post.editedAt && { dateModified: post.editedAt }),
    ...speakerOf(post, networkName),
  })
  const answerOf = (post: Post) => ({ '@type': 'Answer', url: `${address}#post-${post.id}`, ...write(post) })
  const accepted = told.find(({ isAccepted }) => isAccepted)
  const suggested = told.filter(post => post !== accepted)
  return {
    '@context': 'https://schema.org',
    '@type': 'QAPage',
    url: address,
    inLanguage: lang,
    mainEntity: {
      '@type': 'Question',
      '@id': address,
      identifier: address,
      name: title,
      ...write(question),
      answerCount,
      ...(accepted && { acceptedAnswer: answerOf(accepted) }),
      ...(suggested.length > 0 && { suggestedAnswer: suggested.map(answerOf) }),
    },
  }
}

const isTold = ({ body, hiddenAt, withdrawnAt }: Post) => Boolean(body) && !hiddenAt && !withdrawnAt

function speakerOf({ municipality, network }: Post, networkName: Page['networkName']) {
  const name = municipality?.name.text ?? (network && networkName(network.code))
  return name ? { author: { '@type': 'Organization', name } } : {}
}
