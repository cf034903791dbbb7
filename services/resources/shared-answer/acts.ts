import { recordChanges } from '../../shared/changes.ts'
import { folded } from '../../shared/language.ts'
import { storable } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import type { Viewer } from '../../shared/viewer.ts'
import type { PostRow, ResourceRow, ResourcesDb } from '../database/tables.ts'
import { heldPost, noSuchPost } from '../discussion/acts.ts'
import { type Act, changeOf, wordTo } from '../discussion/changes.ts'
import { faultsOfTitle } from '../discussion/rules.ts'
import { commitmentsOfDiscussions, indicatorsOfDiscussions } from '../discussion/store.ts'
import { type Posted, refused } from '../discussion/write.ts'
import type { AnswerShareRequestInput, AskToShareAnswerInput } from '../types.generated.ts'
import { newsOf } from '../sharing/columns.ts'
import { faultOfAsking, faultOfConsent, itemOf } from './rules.ts'
import { addItem, addSharedAnswer, keepSharedAnswer, sharedAnswersOf } from './store.ts'
import { changeOfItem } from './withdrawal.ts'

type By = Act & { viewer: Viewer }
type Consented =
  | { post: PostRow; resource: ResourceRow | null; faults?: never }
  | { post?: never; resource?: never; faults: Fault[] }

/** Serves askToShareAnswer. */
export async function askToShare(db: ResourcesDb, input: AskToShareAnswerInput, { viewer, ...act }: By) {
  return await db.transaction().execute(async (trx): Promise<Posted> => {
    const found = await heldPost(trx, input.post, viewer)
    if (!found) return refused(noSuchPost)
    const { post, discussion } = found
    const asked = (await sharedAnswersOf(trx, [post.id])).get(post.id)
    const fault = faultOfAsking(viewer, discussion, post, asked)
    const faults = fault ? [fault] : faultsOfTitle(input.title)
    if (faults.length > 0) return refused(...faults)
    await addSharedAnswer(trx, {
      post: post.id,
      kind: input.kind,
      title: storable(input.title),
      askedBy: act.personId,
      askedAt: act.at,
      answeredAt: null,
      agreed: null,
      resource: null,
    })
    // whoever asks for their own answer needs no letter of it
    const others = [post.personId].filter(person => person !== act.personId)
    const word = wordTo(discussion, 'CONSENT_ASKED', others, { post: post.id })
    const after = { post: post.id, kind: input.kind }
    await recordChanges(trx, [changeOf('askToShareAnswer', discussion.id, act, { after, ...word })])
    return { post }
  })
}

/** Serves answerShareRequest: consent and the item are one. */
export async function consent(db: ResourcesDb, { post: id, agree }: AnswerShareRequestInput, { viewer, ...act }: By) {
  return await db.transaction().execute(async (trx): Promise<Consented> => {
    const found = await heldPost(trx, id, viewer)
    if (!found) return refused(noSuchPost)
    const { post, discussion } = found
    const asked = (await sharedAnswersOf(trx, [id])).get(id)
    const fault = faultOfConsent(viewer, post, asked)
    if (!asked || fault) return refused(fault ?? noSuchPost)

    const resource = agree ? itemOf(post, asked, slugOf(asked.title, id), act.at) : null
    const commitments = ((await commitmentsOfDiscussions(trx, [discussion.id])).get(discussion.id) ?? []).map(
      ({ commitment }) => commitment,
    )
    const indicators = (await indicatorsOfDiscussions(trx, [discussion.id])).get(discussion.id) ?? []
    if (resource) await addItem(trx, { item: resource, commitments, indicators })
    const slug = resource?.slug ?? null
    await keepSharedAnswer(trx, id, { answeredAt: act.at, agreed: agree, resource: slug })
    await recordChanges(trx, [
      changeOf('answerShareRequest', discussion.id, act, {
        before: { post: id, agreed: null },
        after: { post: id, agreed: agree, resource: slug },
      }),
      // the news are the item's, so that they go when it does
      ...(resource
        ? [
            changeOfItem('shareResource', resource.slug, act, {
              after: { slug: resource.slug, sharedFrom: id },
              news: { ...newsOf(resource, { commitments, indicators: [] }), invented: discussion.invented },
            }),
          ]
        : []),
    ])
    return { post, resource }
  })
}

/** Readable where the title has Latin letters, and never taken. */
const slugOf = (title: string, post: string) =>
  [
    folded(title)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60)
      .replace(/-$/, ''),
    post.slice(0, 8),
  ]
    .filter(Boolean)
    .join('-')
