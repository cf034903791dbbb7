import { isDeepStrictEqual } from 'node:util'
import { type Change, recordChanges } from '../../shared/changes.ts'
import { folded } from '../../shared/language.ts'
import { canonical, storable } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import type { Viewer } from '../../shared/viewer.ts'
import type { DiscussionRow, PostRow, ResourcesDb } from '../database/tables.ts'
import { eraseRevisions, keepPost, keepRevision, postsById, questionsOf } from '../post/store.ts'
import { withdrawItemOf } from '../shared-answer/withdrawal.ts'
import type { AcceptAnswerInput, ChangeQuestionInput, EditPostInput } from '../types.generated.ts'
import { type Act, addressOf, changeOf, withoutPost } from './changes.ts'
import {
  faultOfOwn,
  faultsOfPost,
  faultsOfSubjects,
  faultsOfTitle,
  mayRead,
  maySettle,
  withheldTitle,
} from './rules.ts'
import {
  commitmentsOfDiscussions,
  heldDiscussion,
  indicatorsOfDiscussions,
  keepDiscussion,
  recount,
  replaceSubjects,
} from './store.ts'
import { faultOfHaste, type Posted, refused } from './write.ts'

type By = Act & { viewer: Viewer }
type Settled = { discussion: DiscussionRow; faults?: never } | { discussion?: never; faults: Fault[] }

/** A post whose discussion nobody else changes until the transaction ends; undefined where the viewer may not read it. */
export async function heldPost(trx: ResourcesDb, id: string, viewer: Viewer) {
  const found = (await postsById(trx, [id])).get(id)
  const discussion = found && (await heldDiscussion(trx, found.discussion))
  if (!discussion || !mayRead(viewer, discussion)) return undefined
  const post = (await postsById(trx, [id])).get(id)
  return post && { post, discussion }
}

export const noSuchPost: Fault = { word: 'notFound', field: 'post' }

/** Serves editPost. */
export async function edit(db: ResourcesDb, input: EditPostInput, { viewer, ...act }: By): Promise<Posted> {
  return await db.transaction().execute(async (trx): Promise<Posted> => {
    const found = await heldPost(trx, input.post, viewer)
    if (!found) return refused(noSuchPost)
    const { post, discussion } = found
    const fault = faultOfOwn(viewer, post)
    if (fault) return refused(fault)
    const faults = faultsOfPost(input)
    if (faults.length > 0) return refused(...faults)
    if (input.revision !== post.revision) return refused({ word: 'postChangedMeanwhile', field: 'revision' })
    const lang = input.language ? canonical(input.language) : post.lang
    const body = storable(input.body)
    if (body === post.body && lang === post.lang) return { post }
    const slow = await faultOfHaste(trx, act, 'ANSWER')
    if (slow) return refused(slow)

    await keepRevision(trx, post)
    const revision = post.revision + 1
    const edited = await keepPost(trx, post.id, { body, lang, revision, editedAt: act.at })
    if (post.position === 0)
      await keepDiscussion(trx, discussion.id, { searchText: folded(`${discussion.title} ${body}`) })
    const before = { post: post.id, revision: post.revision }
    await recordChanges(trx, [changeOf('editPost', discussion.id, act, { before, after: { post: post.id, revision } })])
    return { post: edited }
  })
}

/** Serves withdrawPost. */
export async function withdraw(db: ResourcesDb, id: string, { viewer, ...act }: By): Promise<Posted> {
  return await db.transaction().execute(async (trx): Promise<Posted> => {
    const found = await heldPost(trx, id, viewer)
    if (!found) return refused(noSuchPost)
    const { post, discussion } = found
    const fault = faultOfOwn(viewer, post)
    if (fault) return refused(fault)

    const withdrawn = await keepPost(trx, id, { body: '', withdrawnAt: act.at })
    await eraseRevisions(trx, id)
    await withhold(trx, discussion, post, act.at)
    const ofItem = await withdrawItemOf(trx, id, act, { erase: true })
    await recordChanges(trx, [
      changeOf('withdrawPost', discussion.id, act, {
        before: { post: id, withdrawn: false },
        after: { post: id, withdrawn: true },
        ...withoutPost(post),
      }),
      ...ofItem,
    ])
    return { post: withdrawn }
  })
}

