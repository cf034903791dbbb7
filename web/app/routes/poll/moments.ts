import type { TFunction } from 'i18next'
import { readClock } from '../events/clock.ts'
import { writeClock } from '../events/when.ts'
import type { NewPollValues } from './new-schema.ts'

type Clocks = Pick<NewPollValues, 'times' | 'closesOn' | 'timeZone'>
interface Moments {
  options: { startsAt: string; endsAt: string }[]
  closesAt: string
}

/** All moments that the clocks mean, or what is wrong with any of them: an hour that a clock change skips or doubles is no time to propose. */
export function momentsOf({ times, closesOn, timeZone }: Clocks, t: TFunction<'poll'>, lang: string | undefined) {
  const problems: Record<string, string[]> = {}
  const momentAt = (field: string, clock: string) => {
    const reading = readClock(clock, timeZone)
    if (reading?.kind === 'once') return reading.moment
    if (reading?.kind === 'skipped')
      problems[field] = [
        t('clock.skipped', {
          before: writeClock(lang, `${reading.before}Z`, 'UTC'),
          after: writeClock(lang, `${reading.after}Z`, 'UTC'),
        }),
      ]
    else problems[field] = [reading ? t('clock.twice') : 'invalid']
    return ''
  }
  const moments: Moments = {
    options: times.map(({ startsAt, endsAt }, at) => ({
      startsAt: momentAt(`times[${at}].startsAt`, startsAt),
      endsAt: momentAt(`times[${at}].endsAt`, endsAt),
    })),
    // the whole last day counts
    closesAt: momentAt('closesOn', `${closesOn}T23:59`),
  }
  return Object.keys(problems).length > 0 ? { problems } : { moments, problems }
}
