import type { DurationFragment } from '../../graphql/generated/graphql.ts'
import { writeNumber } from '../../language/write.ts'

interface Figures {
  invented: boolean
  betweenSteps: readonly DurationFragment[]
  consultedAtOnce: DurationFragment
  consultedInSequence: DurationFragment
}

/** Under two years in days, and in years from then on: nobody counts 5,433 days. */
const unitOf = (days: number) => (days < 730 ? ('days' as const) : ('years' as const))

function writeDuration(lang: string | undefined, { from, to, n, medianDays, approximate }: DurationFragment) {
  const unit = medianDays === null ? null : unitOf(Math.abs(medianDays))
  const length = unit === 'years' ? Math.round((medianDays ?? 0) / 36.525) / 10 : (medianDays ?? 0)
  return {
    from,
    to,
    n: { count: n, number: writeNumber(lang, n) },
    approximate: { count: approximate, number: writeNumber(lang, approximate) },
    median: unit && { unit, count: length, number: writeNumber(lang, length) },
  }
}

/** How long steps took, in words. */
export const writeDurations = (lang: string | undefined, figures: Figures) => ({
  between: figures.betweenSteps.map(one => writeDuration(lang, one)),
  atOnce: writeDuration(lang, figures.consultedAtOnce),
  inSequence: writeDuration(lang, figures.consultedInSequence),
  isInvented: figures.invented,
})
export type WrittenDurations = ReturnType<typeof writeDurations>
