import type { Kysely } from 'kysely'
import { recordChanges } from '../../shared/changes.ts'
import { parsePartialDate } from '../../shared/partial-date.ts'
import { demoDiscussions } from './demo-discussions.ts'
import { type Item, library, municipalities, provinceOf } from './library.ts'
import type { ResourceRow, ResourcesDb } from './tables.ts'

/** Where undated items stand in a list that begins with the newest. */
const undated = '0001-01-01'

/** The edition of the maturity model whose indicators items are filed under. */
const model = 'hrmm-2012'

/** What the sources name of the network's library, in which nothing is invented; and questions and answers, which all are. */
export async function seedDemo(db: Kysely<unknown>, now: Date) {
  const resources = db.withSchema('resources') as unknown as ResourcesDb
  await resources.transaction().execute(async trx => {
    const first = await trx.selectFrom('municipality').select('slug').limit(1).executeTakeFirst()
    if (first) return

    const commitments = library.flatMap(({ slug, commitments = [] }) =>
      commitments.map(commitment => ({ resource: slug, commitment })),
    )
    const indicators = library.flatMap(({ slug, indicators = [] }) =>
      indicators.map(indicator => ({ resource: slug, model, indicator })),
    )
    const materials = library.flatMap(({ slug, events = [] }) => events.map(event => ({ resource: slug, event })))
    await trx.insertInto('municipality').values(municipalities).execute()
    await trx
      .insertInto('resource')
      .values(library.map(item => asWritten(rowOf(item, now))))
      .execute()
    await trx.insertInto('resourceCommitment').values(commitments).execute()
    await trx.insertInto('resourceIndicator').values(indicators).execute()
    await trx.insertInto('resourceEvent').values(materials).execute()
    const talk = demoDiscussions(now)
    await trx.insertInto('discussion').values(talk.discussions).execute()
    await trx.insertInto('post').values(talk.posts).execute()
    await trx.insertInto('discussionCommitment').values(talk.commitments).execute()
    await trx.insertInto('discussionIndicator').values(talk.indicators).execute()
    await recordChanges(
      trx,
      library
        .filter(({ date }) => date)
        .map(shared)
        .sort((a, b) => a.at.getTime() - b.at.getTime()),
    )
  })
}

const firstDay = ({ date }: Item) => (date ? parsePartialDate(date)?.value : undefined)

function rowOf(item: Item, now: Date): ResourceRow {
  const listedOn = firstDay(item)
  return {
    slug: item.slug,
    title: item.title,
    summary: item.summary,
    kind: item.kind,
    languages: item.languages,
    municipality: item.municipality ?? null,
    year: listedOn ? Number(listedOn.slice(0, 4)) : null,
    listedOn: listedOn ?? undated,
    url: null,
    source: item.source,
    createdAt: now,
    author: null,
    licence: null,
    audience: [],
    province: item.municipality ? (provinceOf.get(item.municipality) ?? null) : null,
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

const asWritten = (row: ResourceRow) =>
  ({ ...row, title: JSON.stringify(row.title), summary: JSON.stringify(row.summary) }) as never

/** An item is news of the first day that its date can mean. An undated one is none. */
const shared = (item: Item) => ({
  at: new Date(`${firstDay(item)}T12:00:00Z`),
  actor: null,
  action: 'shareResource',
  subjectType: 'Resource',
  subjectId: item.slug,
  before: null,
  after: { slug: item.slug, title: item.title },
  news: {
    kind: 'RESOURCE_SHARED',
    municipality: item.municipality ?? null,
    summary: item.title,
    url: `/library/${item.slug}`,
    commitments: item.commitments ?? [],
    invented: false,
  },
})
