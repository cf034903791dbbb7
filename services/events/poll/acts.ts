import { randomUUID } from 'node:crypto'
import { type Change, type Notice, recordChanges } from '../../shared/changes.ts'
import { isUnknownReference } from '../../shared/errors.ts'
import { once, keepAnswer } from '../../shared/once.ts'
import { storable } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import type { Viewer } from '../../shared/viewer.ts'
import type { EventRow, EventsDb, PollOptionRow, PollRow } from '../database/tables.ts'
import { putIntoCalendar } from '../event/schedule.ts'
import { eventsBySlug } from '../event/store.ts'
import { wallClock } from '../event/time.ts'
import { occasionOf } from '../reminder/notices.ts'
import type { SettlePollInput, VoteInPollInput } from '../types.generated.ts'
import { faultsOfEvent } from '../event/rules.ts'
import {
  columnsOfPoll,
  eventOf,
  faultsOfInviting,
  mayDecide,
  maySee,
  type NewPoll,
  statusOf,
  votingIn,
} from './rules.ts'
import {
  addPoll,
  findPoll,
  heldPoll,
  keepPoll,
  keepSheet,
  keepVotes,
  membersOfNetwork,
  onRoster,
  optionsOfPolls,
  sheetsOfPolls,
  votesOfPolls,
} from './store.ts'

export type Done = { poll: PollRow; faults?: never } | { poll?: never; faults: Fault[] }
export type Act = { personId: string; at: Date }

export const refused = (fault: Fault) => ({ faults: [fault] })
export const notFound = refused({ word: 'notFound', field: 'poll' })

type Asked = { municipality: string; province: string | null }

/** Whom a poll asks, each with its province; or why it asks nobody. */
export async function askedBy(
  db: EventsDb,
  input: NewPoll,
): Promise<{ asked: Asked[]; faults?: never } | { asked?: never; faults: Fault[] }> {
  const slugs = [...new Set(input.network ? await membersOfNetwork(db, input.network) : (input.invited?.slugs ?? []))]
  if (slugs.length === 0) return refused({ word: 'notFound', field: 'network' })
  // of one that is on no roster nobody could be told the name
  const asked = await onRoster(db, slugs)
  if (asked.length < slugs.length) return refused({ word: 'notFound', field: 'invited.slugs' })
  const faults = faultsOfInviting(input.audience, slugs)
  return faults.length > 0 ? { faults } : { asked }
}

/** Serves openPoll. The poll has no fault. */
export async function open(db: EventsDb, input: NewPoll, { personId, at }: Act): Promise<Done> {
  const action = 'openPoll'
  const { asked: places, faults } = await askedBy(db, input)
  if (!places) return { faults }
  const asked = places.map(({ municipality }) => municipality)
  const { poll, options } = rowsOf(input, { personId, at })
  try {
    return await once<Done>(
      db,
      { personId, action, key: input.idempotencyKey },
      async id => {
        const kept = await findPoll(db, id)
        return kept && { poll: kept }
      },
      () =>
        db.transaction().execute(async trx => {
          const added = await addPoll(trx, { poll, options, asked })
          await keepAnswer(trx, personId, action, input.idempotencyKey, poll.id, at)
          const after = {
            ...recordOf(added),
            asked,
            options: options.map(({ startsAt, endsAt }) => ({ startsAt, endsAt })),
          }
          await recordChanges(trx, [changeOf(action, added.id, { personId, at }, null, after, waits(added.id, asked))])
          return { poll: added }
        }),
    )
  } catch (error) {
    if (isUnknownReference(error, 'poll_host_municipality_fkey'))
      return refused({
        word: 'unknownMunicipality',
        field: 'hostMunicipality',
        facts: { slug: input.hostMunicipality ?? '' },
      })
    throw error
  }
}

/** What the trail keeps of what a poll says: the link is for participants. */
export const recordOf = ({
  title,
  description,
  timeZone,
  closesAt,
  audience,
  venue,
  address,
  accessNotes,
  capacity,
  onlineCapacity,
}: PollRow) => ({
  title,
  description,
  timeZone,
  closesAt,
  audience,
  venue,
  address,
  accessNotes,
  capacity,
  onlineCapacity,
})

