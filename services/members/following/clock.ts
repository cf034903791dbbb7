import { DateTime } from 'luxon'

const hour = 7

/** The next moment at which the clock in the zone shows seven in the morning; on a Monday, where that is asked for. */
export function nextMorning(after: Date, zone: string, { isMonday }: { isMonday: boolean }): Date {
  for (let day = DateTime.fromJSDate(after, { zone }).startOf('day'); ; day = day.plus({ days: 1 })) {
    const morning = day.set({ hour })
    if (morning.toMillis() > after.getTime() && (!isMonday || morning.weekday === 1)) return morning.toJSDate()
  }
}
