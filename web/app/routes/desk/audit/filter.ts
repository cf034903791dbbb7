import type { AuditFilter } from '../../../graphql/generated/graphql.ts'

const names = ['actor', 'action', 'type', 'municipality', 'id', 'since', 'until'] as const
const longest = 200

/** What an address asks of the trail, as its parameters. Days that are none are left out. */
export function askedIn(parameters: URLSearchParams) {
  const asked: Partial<Record<(typeof names)[number], string>> = {}
  for (const name of names) {
    const value = parameters.get(name)?.trim().slice(0, longest)
    if (!value || ((name === 'since' || name === 'until') && !isDay(value))) continue
    asked[name] = value
  }
  return asked
}

/** Days are whole days of UTC, the last one too. */
export function filterOf({
  actor,
  action,
  type,
  municipality,
  id,
  since,
  until,
}: ReturnType<typeof askedIn>): AuditFilter {
  return {
    ...(actor && { actor }),
    ...(action && { action }),
    ...(type && { subjectType: type }),
    ...(municipality && { municipality }),
    ...(id && { subjectId: id }),
    ...(since && { since: `${since}T00:00:00.000Z` }),
    ...(until && { until: new Date(Date.parse(until) + 86_400_000).toISOString() }),
  }
}

function isDay(text: string) {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(text) : null
  return date !== null && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
