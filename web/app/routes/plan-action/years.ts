interface Span {
  from: number | null
  to: number | null
}

const most = 30

/** The years that can be told about an action, newest first: those of its plan until now, and those that are reported. */
export function yearsOf({ from, to }: Span, reported: readonly string[], thisYear: number) {
  const last = Math.min(to ?? thisYear, thisYear)
  const first = Math.max(from ?? last, last - most)
  const planned = Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => String(first + index))
  return [...new Set([...planned, ...reported])].sort().reverse()
}
