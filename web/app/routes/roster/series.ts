interface PartialDay {
  value: string
  precision: 'DAY' | 'MONTH' | 'YEAR'
}

interface Membership {
  joinedOn: PartialDay | null
  municipality: { knownMemberBy: PartialDay | null }
}

/** The first day for which the records prove a membership: the roster's own rule for past days. */
function provedFrom({ joinedOn, municipality }: Membership) {
  const proof = joinedOn ?? municipality.knownMemberBy
  return proof && lastDayOf(proof)
}

/** How many members the records prove for a day. */
export function provedOn(memberships: readonly Membership[], day: string) {
  return memberships.map(provedFrom).filter(from => from !== null && from <= day).length
}

/** Days on which the number of proved members grew, and the number from then on. */
export function growthOf(memberships: readonly Membership[]) {
  const days = memberships.map(provedFrom).filter(from => from !== null)
  return [...new Set(days)].sort().map(day => ({ day, count: days.filter(each => each <= day).length }))
}

/** The last day that a date can mean: 2008 is 2008-12-31. */
export function lastDayOf({ value, precision }: PartialDay) {
  if (precision === 'DAY') return value
  const [year = 0, month = 1] = value.split('-').map(Number)
  return new Date(Date.UTC(year, precision === 'YEAR' ? 12 : month, 0)).toISOString().slice(0, 10)
}