/** Serves changeQuestion: what it says at its head and what it is about. Nobody is written to anew, and the trail holds no words. */
export async function changeQuestion(
  db: ResourcesDb,
  { discussion: id, title, model = 'hrmm-2012', ...subjects }: ChangeQuestionInput,
  { viewer, ...act }: By,
): Promise<Settled> {
  const commitments = [...new Set(subjects.commitments)].sort((one, other) => one - other)
  const codes = [...new Set(subjects.indicators)].sort()
  return await db.transaction().execute(async (trx): Promise<Settled> => {
    const discussion = await heldDiscussion(trx, id)
    const question = (await questionsOf(trx, [id])).get(id)
    if (!discussion || !question || !mayRead(viewer, discussion))
      return refused({ word: 'notFound', field: 'discussion' })
    const fault = faultOfOwn(viewer, question)
    if (fault) return refused({ ...fault, field: 'discussion' })
    const faults = [...faultsOfTitle(title), ...faultsOfSubjects({ commitments, indicators: codes })]
    if (faults.length > 0) return refused(...faults)

    const before = await subjectsOf(trx, id, model)
    const after = { commitments, indicators: codes }
    const kept = storable(title)
    if (kept === discussion.title && isDeepStrictEqual(before, after)) return { discussion }
    await replaceSubjects(trx, id, model, { commitments, indicators: codes.map(code => ({ model, code })) })
    const searchText = folded(`${kept} ${question.body}`)
    const changed = await keepDiscussion(trx, id, { title: kept, searchText })
    const told = { before, after: { ...after, titleChanged: kept !== discussion.title } }
    await recordChanges(trx, [changeOf('changeQuestion', id, act, told)])
    return { discussion: changed }
  })
}

async function subjectsOf(trx: ResourcesDb, id: string, model: string) {
  const commitments = (await commitmentsOfDiscussions(trx, [id])).get(id) ?? []
  const indicators = (await indicatorsOfDiscussions(trx, [id])).get(id) ?? []
  return {
    commitments: commitments.map(({ commitment }) => commitment),
    indicators: indicators.filter(one => one.model === model).map(({ code }) => code),
  }
}

/** A question that its asker takes back takes its title with it. */
async function withhold(trx: ResourcesDb, { id, acceptedPost }: DiscussionRow, post: PostRow, at: Date) {
  if (post.position === 0) {
    await keepDiscussion(trx, id, { title: withheldTitle, searchText: '', withheldAt: at })
    return
  }
  if (acceptedPost === post.id) await keepDiscussion(trx, id, { acceptedPost: null })
  await recount(trx, id)
}

type Decision = { said: Partial<DiscussionRow>; told?: Pick<Change, 'notices' | 'withdraws'> }
type Settle = (trx: ResourcesDb, discussion: DiscussionRow) => Promise<Decision | Fault>

/** Serves acceptAnswer, closeDiscussion and reopenDiscussion. What is so already is no change. */
async function settle(db: ResourcesDb, action: string, id: string, { viewer, ...act }: By, decide: Settle) {
  return await db.transaction().execute(async (trx): Promise<Settled> => {
    const discussion = await heldDiscussion(trx, id)
    if (!discussion || !mayRead(viewer, discussion)) return refused({ word: 'notFound', field: 'discussion' })
    if (!maySettle(viewer, discussion)) return refused({ word: 'onlyItsAsker', field: null })
    if (discussion.withheldAt !== null) return refused({ word: 'discussionIsClosed', field: 'discussion' })
    const decided = await decide(trx, discussion)
    if ('word' in decided) return refused(decided)
    const { said, told: effects } = decided
    const names = Object.keys(said) as (keyof DiscussionRow)[]
    if (names.every(name => String(discussion[name]) === String(said[name]))) return { discussion }
    const kept = await keepDiscussion(trx, id, said)
    const told = (row: DiscussionRow) => Object.fromEntries(names.map(name => [name, row[name]]))
    await recordChanges(trx, [changeOf(action, id, act, { before: told(discussion), after: told(kept), ...effects })])
    return { discussion: kept }
  })
}

/** Serves acceptAnswer. Its author is told; whoever's answer was accepted before is not told of it any more. */
export const accept = (db: ResourcesDb, { discussion: id, post }: AcceptAnswerInput, by: By) =>
  settle(db, 'acceptAnswer', id, by, async (trx, { acceptedPost }) => {
    const named = [post, acceptedPost].filter(each => typeof each === 'string')
    const posts: Map<string, PostRow> = named.length > 0 ? await postsById(trx, named) : new Map()
    const before = acceptedPost === null ? undefined : posts.get(acceptedPost)
    const withdraws = before ? [{ about: id, person: before.personId, url: addressOf(id, before.id) }] : []
    if (!post) return { said: { acceptedPost: null }, told: { withdraws } }
    const answer = posts.get(post)
    if (answer?.discussion !== id || answer.position === 0) return noSuchPost
    if (answer.withdrawnAt !== null) return { word: 'postIsWithdrawn', field: 'post' }
    if (answer.hiddenAt !== null) return { word: 'postIsHidden', field: 'post' }
    const notice = { kind: 'ANSWER_ACCEPTED', about: id, municipality: null, person: answer.personId }
    return {
      said: { acceptedPost: post },
      told: { withdraws, notices: [{ ...notice, url: addressOf(id, post) }] },
    }
  })

export const close = (db: ResourcesDb, id: string, by: By) =>
  settle(db, 'closeDiscussion', id, by, async (_trx, { closedAt }) => ({ said: { closedAt: closedAt ?? by.at } }))

export const reopen = (db: ResourcesDb, id: string, by: By) =>
  settle(db, 'reopenDiscussion', id, by, async () => ({ said: { closedAt: null } }))
