import { writeLetters } from '../../shared/letters.ts'
import type { MembersDb } from '../database/tables.ts'
import { letterLanguage } from '../invitation/rules.ts'
import { personsOf } from '../person/store.ts'
import { type NewNotice, noticeLetter } from './letter.ts'

const aDay = 24 * 60 * 60 * 1000

/** Writes to editors, or to a person, that something waits for them: never to whoever did it, nor about one thing twice a day. Serves receiveChanges. */
export async function writeNotices(trx: MembersDb, notices: readonly NewNotice[], now: Date) {
  if (notices.length === 0) return
  const editors = await editorsOf(trx, [...new Set(notices.flatMap(({ municipality }) => municipality ?? []))])
  const people = await peopleNamed(trx, [
    ...new Set(notices.flatMap(one => (one.municipality ? [] : (one.person ?? [])))),
  ])
  const letters = notices.flatMap(notice =>
    [...editors, ...people]
      .filter(reader => reader.municipality === notice.municipality && reader.personId !== notice.actor)
      .filter(({ personId }) => notice.person === null || personId === notice.person)
      .flatMap(({ email, lang, province, ...reader }) =>
        email ? [noticeLetter(notice, { ...reader, email, lang: letterLanguage([lang], province) })] : [],
      ),
  )
  const written = await recentlyWritten(trx, letters, now)
  const once = new Map(letters.map(letter => [`${letter.kind} ${letter.about}`, letter]))
  await writeLetters(
    trx,
    [...once].flatMap(([key, letter]) => (written.has(key) ? [] : [letter])),
    now,
  )
}

async function editorsOf(trx: MembersDb, slugs: readonly string[]) {
  if (slugs.length === 0) return []
  return await trx
    .selectFrom('grant')
    .innerJoin('person', 'person.id', 'grant.personId')
    .innerJoin('municipality', 'municipality.slug', 'grant.municipality')
    .select(['grant.personId', 'person.email', 'person.lang', 'municipality.slug as municipality'])
    .select(['municipality.name', 'municipality.province'])
    .where('grant.role', '=', 'EDITOR')
    .where('grant.municipality', 'in', slugs)
    .orderBy('grant.personId')
    .execute()
}

/** People who are written to as themselves. */
async function peopleNamed(trx: MembersDb, ids: readonly string[]) {
  if (ids.length === 0) return []
  const people = await personsOf(trx, ids)
  return [...people.values()].map(({ id, email, lang }) => ({
    personId: id,
    email,
    lang,
    municipality: null,
    name: {},
    province: undefined,
  }))
}

async function recentlyWritten(trx: MembersDb, letters: readonly { kind: string; about: string }[], now: Date) {
  if (letters.length === 0) return new Set<string>()
  const rows = await trx
    .selectFrom('letter')
    .select(['kind', 'about'])
    .where('kind', 'in', [...new Set(letters.map(({ kind }) => kind))])
    .where('about', 'in', [...new Set(letters.map(({ about }) => about))])
    .where('writtenAt', '>', new Date(now.getTime() - aDay))
    .execute()
  return new Set(rows.map(({ kind, about }) => `${kind} ${about}`))
}
