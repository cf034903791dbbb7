import { recordChanges } from '../../shared/changes.ts'
import type { Letter } from '../../shared/letters.ts'
import type { MembersDb, Pace, PersonRow } from '../database/tables.ts'
import { retime } from '../following/store.ts'
import { withdrawLettersOn } from '../letter/store.ts'
import { type LetterTopic, letterTopics } from '../notice/kinds.ts'

/** Which of these people ended which topics, as `person topic`. */
export async function endedTopics(db: MembersDb, people: readonly string[]) {
  if (people.length === 0) return new Set<string>()
  const rows = await db
    .selectFrom('endedTopic')
    .selectAll()
    .where('personId', 'in', [...new Set(people)])
    .execute()
  return new Set(rows.map(({ personId, topic }) => `${personId} ${topic}`))
}

/** Serves LetterChoices.topics. */
export async function wantedTopics(db: MembersDb, person: string) {
  const ended = await endedTopics(db, [person])
  return letterTopics.filter(topic => !ended.has(`${person} ${topic}`))
}

type Wanted = {
  topics?: readonly LetterTopic[] | undefined
  language?: Letter['lang'] | null | undefined
  timeZone?: string | null | undefined
  pace?: Pace | undefined
}

/** Keeps what somebody wants, and takes back what waits and is not wanted any more. Serves chooseLetters and endLetters. */
export async function keepChoices(
  db: MembersDb,
  person: string,
  { topics, language, timeZone, pace }: Wanted,
  { action, now }: { action: string; now: Date },
) {
  return await db.transaction().execute(async trx => {
    const before = await trx
      .selectFrom('person')
      .selectAll()
      .where('id', '=', person)
      .forNoKeyUpdate()
      .executeTakeFirst()
    if (!before) return false
    const wantedBefore = await wantedTopics(trx, person)
    const wanted = topics ?? wantedBefore
    await keepTopics(trx, person, wanted, now)
    const after: PersonRow = {
      ...before,
      lang: language === undefined ? before.lang : language,
      timeZone: timeZone === undefined ? before.timeZone : timeZone,
      pace: pace ?? before.pace,
    }
    await trx
      .updateTable('person')
      .set({ lang: after.lang, timeZone: after.timeZone, pace: after.pace })
      .where('id', '=', person)
      .execute()
    await retime(trx, person, now)
    const told = ({ lang, timeZone: zone, pace: often }: PersonRow, its: readonly LetterTopic[]) => ({
      topics: [...its].sort(),
      language: lang,
      timeZone: zone,
      pace: often,
    })
    await recordChanges(trx, [
      {
        at: now,
        actor: person,
        action,
        subjectType: 'Person',
        subjectId: person,
        before: told(before, wantedBefore),
        after: told(after, wanted),
        news: null,
      },
    ])
    return true
  })
}

async function keepTopics(trx: MembersDb, person: string, wanted: readonly LetterTopic[], now: Date) {
  const ended = letterTopics.filter(topic => !wanted.includes(topic))
  if (wanted.length > 0)
    await trx.deleteFrom('endedTopic').where('personId', '=', person).where('topic', 'in', wanted).execute()
  if (ended.length > 0)
    await trx
      .insertInto('endedTopic')
      .values(ended.map(topic => ({ personId: person, topic, endedAt: now })))
      .onConflict(conflict => conflict.doNothing())
      .execute()
  for (const topic of ended) await withdrawLettersOn(trx, { person, topic })
}

/** Serves rememberLanguage. */
export async function keepUsedLanguage(db: MembersDb, person: string, usedLang: Letter['lang']) {
  const kept = await db.updateTable('person').set({ usedLang }).where('id', '=', person).executeTakeFirst()
  return Number(kept.numUpdatedRows) > 0
}
