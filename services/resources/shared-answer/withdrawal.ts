import type { Change } from '../../shared/changes.ts'
import type { ResourcesDb } from '../database/tables.ts'
import type { Act } from '../discussion/changes.ts'
import { heldResource, writeResource } from '../sharing/store.ts'
import { sharedAnswersOf } from './store.ts'

/** What was done with the item of an answer: no words of it, as those may be withdrawn. */
export const changeOfItem = (
  action: string,
  slug: string,
  { personId, at }: Act,
  { before = null, news = null, ...told }: Partial<Pick<Change, 'before' | 'after' | 'news' | 'takesBack'>>,
): Change => ({
  at,
  actor: personId,
  action,
  subjectType: 'Resource',
  subjectId: slug,
  before,
  after: null,
  news,
  ...told,
})

/** The item that an answer became goes with it; where its author takes the words back, they go from the item too. */
export async function withdrawItemOf(trx: ResourcesDb, post: string, act: Act, { erase }: { erase: boolean }) {
  const slug = (await sharedAnswersOf(trx, [post])).get(post)?.resource
  const held = slug ? await heldResource(trx, slug) : undefined
  if (!held || (held.withdrawnAt && !erase)) return []
  const withdrawnAt = held.withdrawnAt ?? act.at
  await writeResource(trx, held.slug, {
    withdrawnAt,
    revision: held.revision + 1,
    ...(erase && { summary: null, caseStudy: null, service: null }),
  })
  const change = {
    before: { withdrawnAt: held.withdrawnAt },
    after: { withdrawnAt, ...(erase && { erased: true }) },
    takesBack: ['shareResource'],
  }
  return [changeOfItem('withdrawResource', held.slug, act, change)]
}
