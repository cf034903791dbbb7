import { randomUUID } from 'node:crypto'
import { recordChanges } from '../../shared/changes.ts'
import { folded } from '../../shared/language.ts'
import { keepAnswer, once } from '../../shared/once.ts'
import { storable } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import type { Viewer } from '../../shared/viewer.ts'
import type { DiscussionRow, PostRow, ResourcesDb, Speaker } from '../database/tables.ts'
import { addPost, authorsIn, nextPosition, postsById, writtenSince } from '../post/store.ts'
import type { AskQuestionInput, ReplyInput } from '../types.generated.ts'
import { type Act, addressOf, changeOf, wholeOf, wordTo } from './changes.ts'
import { faultOfRate, faultsOfPost, faultsOfQuestion, isMember, isOpen, limits, mayRead, speakerFor } from './rules.ts'
import { addDiscussion, discussionsById, heldDiscussion, recount } from './store.ts'

export type Doing = Act & { viewer: Viewer; lang: string }
type Faulty = { faults: Fault[] }

export const refused = (...faults: Fault[]): Faulty => ({ faults })
const anHour = 3_600_000

/** Serves askQuestion. */
export async function ask(
  db: ResourcesDb,
  input: AskQuestionInput,
  { viewer, lang, ...act }: Doing,
): Promise<{ discussion: DiscussionRow; faults?: never } | (Faulty & { discussion?: never })> {
  const { title, body, audience = 'MEMBERS', model = 'hrmm-2012', municipality } = input
  const commitments = [...new Set(input.commitments)]
  const codes = [...new Set(input.indicators)]
  const { speaker, fault } = speakerFor(viewer, municipality)
  if (!speaker) return refused(fault)
  const faults = faultsOfQuestion({ ...input, commitments, indicators: codes })
  if (faults.length > 0) return refused(...faults)

  const action = 'askQuestion'
  const indicators = codes.map(code => ({ model, code }))
  return await once(
    db,
    { personId: act.personId, action, key: input.idempotencyKey },
    async id => {
      const discussion = (await discussionsById(db, [id])).get(id)
      return discussion && { discussion }
    },
    () =>
      db.transaction().execute(async trx => {
        const slow = await faultOfHaste(trx, act, 'QUESTION')
        if (slow) return refused(slow)
        const discussion: DiscussionRow = {
          id: randomUUID(),
          title: storable(title),
          lang,
          audience,
          askedBy: act.personId,
          askedAt: act.at,
          closedAt: null,
          withheldAt: null,
          acceptedPost: null,
          answerCount: 0,
          invented: false,
          searchText: folded(`${title} ${body}`),
        }
        await addDiscussion(trx, { discussion, commitments, indicators })
        await addPost(trx, postOf({ discussion: discussion.id, position: 0, body, lang, speaker }, act))
        await keepAnswer(trx, act.personId, action, input.idempotencyKey, discussion.id, act.at)
        const news = {
          kind: 'QUESTION_ASKED',
          municipality: speaker.municipality,
          summary: { [lang]: discussion.title },
          url: addressOf(discussion.id),
          commitments,
          invented: false,
          isPrivate: audience === 'MEMBERS',
          partOf: wholeOf(discussion),
          seeks: { commitments, indicators },
        }
        await recordChanges(trx, [
          changeOf(action, discussion.id, act, { after: { audience, lang, commitments, indicators }, news }),
        ])
        return { discussion }
      }),
  )
}

/** Whoever writes, or rewrites, a great deal within an hour waits. */
export async function faultOfHaste(trx: ResourcesDb, { personId, at }: Act, kind: 'QUESTION' | 'ANSWER') {
  const written = await writtenSince(trx, personId, kind, new Date(at.getTime() - anHour))
  return faultOfRate(written, kind === 'QUESTION' ? limits.questionsAnHour : limits.answersAnHour)
}

type NewPost = { discussion: string; position: number; body: string; lang: string; speaker: Speaker }

const postOf = ({ discussion, position, body, lang, speaker }: NewPost, { personId, at }: Act): PostRow => ({
  id: randomUUID(),
  discussion,
  position,
  personId,
  ...speaker,
  lang,
  body: storable(body),
  writtenAt: at,
  editedAt: null,
  revision: 1,
  withdrawnAt: null,
  hiddenAt: null,
  hiddenReason: null,
})

export type Posted = { post: PostRow; faults?: never } | (Faulty & { post?: never })

/** Serves reply. */
export async function answer(db: ResourcesDb, input: ReplyInput, { viewer, lang, ...act }: Doing): Promise<Posted> {
  const action = 'reply'
  return await once<Posted>(
    db,
    { personId: act.personId, action, key: input.idempotencyKey },
    async id => {
      const post = (await postsById(db, [id])).get(id)
      return post && { post }
    },
    () =>
      db.transaction().execute(async (trx): Promise<Posted> => {
        const discussion = await heldDiscussion(trx, input.discussion)
        // of what somebody may not read they learn nothing, not even that it is there or closed
        if (!discussion || !mayRead(viewer, discussion)) return refused({ word: 'notFound', field: 'discussion' })
        if (!isMember(viewer)) return refused({ word: 'membersOnly', field: null })
        if (!isOpen(discussion)) return refused({ word: 'discussionIsClosed', field: 'discussion' })
        const { speaker, fault } = speakerFor(viewer, input.municipality)
        const faults = [...(fault ? [fault] : []), ...faultsOfPost(input)]
        if (!speaker || faults.length > 0) return refused(...faults)
        const slow = await faultOfHaste(trx, act, 'ANSWER')
        if (slow) return refused(slow)

        const others = (await authorsIn(trx, discussion.id)).filter(person => person !== act.personId)
        const position = await nextPosition(trx, discussion.id)
        const post = await addPost(
          trx,
          postOf({ discussion: discussion.id, position, body: input.body, lang, speaker }, act),
        )
        await recount(trx, discussion.id)
        await keepAnswer(trx, act.personId, action, input.idempotencyKey, post.id, act.at)
        const word = wordTo(discussion, 'QUESTION_ANSWERED', others, {
          municipality: speaker.municipality,
          post: post.id,
        })
        await recordChanges(trx, [changeOf(action, discussion.id, act, { after: { post: post.id, lang }, ...word })])
        return { post }
      }),
  )
}
