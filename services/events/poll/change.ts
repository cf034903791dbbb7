import { textsOf } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import type { Viewer } from '../../shared/viewer.ts'
import { recordChanges } from '../../shared/changes.ts'
import type { EventsDb, PollOptionRow, PollRow } from '../database/tables.ts'
import type { ChangePollInput, WithdrawPollInput } from '../types.generated.ts'
import { type Act, changeOf, type Done, held, noticesTo, notFound, optionsOf, recordOf, refused } from './acts.ts'
import { type Preview, previewOf } from './preview.ts'
import {
  columnsOfPoll,
  faultsOfPollChange,
  faultsOfWithdrawing,
  mayDecide,
  maySee,
  pollAfter,
  statusOf,
} from './rules.ts'
import { addOptions, keepPoll } from './store.ts'

type Held = NonNullable<Awaited<ReturnType<typeof held>>>

/** A poll that the viewer may change now; or why not. */
async function changeable(
  trx: EventsDb,
  id: string,
  viewer: Viewer,
): Promise<{ found: Held; faults?: never } | { found?: never; faults: Fault[] }> {
  const found = await held(trx, id)
  if (!found || !maySee(viewer, found.poll, found.asked)) return notFound
  if (!mayDecide(viewer, found.poll.hostMunicipality)) return refused({ word: 'notAllowed', field: null })
  return found.poll.event === null ? { found } : refused({ word: 'pollIsSettled', field: 'poll' })
}

type Changed = Done & { preview?: Preview }

/** Serves changePoll. */
export async function change(
  db: EventsDb,
  { poll: id, revision, dryRun, ...wanted }: ChangePollInput,
  viewer: Viewer,
  { personId, at }: Act,
): Promise<Changed> {
  return await db.transaction().execute(async (trx): Promise<Changed> => {
    const { found, faults } = await changeable(trx, id, viewer)
    if (!found) return { faults }
    const { poll, options } = found
    if (poll.withdrawnAt !== null) return refused({ word: 'pollIsWithdrawn', field: 'poll' })
    if (poll.revision !== revision)
      return refused({ word: 'pollChangedMeanwhile', field: 'revision', facts: { revision: poll.revision } })
    const wrong = faultsOfPollChange(found, wanted, at)
    if (wrong.length > 0) return { faults: wrong }

    const columns = columnsOfPoll(pollAfter(poll, wanted))
    const added = optionsOf(poll, wanted.addOptions ?? [], options.length)
    const told = isWorthALetter(poll, { ...poll, ...columns }, added)
      ? found.sheets.filter(({ answeredAt }) => answeredAt !== null)
      : []
    if (dryRun) return { poll, preview: await previewOf(trx, viewer, { told, asked: found.sheets, times: added }) }

    const isPutOff = columns.closesAt > poll.closesAt
    const changed = await keepPoll(trx, id, {
      ...columns,
      revision: revision + 1,
      // a deadline that is put off is reminded of anew
      ...(isPutOff && { deadlineToldAt: null }),
    })
    if (added.length > 0) await addOptions(trx, added)
    const notices = noticesTo(
      told.map(({ municipality }) => municipality),
      { kind: 'POLL_CHANGED', about: id, url: `/events/polls/${id}` },
    )
    const times = added.map(({ startsAt, endsAt }) => ({ startsAt, endsAt }))
    const after = { ...recordOf(changed), addedOptions: times }
    await recordChanges(trx, [changeOf('changePoll', id, { personId, at }, recordOf(poll), after, notices)])
    return { poll: changed }
  })
}

/** Another title, deadline or time: whoever has answered may have to answer anew. Where it is to be the event tells. */
const isWorthALetter = (before: PollRow, after: PollRow, added: readonly PollOptionRow[]) =>
  added.length > 0 ||
  before.closesAt.getTime() !== after.closesAt.getTime() ||
  JSON.stringify(sorted(before.title)) !== JSON.stringify(sorted(after.title))

const sorted = (texts: PollRow['title']) => Object.entries(texts).toSorted(([one], [other]) => (one < other ? -1 : 1))

/** Serves withdrawPoll. */
export async function withdraw(
  db: EventsDb,
  { poll: id, reason }: WithdrawPollInput,
  viewer: Viewer,
  { personId, at }: Act,
): Promise<Done> {
  return await db.transaction().execute(async (trx): Promise<Done> => {
    const { found, faults } = await changeable(trx, id, viewer)
    if (!found) return { faults }
    const { poll, asked } = found
    if (statusOf(poll, at) === 'WITHDRAWN') return { poll }
    const wrong = faultsOfWithdrawing(reason)
    if (wrong.length > 0) return { faults: wrong }

    const withdrawn = await keepPoll(trx, id, { withdrawnAt: at, withdrawalReason: textsOf(reason) })
    const [before, after] = [poll, withdrawn].map(({ withdrawnAt, withdrawalReason }) => ({
      withdrawnAt,
      withdrawalReason,
    }))
    const notices = noticesTo(asked, { kind: 'POLL_WITHDRAWN', about: id, url: `/events/polls/${id}` })
    const done = changeOf('withdrawPoll', id, { personId, at }, before, after, notices)
    await recordChanges(trx, [{ ...done, withdraws: [{ about: id, person: null }] }])
    return { poll: withdrawn }
  })
}
