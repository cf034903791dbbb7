import { useWords } from '../../language/words.ts'
import type { ProgressStatus } from './progress-status.ts'
import { StatusMark } from './status-mark.tsx'

/** Null means that nothing is reported: a look of its own, never a pale "not started". */
export function StatusBadge({ status }: { status: ProgressStatus | null | undefined }) {
  const { t } = useWords('terms')
  return (
    <span className={`status status--${status ?? 'none'}`}>
      <StatusMark status={status} />
      {t(`status.${status ?? 'notReported'}`)}
    </span>
  )
}
