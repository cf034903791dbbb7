import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { groupBy, keyBy } from '../../shared/batch.ts'
import { recordChanges } from '../../shared/changes.ts'
import { withdrawLetters, writeLetters } from '../../shared/letters.ts'
import { hashOf, newToken } from '../../shared/link-token.ts'
import type { Fault } from '../../shared/user-error.ts'
import { isOpen, ratingsIn } from '../assessment/rules.ts'
import type {
  AssessmentRow,
  CommitmentsDb,
  Participation,
  RaterGroup,
  RaterRatingRow,
  RaterRow,
  RatingRoundRow,
  ToldSpread,
} from '../database/tables.ts'
import { letterKind, raterLetter } from './letter.ts'
import {
  changedSince,
  dayBefore,
  dayOf,
  dueAt,
  faultOfCount,
  faultsOfLetters,
  hasTold,
  mostRaters,
  oneMailbox,
  rating,
  type SentRating,
  takesRatings,
} from './rules.ts'
import { raterGroups, toldOf } from './spread.ts'

type Act = { personId: string | null; at: Date }
export type RoundWritten = { round?: RatingRoundRow; fault?: Fault; faults?: Fault[] }

const closed: Fault = { word: 'ratingRoundIsClosed', field: 'round' }

/** Newest first. Serves Assessment.ratingRounds. */
export async function roundsOfAssessments(db: CommitmentsDb, ids: readonly string[]) {
  const rows = await db
    .selectFrom('ratingRound')
    .selectAll()
    .where('assessment', 'in', ids)
    .orderBy('openedAt', 'desc')
    .orderBy('id')
    .execute()
  return groupBy(rows, row => row.assessment)
}

/** Serves every mutation of a round. */
export const findRound = (db: CommitmentsDb, id: string): Promise<RatingRoundRow | undefined> =>
  db.selectFrom('ratingRound').selectAll().where('id', '=', id).executeTakeFirst()

/** How much each rater of open rounds has rated. Serves RatingRound.participation. */
export async function ratersOfRounds(db: CommitmentsDb, rounds: readonly string[]) {
  const rows = await db
    .selectFrom('rater')
    .leftJoin('raterRating', 'raterRating.rater', 'rater.id')
    .select(['rater.round', 'rater.id', 'rater.group'])
    .select(({ fn }) =>
      fn
        .agg<string[] | null>('array_agg', ['raterRating.indicator'])
        .filterWhere('raterRating.rating', 'is not', null)
        .as('rated'),
    )
    .where('rater.round', 'in', rounds)
    .groupBy(['rater.round', 'rater.id', 'rater.group'])
    .execute()
  return groupBy(rows, row => row.round)
}

/** Raters whose mailbox returned a letter. Serves RatingRound.returnedCount. */
export async function returnedOfRounds(db: CommitmentsDb, rounds: readonly string[]) {
  const rows = await db
    .selectFrom('rater')
    .innerJoin('letter', 'letter.about', 'rater.id')
    .select('rater.round')
    .select(({ fn }) => fn.count<number>('rater.id').distinct().as('count'))
    .where('rater.round', 'in', rounds)
    .where('letter.kind', '=', letterKind)
    .where('letter.state', '=', 'BOUNCED')
    .groupBy('rater.round')
    .execute()
  return new Map(rows.map(({ round, count }) => [round, Number(count)]))
}

/** Serves Assessment.signature. */
export async function signaturesOfAssessments(db: CommitmentsDb, ids: readonly string[]) {
  const rows = await db.selectFrom('assessmentSignature').selectAll().where('assessment', 'in', ids).execute()
  return keyBy(rows, row => row.assessment)
}

/** The draft, held until the transaction ends, so that it is neither published nor answered meanwhile. */
const heldDraft = (trx: CommitmentsDb, id: string) =>
  trx.selectFrom('assessment').selectAll().where('id', '=', id).forUpdate().executeTakeFirstOrThrow()

