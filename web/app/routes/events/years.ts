interface Year {
  year: number
  firstMonth: string
  count: number
}

/** Years before `today` that hold events, each with the first month that does. */
export const yearsBefore = (years: readonly Year[], today: string) =>
  years
    .filter(({ year }) => year < Number(today.slice(0, 4)))
    .map(({ year, firstMonth, count }) => ({ year: String(year), month: firstMonth, count }))
