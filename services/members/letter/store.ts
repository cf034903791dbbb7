import * as letters from '../../shared/letters.ts'
import type { MembersDb } from '../database/tables.ts'

/** How sending a letter ended; what stood in it is done with. Serves settleLetter. */
export const settleLetter = (db: MembersDb, outcome: letters.Outcome, now: Date) =>
  db.transaction().execute(async trx => {
    await trx
      .selectFrom('digestEntry')
      .select('personId')
      .where('letterId', '=', outcome.id)
      .orderBy('activityId')
      .orderBy('kind')
      .orderBy('thing')
      .forUpdate()
      .execute()
    await trx.deleteFrom('digestEntry').where('letterId', '=', outcome.id).execute()
    await letters.settleLetter(trx, outcome, now)
  })

/** Takes back letters on a topic to a person. What stands in a letter goes with it, and is locked before it as everywhere. */
export async function withdrawLettersOn(trx: MembersDb, { person, topic }: { person: string; topic: string }) {
  await trx
    .selectFrom('digestEntry')
    .select('personId')
    .where('personId', '=', person)
    .where('letterId', 'is not', null)
    .orderBy('activityId')
    .orderBy('kind')
    .orderBy('thing')
    .forUpdate()
    .execute()
  await letters.withdrawLettersOn(trx, { person, topic })
}