/** Serves openRatingRound. */
export async function openRound(
  db: CommitmentsDb,
  { assessment, closesOn }: Pick<RatingRoundRow, 'assessment' | 'closesOn'>,
  { personId, at }: { personId: string; at: Date },
): Promise<RoundWritten> {
  return await db.transaction().execute(async trx => {
    const draft = await heldDraft(trx, assessment)
    if (!isOpen(draft)) return { fault: { word: 'assessmentIsClosed', field: 'assessment' } }
    const rounds = (await roundsOfAssessments(trx, [assessment])).get(assessment) ?? []
    const open = rounds.find(({ state }) => state === 'OPEN')
    if (open) return { round: open }
    if (rounds.some(hasTold)) return { fault: { word: 'ratingRoundHasTold', field: 'assessment' } }

    const round = await trx
      .insertInto('ratingRound')
      .values({
        id: randomUUID(),
        assessment,
        state: 'OPEN',
        closesOn,
        openedAt: at,
        openedBy: personId,
        remindedOn: null,
        closedAt: null,
        closedBy: null,
        participation: null,
        spread: null,
      })
      .returningAll()
      .executeTakeFirstOrThrow()
    await recordChanges(trx, [await changeOf(trx, 'openRatingRound', { personId, at }, null, round)])
    return { round }
  })
}

/** A round that takes ratings, held until the transaction ends: nobody closes it, invites to it or reminds meanwhile. */
async function heldOpen(trx: CommitmentsDb, id: string, now: Date) {
  const round = await trx.selectFrom('ratingRound').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  const assessment =
    round &&
    (await trx
      .selectFrom('assessment')
      .select(['status', 'discardedAt', 'municipality', 'model'])
      .where('id', '=', round.assessment)
      .executeTakeFirst())
  return round && assessment && takesRatings(round, assessment, now) ? { ...assessment, round } : undefined
}

type Invited = { id: string; group: RaterGroup; emails: readonly string[]; lang: RaterRow['lang'] }

// Any number that nobody else locks with.
const lock = 740_032

/** Serves inviteRaters. */
export async function invite(db: CommitmentsDb, { id, group, emails, lang }: Invited, act: Act): Promise<RoundWritten> {
  return await db.transaction().execute(async trx => {
    await sql`select pg_advisory_xact_lock(${lock})`.execute(trx)
    const held = await heldOpen(trx, id, act.at)
    if (!held) return { fault: closed }
    const known = await trx.selectFrom('rater').select('mailbox').where('round', '=', id).execute()
    const mailboxes = emails.map(oneMailbox)
    const again = mailboxes.flatMap((mailbox, index): Fault[] =>
      known.some(one => one.mailbox === mailbox) ? [{ word: 'raterIsInvited', field: `emails.${index}` }] : [],
    )
    if (again.length > 0) return { faults: again }
    if (known.length + emails.length > mostRaters)
      return { fault: { word: 'tooManyRaters', field: 'emails', facts: { most: mostRaters } } }
    const written = await lettersWritten(trx, held.municipality, mailboxes, act.at)
    const refusals = faultsOfLetters(mailboxes.map(hashOf), held.municipality, written, act.at)
    if (refusals.length > 0) return { faults: refusals }

    const raters = emails.map((email, index) => ({
      id: randomUUID(),
      round: id,
      group,
      email: email.trim(),
      mailbox: mailboxes[index] ?? '',
      lang,
    }))
    await trx.insertInto('rater').values(raters).execute()
    await writeTo(trx, 'asked', raters, held, written, act.at)
    await recordChanges(trx, [
      await changeOf(trx, 'inviteRaters', act, held.round, held.round, { invited: { group, raters: raters.length } }),
    ])
    return { round: held.round }
  })
}

/** Within a day, for a municipality or to a mailbox; those that wait for their time too. */
const lettersWritten = (trx: CommitmentsDb, municipality: string, mailboxes: readonly string[], now: Date) =>
  trx
    .selectFrom('ratingLetter')
    .select(['municipality', 'mailboxHash as mailbox', 'writtenAt'])
    .where('writtenAt', '>', dayBefore(now))
    .where(({ eb, or }) =>
      or([eb('municipality', '=', municipality), eb('mailboxHash', 'in', ['', ...mailboxes.map(hashOf)])]),
    )
    .execute()

type Raters = readonly Pick<RaterRow, 'id' | 'email' | 'mailbox' | 'lang'>[]

/** A letter to each, with a link that is kept as a hash. */
async function writeTo(
  trx: CommitmentsDb,
  reason: 'asked' | 'reminder',
  raters: Raters,
  { round, municipality }: { round: RatingRoundRow; municipality: string },
  before: Awaited<ReturnType<typeof lettersWritten>>,
  now: Date,
) {
  if (raters.length === 0) return
  const written = raters.map(rater => {
    const mailboxHash = hashOf(rater.mailbox)
    return { rater, mailboxHash, sendAfter: dueAt(mailboxHash, municipality, before, now), token: newToken() }
  })
  await trx
    .insertInto('ratingLink')
    .values(written.map(({ rater, token }) => ({ tokenHash: hashOf(token), round: round.id, rater: rater.id })))
    .execute()
  await trx
    .insertInto('ratingLetter')
    .values(
      written.map(({ mailboxHash, sendAfter }) => ({
        id: randomUUID(),
        municipality,
        mailboxHash,
        writtenAt: sendAfter,
      })),
    )
    .execute()
  await writeLetters(
    trx,
    written.map(({ rater, token, sendAfter }) => ({ ...raterLetter(reason, rater, round, token), sendAfter })),
    now,
  )
}

