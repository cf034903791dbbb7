export interface ProgressFilter {
  commitment: number | null
  period: string | null
  /** Id of a plan of action. */
  plan: string | null
}

/** What the address asks for; what is no commitment or no year is left out, and the list stays whole. */
export function filterIn(asked: URLSearchParams): ProgressFilter {
  const number = Number(asked.get('commitment'))
  const period = asked.get('year')?.trim() ?? ''
  return {
    commitment: Number.isInteger(number) && number >= 1 && number <= 10 ? number : null,
    plan: asked.get('plan')?.trim() || null,
    period: /^\d{4}$/.test(period) ? period : null,
  }
}