function rowsOf(input: NewPoll, { personId, at }: Act) {
  const id = randomUUID()
  const poll: PollRow = {
    id,
    ...columnsOfPoll(input),
    kind: input.kind ?? 'MEETING',
    timeZone: input.timeZone,
    hostMunicipality: input.hostMunicipality ?? null,
    openedBy: personId,
    openedAt: at,
    remindedAt: null,
    deadlineToldAt: null,
    settledOption: null,
    event: null,
    revision: 0,
    withdrawnAt: null,
    withdrawalReason: null,
    invented: false,
  }
  return { poll, options: optionsOf(poll, input.options) }
}

/** Times as a poll keeps them, earliest first. */
export const optionsOf = (
  { id, timeZone }: Pick<PollRow, 'id' | 'timeZone'>,
  times: NewPoll['options'],
  from = 0,
): PollOptionRow[] =>
  times
    .toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime())
    .map(({ startsAt, endsAt }, index) => ({
      id: randomUUID(),
      poll: id,
      startsAt,
      endsAt,
      startsLocal: wallClock(startsAt, timeZone),
      endsLocal: wallClock(endsAt, timeZone),
      position: from + index,
    }))

/** A poll that nobody else changes until the transaction ends, with all that was said in it. */
export async function held(trx: EventsDb, id: string) {
  const poll = await heldPoll(trx, id)
  if (!poll) return undefined
  const options = (await optionsOfPolls(trx, [id])).get(id) ?? []
  const sheets = (await sheetsOfPolls(trx, [id])).get(id) ?? []
  const votes = (await votesOfPolls(trx, [id])).get(id) ?? []
  const outstanding = sheets
    .map(({ municipality }) => municipality)
    .filter(slug => votes.filter(vote => vote.municipality === slug).length < options.length)
  return { poll, options, sheets, votes, asked: sheets.map(({ municipality }) => municipality), outstanding }
}

/** Serves voteInPoll. */
export async function vote(db: EventsDb, input: VoteInPollInput, viewer: Viewer, { personId, at }: Act): Promise<Done> {
  return await db.transaction().execute(async (trx): Promise<Done> => {
    const found = await held(trx, input.poll)
    // a poll is told to nobody whom it does not concern, not even that it is there
    if (!found || !maySee(viewer, found.poll, found.asked)) return notFound
    const { municipality, faults } = votingIn(found, input, viewer, at)
    if (municipality === undefined) return { faults }

    const before = found.votes.filter(one => one.municipality === municipality)
    const votes = input.votes.map(({ option, answer }) => ({ option, poll: found.poll.id, municipality, answer }))
    await keepVotes(trx, votes)
    const said =
      input.comment === null || input.comment === undefined ? {} : { comment: storable(input.comment) || null }
    await keepSheet(trx, { poll: found.poll.id, municipality, answeredBy: personId, answeredAt: at, ...said })
    const act = { personId, at }
    const notices = isLastOf(found, municipality, votes) ? [allAnswered(found.poll)] : []
    await recordChanges(trx, [
      changeOf('voteInPoll', input.poll, act, toldOf(municipality, before), toldOf(municipality, votes), notices),
    ])
    return { poll: found.poll }
  })
}

type Held = NonNullable<Awaited<ReturnType<typeof held>>>

/** Whether these answers are the last that were missing. */
function isLastOf(
  { outstanding, options, votes: before }: Held,
  municipality: string,
  votes: readonly { option: string }[],
) {
  if (outstanding.length !== 1 || outstanding[0] !== municipality) return false
  const said = new Set(
    [...before.filter(vote => vote.municipality === municipality), ...votes].map(vote => vote.option),
  )
  return said.size === options.length
}

const allAnswered = ({ id, openedBy }: PollRow): Notice => ({
  kind: 'POLL_ANSWERED',
  about: id,
  municipality: null,
  person: openedBy,
  url: `/events/polls/${id}`,
})

const toldOf = (municipality: string, votes: readonly { option: string; answer: string }[]) => ({
  municipality,
  votes: Object.fromEntries(votes.map(({ option, answer }) => [option, answer])),
})

const dayLength = 86_400_000

/** Why nothing more is answered. */
const ended = { SETTLED: 'pollIsSettled', WITHDRAWN: 'pollIsWithdrawn', CLOSED: 'deadlineWas' } as const

