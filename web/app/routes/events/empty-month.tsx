import { Link } from '@remix-run/react'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { useWords } from '../../language/words.ts'

interface EmptyMonthProps {
  month: string
  isNarrowed: boolean
  maySchedule: boolean
}

/** A month without an event on a known day, and what to do about it. */
export function EmptyMonth({ month, isNarrowed, maySchedule }: EmptyMonthProps) {
  const { t, lang } = useWords('events')
  return (
    <EmptyState title={t(isNarrowed ? 'month.emptyNarrowed' : 'month.empty', { month })}>
      <p>{t(isNarrowed ? 'month.emptyNarrowedNext' : 'month.emptyNext')}</p>
      {maySchedule && !isNarrowed && (
        <p>
          <Link to={`/${lang}/events/new`}>{t('schedule')}</Link>
        </p>
      )}
    </EmptyState>
  )
}
