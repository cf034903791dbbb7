import { type Change, recordChanges } from '../../shared/changes.ts'
import { loggable } from '../../shared/errors.ts'
import type { Log } from '../../shared/log.ts'
import type { ResourcesDb } from '../database/tables.ts'
import { look } from './look.ts'
import { type Check, checkAfter, isCutOff, isDead, witnessesWanted } from './rules.ts'
import { keepCheck, type LinkToCheck, linksKnownAlive, linksToCheck } from './store.ts'

const atOnce = 5

/**
 * Looks at what is due, a few at a time. Where nobody at all answers, links that were alive of late are looked at along with them: if those are
 * silent too, it is this machine that has no way out, and nothing is noted.
 */
export async function checkLinks(db: ResourcesDb, now: Date, lookAt: typeof look = look) {
  const due = await linksToCheck(db, now)
  if (due.length === 0) return 0
  const checked: (LinkToCheck & { check: Check })[] = []
  for (let at = 0; at < due.length; at += atOnce)
    checked.push(
      ...(await Promise.all(
        due.slice(at, at + atOnce).map(async item => {
          const check = checkAfter(item.before, item.link, await lookAt(item.link), now)
          return { ...item, check }
        }),
      )),
    )
  const witnesses = checked.every(({ check }) => check.outcome === 'SILENT')
    ? await Promise.all((await linksKnownAlive(db, now, witnessesWanted)).map(link => lookAt(link)))
    : []
  if (isCutOff(checked, witnesses)) return 0
  for (const item of checked) await note(db, item, now)
  return checked.length
}

const note = (db: ResourcesDb, { check, ...item }: LinkToCheck & { check: Check }, now: Date) =>
  db.transaction().execute(async trx => {
    await keepCheck(trx, item.slug, check)
    if (isDead(check) && !(item.before && isDead(item.before))) await recordChanges(trx, [deadLink(item, check, now)])
  })

/** Whoever can mend it is written to: the editors of its municipality, or else whoever shared it, or the secretariat. */
function deadLink({ slug, municipality, sharedBy }: LinkToCheck, { outcome, failingSince }: Check, at: Date): Change {
  const person = municipality ? null : sharedBy
  const toSecretariat = !municipality && !person
  return {
    at,
    actor: null,
    action: 'noteDeadLink',
    subjectType: 'Resource',
    subjectId: slug,
    before: null,
    after: { outcome, failingSince },
    news: null,
    notices: [{ kind: 'LINK_DEAD', about: slug, municipality, person, toSecretariat, url: `/library/${slug}/edit` }],
  }
}

/** Begins rounds apart from the request that asks for one, and one at a time: other people's servers take longer than a gateway waits. */
export function linkRounds(db: ResourcesDb, log: Log, lookAt: typeof look = look) {
  let round: Promise<unknown> | undefined
  return (now: Date) => {
    if (round) return false
    round = checkLinks(db, now, lookAt)
      .catch((error: unknown) => log.warn({ err: loggable(error) }, 'links were not looked at'))
      .finally(() => {
        round = undefined
      })
    return true
  }
}
