interface PartialDate {
  value: string
  precision: 'YEAR' | 'MONTH' | 'DAY'
}

/** No finer than the sources tell: `2008`, `2008-10` or `2008-10-31`. */
export function asKnown(date: PartialDate | null | undefined) {
  const length = { YEAR: 4, MONTH: 7, DAY: 10 }
  return date?.value.slice(0, length[date.precision]) ?? null
}
