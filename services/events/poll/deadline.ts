import { recordChanges } from '../../shared/changes.ts'
import type { EventsDb } from '../database/tables.ts'
import { deadlineTellsAt } from '../reminder/rules.ts'
import { held, noticesTo } from './acts.ts'
import { statusOf } from './rules.ts'
import { keepPoll, openPolls } from './store.ts'

/** Writes once to municipalities that have not answered a poll which ends soon. Serves sendReminders. */
export async function remindOfDeadlines(db: EventsDb, now: Date) {
  const due = (await openPolls(db, now)).filter(poll => !poll.deadlineToldAt && deadlineTellsAt(poll) <= now)
  let reminded = 0
  for (const { id } of due) reminded += await remindOf(db, id, now)
  return reminded
}

async function remindOf(db: EventsDb, id: string, now: Date) {
  return await db.transaction().execute(async trx => {
    const found = await held(trx, id)
    if (!found || found.poll.deadlineToldAt || statusOf(found.poll, now) !== 'OPEN') return 0
    const { poll, outstanding } = found
    await keepPoll(trx, id, { deadlineToldAt: now })
    if (outstanding.length === 0) return 0
    await recordChanges(trx, [
      {
        at: now,
        actor: null,
        action: 'sendReminders',
        subjectType: 'Poll',
        subjectId: id,
        before: null,
        after: { outstanding },
        news: null,
        notices: noticesTo(outstanding, {
          kind: 'POLL_CLOSES',
          about: id,
          url: `/events/polls/${id}`,
          moment: { at: poll.closesAt.toISOString(), timeZone: poll.timeZone },
        }),
      },
    ])
    return outstanding.length
  })
}
