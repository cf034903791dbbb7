const aWeek = 7 * 24 * 60 * 60 * 1000

/** Old news that only now comes in, as archive work does, is no reason to tell anybody. */
export const isWorthTelling = (at: Date, now: Date) => now.getTime() - at.getTime() < aWeek
