const firstYear = 2005
const commitments = 10

export interface Chosen {
  /** Null until one of the ten is chosen. */
  commitment: number | null
  /** Id of an action of a plan, which a report may be about instead. */
  action: string | null
  /** A year, as the API takes it. */
  period: string
}

/** What the address asks to report on; this year unless it names another that can be reported on. */
export function chosenIn(parameters: URLSearchParams, now: Date): Chosen {
  const commitment = Number(parameters.get('commitment'))
  const asked = parameters.get('period') ?? ''
  const isYear = /^\d{4}$/.test(asked) && yearsUntil(now).includes(Number(asked))
  const isCommitment = Number.isInteger(commitment) && commitment >= 1 && commitment <= commitments
  const action = parameters.get('action') || null
  return {
    commitment: isCommitment && !action ? commitment : null,
    action,
    period: isYear ? asked : String(now.getUTCFullYear()),
  }
}

/** Next year comes first: plans are sometimes reported on ahead of time. */
export function yearsUntil(now: Date) {
  const next = now.getUTCFullYear() + 1
  return Array.from({ length: next - firstYear + 1 }, (_, index) => next - index)
}