/** Writes again to those who have not rated all that is asked, unless this was done today. Serves remindRaters. */
export async function remind(
  db: CommitmentsDb,
  { id, asked }: { id: string; asked: readonly string[] },
  act: Act,
): Promise<RoundWritten & { reminded?: number }> {
  return await db.transaction().execute(async trx => {
    await sql`select pg_advisory_xact_lock(${lock})`.execute(trx)
    const held = await heldOpen(trx, id, act.at)
    if (!held) return { fault: closed }
    const today = dayOf(act.at)
    if (held.round.remindedOn === today) return { round: held.round, reminded: 0 }

    const raters = (await ratersOfRounds(trx, [id])).get(id) ?? []
    const ids = raters.filter(one => !hasRatedAll(one, asked)).map(one => one.id)
    const outstanding = await trx
      .selectFrom('rater')
      .selectAll()
      .where('id', 'in', ['', ...ids])
      .execute()
    const mailboxes = outstanding.map(({ mailbox }) => mailbox)
    const written = await lettersWritten(trx, held.municipality, mailboxes, act.at)
    const own = written.filter(one => one.municipality === held.municipality)
    const refusal = faultOfCount(own.length, outstanding.length)
    if (refusal) return { fault: { ...refusal, field: 'round' } }
    const round = await trx
      .updateTable('ratingRound')
      .set({ remindedOn: today })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow()
    await writeTo(trx, 'reminder', outstanding, held, written, act.at)
    await recordChanges(trx, [
      await changeOf(trx, 'remindRaters', act, held.round, round, { reminded: outstanding.length }),
    ])
    return { round, reminded: outstanding.length }
  })
}

const hasRatedAll = ({ rated }: { rated: readonly string[] | null }, asked: readonly string[]) =>
  asked.every(code => rated?.includes(code))

/** Serves withdrawRater. */
export async function withdrawRater(
  db: CommitmentsDb,
  { id, email }: { id: string; email: string },
  act: Act,
): Promise<RoundWritten> {
  return await db.transaction().execute(async trx => {
    const held = await heldOpen(trx, id, act.at)
    if (!held) return { fault: closed }
    const gone = await trx
      .deleteFrom('rater')
      .where('round', '=', id)
      .where('mailbox', '=', oneMailbox(email))
      .returning(['id', 'group'])
      .executeTakeFirst()
    if (!gone) return { fault: { word: 'notFound', field: 'email' } }
    await withdrawLetters(trx, letterKind, gone.id)
    await recordChanges(trx, [
      await changeOf(trx, 'withdrawRater', act, held.round, held.round, { withdrawn: { group: gone.group } }),
    ])
    return { round: held.round }
  })
}

/** How many of each group take part, of those groups of which anybody is invited. */
export const participationIn = (
  raters: readonly { group: RaterGroup; rated: readonly string[] | null }[],
  asked: readonly string[],
): Participation[] =>
  raterGroups.flatMap(group => {
    const own = raters.filter(one => one.group === group)
    if (own.length === 0) return []
    const answered = own.filter(({ rated }) => (rated ?? []).length > 0).length
    return [{ group, invited: own.length, answered, complete: own.filter(one => hasRatedAll(one, asked)).length }]
  })

/** Serves closeRatingRound. */
export async function closeRound(
  db: CommitmentsDb,
  { id, asked }: { id: string; asked: readonly string[] },
  act: Act,
): Promise<RoundWritten> {
  return await db.transaction().execute(async trx => {
    const round = await trx
      .selectFrom('ratingRound')
      .selectAll()
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirstOrThrow()
    return { round: round.state === 'CLOSED' ? round : await close(trx, round, asked, act) }
  })
}

