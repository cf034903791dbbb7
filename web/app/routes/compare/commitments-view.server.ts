import type { Comparison } from './comparison.server.ts'
import { sizes } from './group-view.server.ts'
import { commitmentReading, type Writer } from './readings.server.ts'

/** The heatmap: commitments as rows, municipalities as columns, counts of the group beside them. */
export function commitmentsView(writer: Writer, comparison: Comparison) {
  const { lang, t } = writer
  const { commitments, places, group } = comparison
  const known = places.filter(({ statuses }) => statuses !== null)
  const counts = group.commitments?.byCommitment ?? []
  return {
    columns: known.map(({ slug, name }) => ({ slug, name, sign: places.findIndex(each => each.slug === slug) })),
    rows: commitments.map(({ number, title }, index) => {
      const count = counts.find(each => each.number === number)
      return {
        number,
        title,
        statuses: known.map(({ statuses }) => statuses?.[index] ?? null),
        figures: count && [figure(count.reportingCount, group.size), figure(count.achievedCount, count.reportingCount)],
      }
    }),
    reading: commitmentReading(writer, comparison),
    hasGroup: counts.length > 0,
    isWithheld: group.commitments?.suppressed ?? false,
    isMissing: commitments.length === 0 || group.commitments === null || known.length < places.length,
  }

  function figure(part: number, whole: number) {
    return { text: t('group.ofSize', sizes(lang, part, whole)), share: whole === 0 ? 0 : part / whole }
  }
}
