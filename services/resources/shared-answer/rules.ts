import type { Fault } from '../../shared/user-error.ts'
import { storable } from '../../shared/texts.ts'
import type { Viewer } from '../../shared/viewer.ts'
import type { DiscussionRow, PostRow, ResourceRow, SharedAnswerRow } from '../database/tables.ts'
import { isMember, maySettle } from '../discussion/rules.ts'

type Answer = Pick<PostRow, 'position' | 'personId' | 'withdrawnAt' | 'hiddenAt'>

/** Why somebody may not ask the author of an answer to let it into the library; null where they may. */
export function faultOfAsking(
  viewer: Viewer,
  discussion: Pick<DiscussionRow, 'askedBy'>,
  answer: Answer,
  asked: SharedAnswerRow | undefined,
): Fault | null {
  if (!maySettle(viewer, discussion)) return { word: 'onlyItsAsker', field: null }
  if (answer.position === 0) return { word: 'notFound', field: 'post' }
  if (answer.withdrawnAt !== null) return { word: 'postIsWithdrawn', field: 'post' }
  if (answer.hiddenAt !== null) return { word: 'postIsHidden', field: 'post' }
  return asked ? { word: 'askedToShareAlready', field: 'post' } : null
}

/** Why an answer to such a request is not taken; null where it is. */
export function faultOfConsent(viewer: Viewer, answer: Answer, asked: SharedAnswerRow | undefined): Fault | null {
  if (!isMember(viewer) || answer.personId !== viewer.personId) return { word: 'notYourPost', field: 'post' }
  if (!asked) return { word: 'notFound', field: 'post' }
  if (answer.withdrawnAt !== null) return { word: 'postIsWithdrawn', field: 'post' }
  if (answer.hiddenAt !== null) return { word: 'postIsHidden', field: 'post' }
  return asked.agreed === null ? null : { word: 'shareAnsweredAlready', field: 'post' }
}

/** Why the item that an answer became may not be put back; null where its words stand. Whoever looks after the item has no say in them. */
export function faultOfPuttingBack({ hiddenAt, withdrawnAt }: Pick<PostRow, 'hiddenAt' | 'withdrawnAt'>): Fault | null {
  if (withdrawnAt !== null) return { word: 'answerIsWithdrawn', field: 'resource' }
  return hiddenAt === null ? null : { word: 'answerIsHidden', field: 'resource' }
}

/** The item of the library that an answer becomes: its words and whom it speaks for, and no name of a person. */
export function itemOf(post: PostRow, { kind, title }: SharedAnswerRow, slug: string, at: Date): ResourceRow {
  const day = at.toISOString().slice(0, 10)
  return {
    slug,
    title: { [post.lang]: storable(title) },
    summary: { [post.lang]: post.body },
    kind,
    languages: [post.lang],
    municipality: post.municipality,
    year: Number(day.slice(0, 4)),
    listedOn: day,
    url: null,
    source: null,
    createdAt: at,
    author: null,
    licence: null,
    audience: [],
    province: null,
    caseStudy: null,
    service: null,
    invented: false,
    sharedBy: null,
    revision: 1,
    updatedAt: null,
    withdrawnAt: null,
    withdrawalReason: null,
  }
}