/** Keeps what may be told, and deletes everything that it was made of. */
async function close(trx: CommitmentsDb, before: RatingRoundRow, asked: readonly string[], act: Act) {
  const { id } = before
  const raters = (await ratersOfRounds(trx, [id])).get(id) ?? []
  const said = await trx
    .selectFrom('raterRating')
    .innerJoin('rater', 'rater.id', 'raterRating.rater')
    .select(['rater.group', 'raterRating.indicator', 'raterRating.rating', 'raterRating.comment'])
    .where('rater.round', '=', id)
    .execute()
  const participation = participationIn(raters, asked)
  const invited = participation.map(({ group }) => group)
  const spread = [...groupBy(said, row => row.indicator)].map(([indicator, rows]): ToldSpread => {
    const rated = rows.flatMap(({ group, rating: is }) => (is ? [{ group, rating: is }] : []))
    const told = toldOf(rated, invited)
    const comments = rows.map(({ comment }) => comment).filter(Boolean)
    // an order of its own: that of the records would tell whose comment belongs to whose
    return { indicator, ...told, comments: told.all ? comments.sort((a, b) => (a < b ? -1 : 1)) : [] }
  })
  const round = await trx
    .updateTable('ratingRound')
    .set({
      state: 'CLOSED',
      closedAt: act.at,
      closedBy: act.personId,
      participation: sql`${JSON.stringify(participation)}`,
      spread: sql`${JSON.stringify(spread)}`,
    })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
  if (raters.length > 0)
    await withdrawLetters(
      trx,
      letterKind,
      raters.map(one => one.id),
    )
  await trx.deleteFrom('rater').where('round', '=', id).execute()
  await recordChanges(trx, [await changeOf(trx, 'closeRatingRound', act, before, round)])
  return round
}

/**
 * Closes rounds whose last day is over or whose assessment is no draft any more, and forgets which mailboxes were written to
 * before yesterday. The usual price is one statement. Serves takeLetters, which the gateway asks every few seconds.
 */
export async function closeDueRounds(db: CommitmentsDb, askedOf: (due: DueRound) => Promise<string[]>, now: Date) {
  const due = await db
    .with('forgotten', forgetting => forgetting.deleteFrom('ratingLetter').where('writtenAt', '<=', dayBefore(now)))
    .selectFrom('ratingRound')
    .innerJoin('assessment', 'assessment.id', 'ratingRound.assessment')
    .select(['ratingRound.id', 'assessment.model', 'assessment.mode'])
    .where('ratingRound.state', '=', 'OPEN')
    .where(({ eb, or }) =>
      or([
        eb('ratingRound.closesOn', '<', dayOf(now)),
        eb('assessment.status', '!=', 'DRAFT'),
        eb('assessment.discardedAt', 'is not', null),
      ]),
    )
    .orderBy('ratingRound.closesOn')
    .limit(20)
    .execute()
  for (const round of due)
    await closeRound(db, { id: round.id, asked: await askedOf(round) }, { personId: null, at: now })
}

export type DueRound = Pick<AssessmentRow, 'model' | 'mode'>

/** What a link opens, and whose it is. */
export type SheetBehind = Pick<RatingRoundRow, 'state' | 'closesOn'> &
  Pick<AssessmentRow, 'municipality' | 'model' | 'mode' | 'status' | 'discardedAt'> & {
    round: string
    rater: string | null
    group: RaterGroup | null
  }

/** Serves Query.ratingSheet and rateIndicators. */
export const findSheetByToken = (db: CommitmentsDb, token: string): Promise<SheetBehind | undefined> =>
  db
    .selectFrom('ratingLink')
    .innerJoin('ratingRound', 'ratingRound.id', 'ratingLink.round')
    .innerJoin('assessment', 'assessment.id', 'ratingRound.assessment')
    .leftJoin('rater', 'rater.id', 'ratingLink.rater')
    .select([
      'ratingRound.id as round',
      'ratingRound.state',
      'ratingRound.closesOn',
      'assessment.municipality',
      'assessment.model',
      'assessment.mode',
      'assessment.status',
      'assessment.discardedAt',
      'rater.id as rater',
      'rater.group',
    ])
    .where('ratingLink.tokenHash', '=', hashOf(token))
    .executeTakeFirst()

/** Serves RatingSheet.ratings. */
export async function ratingsOfRater(db: CommitmentsDb, rater: string): Promise<RaterRatingRow[]> {
  return await db.selectFrom('raterRating').selectAll().where('rater', '=', rater).orderBy('indicator').execute()
}

