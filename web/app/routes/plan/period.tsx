import { useWords } from '../../language/words.ts'

/** The years of a plan. Either may be unknown, and is not made up. */
export function Period({ period: { from, to } }: { period: { from: number | null; to: number | null } }) {
  const { t } = useWords('plan')
  if (from && to) return <>{t('period.both', { from, to })}</>
  if (from) return <>{t('period.from', { from })}</>
  if (to) return <>{t('period.to', { to })}</>
  return <span className="soft">{t('period.unknown')}</span>
}
