import { sql } from 'kysely'
import * as letters from '../../shared/letters.ts'
import type { MembersDb } from '../database/tables.ts'

/** How sending a letter ended; what stood in it is done with. Serves settleLetter. */
export async function settleLetter(db: MembersDb, outcome: letters.Outcome, now: Date) {
  // by itself and first: a letter that is settled tells nobody whom it went to, and people are locked before letters
  await markMailbox(db, outcome, now)
  await db.transaction().execute(async trx => {
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
}

/** Keeps of the person behind an address since when mail comes back; forgets it once a letter arrives. */
const markMailbox = (db: MembersDb, { id, sent }: letters.Outcome, now: Date) =>
  db
    .updateTable('person')
    .set({ mailReturnedAt: sent ? null : now })
    .where('mailReturnedAt', sent ? 'is not' : 'is', null)
    .where(
      ({ selectFrom }) =>
        sql<boolean>`lower(person.email) = ${selectFrom('letter')
          .select(({ fn }) => fn<string>('lower', ['letter.recipient']).as('address'))
          .where('letter.id', '=', id)
          .where('letter.state', '=', 'SENDING')}`,
    )
    .execute()

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