/** Serves remindPoll. */
export async function remind(db: EventsDb, id: string, viewer: Viewer, { personId, at }: Act): Promise<Done> {
  return await db.transaction().execute(async (trx): Promise<Done> => {
    const found = await held(trx, id)
    if (!found || !maySee(viewer, found.poll, found.asked)) return notFound
    const { poll, outstanding } = found
    if (!mayDecide(viewer, poll.hostMunicipality)) return refused({ word: 'notAllowed', field: null })
    const status = statusOf(poll, at)
    if (status !== 'OPEN') return refused({ word: ended[status], field: 'poll' })
    if (outstanding.length === 0) return refused({ word: 'allAnswered', field: 'poll' })
    const lastLetter = poll.remindedAt ?? poll.openedAt
    if (at.getTime() - lastLetter.getTime() < dayLength) return refused({ word: 'remindedToday', field: 'poll' })

    const reminded = await keepPoll(trx, id, { remindedAt: at })
    const [before, after] = [poll, reminded].map(({ remindedAt }) => ({ remindedAt }))
    const notices = waits(id, outstanding)
    await recordChanges(trx, [changeOf('remindPoll', id, { personId, at }, before, { ...after, outstanding }, notices)])
    return { poll: reminded }
  })
}

type Settled = (Done & { event?: never }) | { poll: PollRow; event: EventRow; faults?: never }

/** Serves settlePoll: the event and the end of the poll are one. */
export async function settle(
  db: EventsDb,
  { poll: id, option, ...otherwise }: SettlePollInput,
  viewer: Viewer,
  { personId, at }: Act,
): Promise<Settled> {
  return await db.transaction().execute(async (trx): Promise<Settled> => {
    const found = await held(trx, id)
    if (!found || !maySee(viewer, found.poll, found.asked)) return notFound
    const { poll, options, asked } = found
    if (!mayDecide(viewer, poll.hostMunicipality)) return refused({ word: 'notAllowed', field: null })
    const chosen = options.find(one => one.id === option)
    if (!chosen) return refused({ word: 'notFound', field: 'option' })
    if (poll.event !== null) {
      const event = (await eventsBySlug(trx, [poll.event])).get(poll.event)
      return event && poll.settledOption === option
        ? { poll, event }
        : refused({ word: 'pollIsSettled', field: 'poll' })
    }
    if (poll.withdrawnAt !== null) return refused({ word: 'pollIsWithdrawn', field: 'poll' })
    if (chosen.startsAt <= at) return refused({ word: 'timeIsPast', field: 'option' })

    const wanted = eventOf(poll, chosen, asked, otherwise)
    const faults = [...faultsOfInviting(wanted.audience, asked), ...faultsOfEvent(wanted, at)]
    if (faults.length > 0) return { faults }
    const { event } = await putIntoCalendar(trx, personId, wanted, at, { areTold: true })
    if (!event) throw new Error('A poll without fault led to no event.')
    const settled = await keepPoll(trx, id, { settledOption: option, event: event.slug })
    const after = { option, event: event.slug }
    const { slug } = event
    const notices = noticesTo(asked, { kind: 'DATE_CHOSEN', about: id, url: `/events/${slug}`, occasions: [slug] })
    const change = changeOf('settlePoll', id, { personId, at }, { option: null, event: null }, after, notices)
    await recordChanges(trx, [{ ...change, occasions: [occasionOf(event)] }])
    return { poll: settled, event }
  })
}

export const noticesTo = (asked: readonly string[], notice: Omit<Notice, 'municipality' | 'person'>): Notice[] =>
  asked.map(municipality => ({ ...notice, municipality, person: null }))

const waits = (poll: string, asked: readonly string[]) =>
  noticesTo(asked, { kind: 'POLL_WAITS', about: poll, url: `/events/polls/${poll}` })

export const changeOf = (
  action: string,
  poll: string,
  { personId, at }: Act,
  before: unknown,
  after: unknown,
  notices: readonly Notice[] = [],
): Change => ({
  at,
  actor: personId,
  action,
  subjectType: 'Poll',
  subjectId: poll,
  before,
  after,
  news: null,
  notices,
})
