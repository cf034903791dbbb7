import { randomUUID } from 'node:crypto'
import { type Notice, recordChanges } from '../../shared/changes.ts'
import { storable } from '../../shared/texts.ts'
import type { Viewer } from '../../shared/viewer.ts'
import type { DiscussionRow, PostRow, ResourcesDb } from '../database/tables.ts'
import { heldPost, noSuchPost } from '../discussion/acts.ts'
import { type Act, addressOf, changeOf, withoutPost, wordTo } from '../discussion/changes.ts'
import { mayModerate } from '../discussion/rules.ts'
import { keepDiscussion, recount } from '../discussion/store.ts'
import { type Posted, refused } from '../discussion/write.ts'
import { keepPost } from '../post/store.ts'
import { withdrawItemOf } from '../shared-answer/withdrawal.ts'
import type { HidePostInput, ReportPostInput } from '../types.generated.ts'
import { faultOfHiding, faultOfReport, faultOfShowing, faultsOfReason } from './rules.ts'
import { addReport, reportsBy, settleReports } from './store.ts'

type By = Act & { viewer: Viewer }
type Found = { post: PostRow; discussion: DiscussionRow }

const onPost = (
  db: ResourcesDb,
  id: string,
  viewer: Viewer,
  work: (trx: ResourcesDb, found: Found) => Promise<Posted>,
) =>
  db.transaction().execute(async (trx): Promise<Posted> => {
    const found = await heldPost(trx, id, viewer)
    return found ? await work(trx, found) : refused(noSuchPost)
  })

/** However many reports come within a day, the secretariat gets one letter. */
const reportsWait: Notice = {
  kind: 'REPORTS_WAIT',
  about: 'post-reports',
  municipality: null,
  person: null,
  toSecretariat: true,
  url: '/desk/discussions',
}

const toReporters = (kind: string, { id, discussion }: PostRow, reporters: readonly string[]): Notice[] =>
  reporters.map(person => ({ kind, about: id, municipality: null, person, url: addressOf(discussion, id) }))

/** Serves reportPost. The trail tells that it was reported; the reason stays with the report. */
export const report = (db: ResourcesDb, input: ReportPostInput, { viewer, ...act }: By) =>
  onPost(db, input.post, viewer, async (trx, { post, discussion }) => {
    const hasReported = (await reportsBy(trx, act.personId, [post.id])).has(post.id)
    const fault = faultOfReport(viewer, post, hasReported)
    const faults = fault ? [fault] : faultsOfReason(input.reason)
    if (faults.length > 0) return refused(...faults)
    await addReport(trx, {
      id: randomUUID(),
      post: post.id,
      reportedBy: act.personId,
      reportedAt: act.at,
      reason: storable(input.reason),
      settledAt: null,
      outcome: null,
    })
    await recordChanges(trx, [
      changeOf('reportPost', discussion.id, act, { after: { post: post.id }, notices: [reportsWait] }),
    ])
    return { post }
  })

/** Serves hidePost. The secretariat's reason is its own word, and stays in the trail. */
export const hide = (db: ResourcesDb, input: HidePostInput, { viewer, ...act }: By) =>
  onPost(db, input.post, viewer, async (trx, { post, discussion }) => {
    const fault = faultOfHiding(viewer, post)
    const faults = fault ? [fault] : faultsOfReason(input.reason)
    if (faults.length > 0) return refused(...faults)
    const reason = storable(input.reason)
    const hidden = await keepPost(trx, post.id, { hiddenAt: act.at, hiddenReason: reason })
    const reporters = await settleReports(trx, post.id, { settledAt: act.at, outcome: 'HIDDEN' })
    if (post.position === 0) await keepDiscussion(trx, discussion.id, { withheldAt: act.at })
    else await recount(trx, discussion.id)
    const ofItem = await withdrawItemOf(trx, post.id, act, { erase: false })
    const { news, notices } = wordTo(discussion, 'POST_HIDDEN', [post.personId], { post: post.id })
    await recordChanges(trx, [
      changeOf('hidePost', discussion.id, act, {
        before: { post: post.id, hidden: false },
        after: { post: post.id, hidden: true, reason, reportsSettled: reporters.length },
        news,
        notices: [...notices, ...toReporters('REPORT_UPHELD', post, reporters)],
        ...withoutPost(post),
      }),
      ...ofItem,
    ])
    return { post: hidden }
  })

/** Serves unhidePost. An item that the answer had become is restored like any other. */
export const unhide = (db: ResourcesDb, id: string, { viewer, ...act }: By) =>
  onPost(db, id, viewer, async (trx, { post, discussion }) => {
    const fault = faultOfShowing(viewer, post)
    if (fault) return refused(fault)
    const shown = await keepPost(trx, post.id, { hiddenAt: null, hiddenReason: null })
    if (post.position === 0) await keepDiscussion(trx, discussion.id, { withheldAt: null })
    else await recount(trx, discussion.id)
    await recordChanges(trx, [
      changeOf('unhidePost', discussion.id, act, {
        before: { post: post.id, hidden: true, reason: post.hiddenReason },
        after: { post: post.id, hidden: false },
        ...wordTo(discussion, 'POST_SHOWN', [post.personId], { post: post.id }),
      }),
    ])
    return { post: shown }
  })

/** Serves dismissReports. */
export const dismiss = (db: ResourcesDb, id: string, { viewer, ...act }: By) =>
  onPost(db, id, viewer, async (trx, { post, discussion }) => {
    if (!mayModerate(viewer)) return refused({ word: 'onlyTheSecretariat', field: null })
    const reporters = await settleReports(trx, id, { settledAt: act.at, outcome: 'KEPT' })
    if (reporters.length > 0)
      await recordChanges(trx, [
        changeOf('dismissReports', discussion.id, act, {
          before: { post: id, reports: reporters.length },
          after: { post: id, reports: 0 },
          notices: toReporters('REPORT_DISMISSED', post, reporters),
        }),
      ])
    return { post }
  })
