/** Years before `today` that hold events, each with the first month that does. */
export function yearsIn(days: readonly string[], today: string) {
  const years = new Map<string, { year: string; month: string; count: number }>()
  for (const day of [...days].sort()) {
    const year = day.slice(0, 4)
    if (year >= today.slice(0, 4)) break
    const { month, count } = years.get(year) ?? { month: day.slice(0, 7), count: 0 }
    years.set(year, { year, month, count: count + 1 })
  }
  return [...years.values()]
}
