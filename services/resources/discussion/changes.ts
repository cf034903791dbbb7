import type { Change, News, Notice } from '../../shared/changes.ts'
import type { DiscussionRow, PostRow } from '../database/tables.ts'

export type Act = { personId: string; at: Date }

type Told = {
  before?: unknown
  after: unknown
  news?: News
  notices?: readonly Notice[]
} & Pick<Change, 'takesBack' | 'takesBackUrl' | 'withdraws'>

/** What was done in a discussion. No words of anybody: those may be withdrawn, and a trail may not. */
export const changeOf = (
  action: string,
  discussion: string,
  { personId, at }: Act,
  { before = null, news, ...told }: Told,
): Change => ({
  at,
  actor: personId,
  action,
  subjectType: 'Discussion',
  subjectId: discussion,
  before,
  news: news ?? null,
  ...told,
})

export const addressOf = (discussion: string, post?: string) =>
  `/discussions/${discussion}${post ? `#post-${post}` : ''}`

/** What the news and letters told of a post is not read any more; of a question, neither is what they told of its answers. */
export const withoutPost = ({ id, discussion, position }: Pick<PostRow, 'id' | 'discussion' | 'position'>) => {
  if (position === 0) return { takesBack: ['askQuestion', 'reply'], withdraws: [{ about: discussion, person: null }] }
  const url = addressOf(discussion, id)
  return { takesBack: ['reply'], takesBackUrl: url, withdraws: [{ about: discussion, person: null, url }] }
}

/** The question as whoever follows it knows it. */
export const wholeOf = ({
  id,
  title,
  lang,
}: Pick<DiscussionRow, 'id' | 'title' | 'lang'>): NonNullable<News['partOf']> => ({
  kind: 'QUESTION',
  id,
  title: { [lang]: title },
})

/** That something was written or done in a discussion, for some of its people, and an answer for whoever follows it too. */
export const wordTo = (
  discussion: DiscussionRow,
  kind: string,
  people: readonly string[],
  { municipality = null, post }: { municipality?: string | null; post?: string } = {},
): { news: News; notices: Notice[] } => {
  const { id, title, lang, invented } = discussion
  const url = addressOf(id, post)
  const news = {
    kind,
    municipality,
    summary: { [lang]: title },
    url,
    commitments: [],
    invented,
    isPrivate: true,
    people,
    ...(kind === 'QUESTION_ANSWERED' && { partOf: wholeOf(discussion) }),
  }
  return { news, notices: people.map(person => ({ kind, about: id, municipality: null, person, url })) }
}
