import { folded } from '../../shared/language.ts'
import type { DiscussionRow, PostRow, Speaker } from './tables.ts'

const day = 86_400_000

type Voice = { personId: string } & Speaker
const editorOf = (municipality: string): Voice => ({
  personId: `person-${municipality}`,
  role: 'EDITOR',
  municipality,
  network: null,
})
const office: Voice = { personId: 'person-secretariat', role: 'SECRETARIAT', municipality: null, network: null }

type Told = {
  id: string
  daysAgo: number
  title: string
  lang: string
  audience: DiscussionRow['audience']
  commitments: number[]
  indicators?: string[]
  closed?: boolean
  posts: { by: Voice; body: string; isAccepted?: boolean }[]
}

/** Invented, as each of them says: nobody has asked or answered this. */
const told: Told[] = [
  {
    id: 'demo-first-step',
    daysAgo: 60,
    title: 'How did you begin with one person and no budget?',
    lang: 'en',
    audience: 'PUBLIC',
    commitments: [2, 5],
    posts: [
      {
        by: editorOf('thunder-bay'),
        body: 'Invented for the demonstration.\n\nOne of us has half a day a week for the plan, and there is no money this year. What would you do first, and what would you leave for later?',
      },
      {
        by: editorOf('edmonton'),
        body: 'Invented for the demonstration.\n\nWe would begin with a list of what other departments do already. It took an imagined colleague three afternoons and filled half of the plan.',
        isAccepted: true,
      },
      {
        by: editorOf('calgary'),
        body: 'Invented for the demonstration.\n\nAsk for ten minutes in a meeting that takes place anyway. An own working group can wait until there is something to decide.',
      },
    ],
  },
  {
    id: 'demo-hiring-panels',
    daysAgo: 30,
    title: 'Qui siège à vos comités d’embauche ?',
    lang: 'fr',
    audience: 'PUBLIC',
    commitments: [5],
    indicators: ['4c'],
    posts: [
      {
        by: office,
        body: 'Inventé pour la démonstration.\n\nUne municipalité imaginaire aimerait savoir comment d’autres composent leurs comités d’embauche, et qui les forme.',
      },
    ],
  },
  {
    id: 'demo-complaints',
    daysAgo: 20,
    title: 'What do you do with a complaint that nobody is responsible for?',
    lang: 'en',
    audience: 'MEMBERS',
    commitments: [1, 4],
    closed: true,
    posts: [
      {
        by: editorOf('calgary'),
        body: 'Invented for the demonstration.\n\nAn imagined resident reports an incident on a private parking lot. Who answers, and within how many days?',
      },
      {
        by: editorOf('thunder-bay'),
        body: 'Invented for the demonstration.\n\nAn answer within five days in any case, even if it only says who else was asked.',
        isAccepted: true,
      },
    ],
  },
]

/** Questions and answers of the demo, with the day on which each would have been written. */
export function demoDiscussions(now: Date) {
  const rows = told.map(one => {
    const askedAt = new Date(now.getTime() - one.daysAgo * day)
    const posts = one.posts.map(
      ({ by, body }, position): PostRow => ({
        id: `${one.id}-${position}`,
        discussion: one.id,
        position,
        ...by,
        lang: one.lang,
        body,
        writtenAt: new Date(askedAt.getTime() + position * day),
        editedAt: null,
        revision: 1,
        withdrawnAt: null,
        hiddenAt: null,
        hiddenReason: null,
      }),
    )
    const accepted = one.posts.findIndex(({ isAccepted }) => isAccepted)
    const discussion: DiscussionRow = {
      id: one.id,
      title: one.title,
      lang: one.lang,
      audience: one.audience,
      askedBy: posts[0]?.personId ?? '',
      askedAt,
      closedAt: one.closed ? new Date(askedAt.getTime() + 7 * day) : null,
      withheldAt: null,
      acceptedPost: posts[accepted]?.id ?? null,
      answerCount: posts.length - 1,
      invented: true,
      searchText: folded(`${one.title} ${posts[0]?.body ?? ''}`),
    }
    return { discussion, posts, commitments: one.commitments, indicators: one.indicators ?? [] }
  })
  return {
    discussions: rows.map(({ discussion }) => discussion),
    posts: rows.flatMap(({ posts }) => posts),
    commitments: rows.flatMap(({ discussion, commitments }) =>
      commitments.map(commitment => ({ discussion: discussion.id, commitment })),
    ),
    indicators: rows.flatMap(({ discussion, indicators }) =>
      indicators.map(indicator => ({ discussion: discussion.id, model: 'hrmm-2012', indicator })),
    ),
  }
}
