export type Outcome = 'ALIVE' | 'GONE' | 'SILENT' | 'REFUSED'

const day = 24 * 60 * 60_000
/** Silence must be met twice: a fault of an hour is no dead link. */
export const enoughFailures = 2
export const mostHops = 5

/** Where a link leads, if that may be looked at at all. */
export function addressToLookAt(link: string, base?: string): URL | undefined {
  if (!URL.canParse(link, base)) return undefined
  const url = new URL(link, base)
  return ['http:', 'https:'].includes(url.protocol) && !url.username && !url.password ? url : undefined
}

/** What an answer means. Who asks to sign in, or to come back later, is there. */
export const outcomeOf = (status: number): Outcome =>
  status === 404 || status === 410 ? 'GONE' : status >= 500 && status !== 503 ? 'SILENT' : 'ALIVE'

export type Check = {
  url: string
  checkedAt: Date
  /** From when on it is looked at again. */
  dueAt: Date
  outcome: Outcome
  failures: number
  failingSince: Date | null
}

/** Whether it is on its owner's list. */
export const isDead = ({ outcome, failures }: Pick<Check, 'outcome' | 'failures'>) =>
  failures > 0 && (outcome !== 'SILENT' || failures >= enoughFailures)

export const witnessesWanted = 3

type Looked = { before: Pick<Check, 'outcome'> | undefined; check: Pick<Check, 'outcome'> }

/**
 * Whether silence says nothing of links: nobody answers, nor does a link that was alive and is not due. Where there is none of those to
 * ask, several of the round itself that were alive are as good.
 */
export function isCutOff(round: readonly Looked[], witnesses: readonly Outcome[]) {
  if (![...round.map(({ check }) => check.outcome), ...witnesses].every(outcome => outcome === 'SILENT')) return false
  return witnesses.length > 0 || round.filter(({ before }) => before?.outcome === 'ALIVE').length >= witnessesWanted
}

/** Once a week while it works, and the next day while it does not; an errand that comes an hour early counts. */
const dueAfter = (now: Date, failures: number) => new Date(now.getTime() + (failures > 0 ? day : 7 * day) - day / 24)

export function checkAfter(before: Check | undefined, url: string, outcome: Outcome, now: Date): Check {
  const same = before?.url === url ? before : undefined
  const failures = outcome === 'ALIVE' ? 0 : (same?.failures ?? 0) + 1
  const failingSince = failures > 0 ? (same?.failingSince ?? now) : null
  return { url, checkedAt: now, dueAt: dueAfter(now, failures), outcome, failures, failingSince }
}
