import type { Withdrawal } from '../../shared/changes.ts'
import { groupBy } from '../../shared/batch.ts'
import { type Letter, type LetterRow, rewriteLetter, withdrawLettersUnder, writeLetters } from '../../shared/letters.ts'
import type { MembersDb } from '../database/tables.ts'
import { letterLanguage } from '../invitation/rules.ts'
import { endedTopics } from '../letter-choice/store.ts'
import { personsOf } from '../person/store.ts'
import { kindOf, kindsOfNotice, sendAfterChange } from './kinds.ts'
import { aboutOf, type NewNotice, noticeLetter, type Reader } from './letter.ts'
import { asKnownBefore, isAsBefore, tellsAllOf } from './merge.ts'

const aDay = 24 * 60 * 60 * 1000

/** Somebody to whom a letter is written on what is read there. */
export type WrittenTo = { url: string; change: string; personId: string }
type Written = { notice: NewNotice; reader: Reader; letter: Letter }

/**
 * Writes to editors, or to a person, what happened or waits for them: not to whoever did it but to confirm it, nor about one thing twice a day
 * where that says nothing new, nor on topics that the reader ended. Answers who is written to about what. Serves receiveChanges.
 */
export async function writeNotices(trx: MembersDb, notices: readonly NewNotice[], now: Date) {
  if (notices.length === 0) return []
  const written = await lettersOn(trx, notices)
  const daily = written.filter(({ notice }) => kindOf(notice.kind).daily)
  const recent = await recentlyWritten(
    trx,
    daily.map(({ letter }) => letter),
    now,
  )
  const once = new Map(daily.map(one => [keyOf(one.letter), one]))
  const merged = written.filter(({ notice }) => kindOf(notice.kind).merged)
  const others = written.filter(({ notice: { kind } }) => !kindOf(kind).daily && !kindOf(kind).merged)
  const single = [...[...once].flatMap(([key, one]) => (recent.has(key) ? [] : [one])), ...others]
  await writeLetters(
    trx,
    single.map(({ letter }) => letter),
    now,
  )
  await writeMerged(trx, merged, now)
  return [...single, ...merged].map(
    ({ notice: { url, change }, reader: { personId } }): WrittenTo => ({ url, change, personId }),
  )
}

const keyOf = ({ kind, about }: Pick<Letter, 'kind' | 'about'>) => `${kind} ${about}`

async function lettersOn(trx: MembersDb, notices: readonly NewNotice[]): Promise<Written[]> {
  const editors = await editorsOf(trx, [...new Set(notices.flatMap(({ municipality }) => municipality ?? []))])
  const people = await peopleNamed(trx, [
    ...new Set(notices.flatMap(one => (one.municipality ? [] : (one.person ?? [])))),
  ])
  const office = notices.some(({ toSecretariat }) => toSecretariat) ? await peopleNamed(trx, await officeOf(trx)) : []
  const readers = groupBy([...editors, ...people], ({ municipality, personId }) => municipality ?? `/${personId}`)
  const letters = notices.flatMap(notice =>
    (notice.toSecretariat ? office : (readers.get(notice.municipality ?? `/${notice.person}`) ?? []))
      .filter(({ personId }) => personId !== notice.actor || kindOf(notice.kind).toActor)
      .filter(({ personId }) => notice.person === null || personId === notice.person)
      .flatMap(({ email, lang, usedLang, province, ...known }): Written[] => {
        if (!email) return []
        const reader = { ...known, email, lang: letterLanguage([lang, usedLang], province) }
        return [{ notice, reader, letter: noticeLetter(notice, reader) }]
      }),
  )
  const ended = await endedTopics(
    trx,
    letters.map(({ reader }) => reader.personId),
  )
  return letters.filter(({ letter }) => !letter.topic || !ended.has(`${letter.person} ${letter.topic}`))
}

/** One letter for all changes of some minutes: it tells what its reader knew before the first, and what holds after the last. */
async function writeMerged(trx: MembersDb, written: readonly Written[], now: Date) {
  for (const { notice, reader, letter } of written) {
    const held = await heldBack(trx, letter)
    if (!held || !tellsAllOf(notice, reader.personId, held.entries ?? [])) {
      await writeLetters(trx, [{ ...letter, sendAfter: sendAfterChange(now, now) }], now)
      continue
    }
    const after = asKnownBefore(notice, reader.personId, held.entries ?? [])
    if (isAsBefore(after)) await withdrawLettersUnder(trx, [letter.kind], letter.about)
    else await rewriteLetter(trx, held.id, noticeLetter(after, reader), sendAfterChange(held.writtenAt, now))
  }
}

const heldBack = (trx: MembersDb, { kind, about }: Letter): Promise<LetterRow | undefined> =>
  trx
    .selectFrom('letter')
    .selectAll()
    .where('kind', '=', kind)
    .where('about', '=', about)
    .where('state', '=', 'WAITING')
    .forUpdate()
    .executeTakeFirst()

/** Takes back what is not sent yet and does not hold any more. Serves receiveChanges. */
export async function withdrawNotices(trx: MembersDb, { about, person, url }: Withdrawal) {
  const kinds = kindsOfNotice.filter(kind => /^(EVENT|PLACE|POLL|QUESTION|CONSENT|ANSWER)_/.test(kind))
  await withdrawLettersUnder(trx, kinds, aboutOf(about, person ?? ''), url)
}

async function editorsOf(trx: MembersDb, slugs: readonly string[]) {
  if (slugs.length === 0) return []
  return await trx
    .selectFrom('grant')
    .innerJoin('person', 'person.id', 'grant.personId')
    .innerJoin('municipality', 'municipality.slug', 'grant.municipality')
    .select(['grant.personId', 'person.email', 'person.lang', 'person.usedLang', 'person.timeZone'])
    .select(['municipality.slug as municipality', 'municipality.name', 'municipality.province'])
    .where('grant.role', '=', 'EDITOR')
    .where('grant.municipality', 'in', slugs)
    .orderBy('grant.personId')
    .execute()
}

async function officeOf(trx: MembersDb) {
  const grants = trx.selectFrom('grant').select('personId').distinct().where('role', '=', 'SECRETARIAT')
  return (await grants.orderBy('personId').execute()).map(({ personId }) => personId)
}

/** People who are written to as themselves. */
async function peopleNamed(trx: MembersDb, ids: readonly string[]) {
  if (ids.length === 0) return []
  const people = await personsOf(trx, ids)
  return [...people.values()].map(({ id, email, lang, usedLang, timeZone }) => ({
    personId: id,
    email,
    lang,
    usedLang,
    timeZone,
    municipality: null,
    name: {},
    province: undefined,
  }))
}

async function recentlyWritten(trx: MembersDb, letters: readonly Letter[], now: Date) {
  if (letters.length === 0) return new Set<string>()
  const rows = await trx
    .selectFrom('letter')
    .select(['kind', 'about'])
    .where('kind', 'in', [...new Set(letters.map(({ kind }) => kind))])
    .where('about', 'in', [...new Set(letters.map(({ about }) => about))])
    .where('writtenAt', '>', new Date(now.getTime() - aDay))
    .execute()
  return new Set(rows.map(keyOf))
}
