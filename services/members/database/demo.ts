import type { Kysely } from 'kysely'
import { recordChanges } from '../../shared/changes.ts'
import { confirmations, contacts, followings, grants, people } from './demo-people.ts'
import { demoSurveys } from './demo-surveys.ts'
import { seedNeeds } from './demo-needs.ts'
import { seedPartners } from './demo-partners.ts'
import { joinedNews, memberships, milestones, municipalities, publishedCounts } from './records.ts'
import type { MembersDb } from './tables.ts'

const jsonColumns = ['answers', 'choices', 'intro', 'name', 'note', 'prompt', 'title']
const asRow = (row: object) =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      jsonColumns.includes(column) && value ? JSON.stringify(value) : value,
    ]),
  )
const asRows = (rows: readonly object[]) => rows.map(asRow) as never

/** The network's records out of the facts, and the demo's accounts. */
export async function seedDemo(db: Kysely<unknown>, now: Date) {
  const members = db.withSchema('members') as unknown as MembersDb
  const first = await members.selectFrom('municipality').select('slug').limit(1).executeTakeFirst()
  if (first) return

  // all of it or nothing: a start that is cut off begins again
  await members.transaction().execute(async trx => {
    await trx
      .insertInto('municipality')
      .values(asRows(municipalities(now)))
      .execute()
    await trx
      .insertInto('membership')
      .values(asRows(memberships(now)))
      .execute()
    await trx
      .insertInto('publishedCount')
      .values(asRows(publishedCounts(now)))
      .execute()
    await trx
      .insertInto('milestone')
      .values(asRows(milestones(now)))
      .execute()
    await trx.insertInto('person').values(asRows(people)).execute()
    await trx.insertInto('grant').values(asRows(grants)).execute()
    await trx
      .insertInto('contact')
      .values(asRows(contacts(now)))
      .execute()
    await trx
      .insertInto('confirmation')
      .values(asRows(confirmations(now)))
      .execute()
    const { surveys, questions, sheets } = demoSurveys(now)
    await trx.insertInto('survey').values(asRows(surveys)).execute()
    await trx.insertInto('surveyQuestion').values(asRows(questions)).execute()
    await trx.insertInto('surveySheet').values(asRows(sheets)).execute()
    await seedPartners(trx, now)
    await seedNeeds(trx, now)
    await trx.insertInto('following').values(followings(now)).execute()
    await recordChanges(trx, joinedNews())
  })
}