/** Serves RatingSheet.groupCount. */
export async function groupSize(db: CommitmentsDb, round: string, group: RaterGroup) {
  const { count } = await db
    .selectFrom('rater')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('round', '=', round)
    .where('group', '=', group)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Keeps ratings of one rater; false where round or invitation ended meanwhile. Serves rateIndicators. */
export async function keepRatings(
  db: CommitmentsDb,
  { round: id, rater, model }: { round: string; rater: string; model: string },
  sent: readonly SentRating[],
  now: Date,
): Promise<boolean> {
  return await db.transaction().execute(async trx => {
    // many rate at once, and none of them after it has closed
    const round = await trx.selectFrom('ratingRound').selectAll().where('id', '=', id).forShare().executeTakeFirst()
    const own = await trx.selectFrom('rater').select('id').where('id', '=', rater).forUpdate().executeTakeFirst()
    if (round?.state !== 'OPEN' || !own) return false
    const before = await ratingsOfRater(trx, rater)
    const changed = rating(before, sent)
    if (changed.length === 0) return true

    await trx
      .insertInto('raterRating')
      .values(changed.map(row => ({ ...row, rater, model })))
      .onConflict(conflict =>
        conflict
          .columns(['rater', 'indicator'])
          .doUpdateSet(({ ref }) => ({ rating: ref('excluded.rating'), comment: ref('excluded.comment') })),
      )
      .execute()
    await trx
      .deleteFrom('raterRating')
      .where('rater', '=', rater)
      .where('rating', 'is', null)
      .where('comment', '=', '')
      .execute()
    // of a single rater the trail says nothing: neither who, nor what, nor of which indicator; and when, only of the first time
    if (before.length === 0)
      await recordChanges(trx, [await changeOf(trx, 'rateIndicators', { personId: null, at: now }, null, round)])
    return true
  })
}

/** Serves signAgreedRating. */
export async function sign(
  db: CommitmentsDb,
  { assessment: id, revision }: { assessment: string; revision: number },
  { personId, at }: { personId: string; at: Date },
): Promise<Fault | null> {
  return await db.transaction().execute(async trx => {
    const draft = await heldDraft(trx, id)
    if (!isOpen(draft)) return { word: 'assessmentIsClosed', field: 'assessment' }
    if (draft.revision !== revision)
      return { word: 'savedMeanwhile', field: 'revision', facts: { revision: draft.revision } }
    const rounds = (await roundsOfAssessments(trx, [id])).get(id) ?? []
    if (!rounds.some(({ state }) => state === 'CLOSED')) return { word: 'noRatingRound', field: 'assessment' }
    const answers = await trx
      .selectFrom('assessmentAnswer')
      .select(['indicator', 'rating'])
      .where('assessment', '=', id)
      .execute()
    const ratings = ratingsIn(answers)
    if (Object.keys(ratings).length === 0) return { word: 'nothingAnswered', field: 'assessment' }
    const before = (await signaturesOfAssessments(trx, [id])).get(id)
    if (before && changedSince(before.ratings, ratings).length === 0) return null

    const signed = { signedAt: at, signedBy: personId, ratings: sql<never>`${JSON.stringify(ratings)}` }
    await trx
      .insertInto('assessmentSignature')
      .values({ assessment: id, ...signed })
      .onConflict(conflict => conflict.column('assessment').doUpdateSet(signed))
      .execute()
    const { municipality, model } = draft
    await recordChanges(trx, [
      {
        at,
        actor: personId,
        action: 'signAgreedRating',
        subjectType: 'Assessment',
        subjectId: id,
        before: before ? { municipality, model, signedAt: before.signedAt } : null,
        after: { municipality, model, revision, signedAt: at, rated: Object.keys(ratings).length },
        news: null,
      },
    ])
    return null
  })
}

/** The trail is the secretariat's to read, and for ever: it counts raters, and holds neither an address nor a rating. */
async function changeOf(
  trx: CommitmentsDb,
  action: string,
  { personId, at }: Act,
  before: RatingRoundRow | null,
  after: RatingRoundRow,
  more: object = {},
) {
  const { municipality } = await trx
    .selectFrom('assessment')
    .select('municipality')
    .where('id', '=', after.assessment)
    .executeTakeFirstOrThrow()
  const traced = ({ assessment, state, closesOn, remindedOn, participation }: RatingRoundRow) => ({
    municipality,
    assessment,
    state,
    closesOn,
    remindedOn,
    ...(participation ? { raters: participation.map(({ group, invited }) => ({ group, invited })) } : {}),
  })
  return {
    at,
    actor: personId,
    action,
    subjectType: 'RatingRound',
    subjectId: after.id,
    before: before && traced(before),
    after: { ...traced(after), ...more },
    news: null,
  }
}
