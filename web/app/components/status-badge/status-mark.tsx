import type { ProgressStatus } from './progress-status.ts'

const shapes: Record<ProgressStatus, string | null> = {
  NOT_STARTED: null,
  LIMITED: 'M8 8V2a6 6 0 0 1 0 12Z',
  SUBSTANTIAL: 'M8 8V2a6 6 0 1 1-6 6Z',
  COMPLETE: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z',
}

/** A disc that fills: told apart without colour. Decoration beside the words. */
export function StatusMark({ status }: { status: ProgressStatus | null | undefined }) {
  const filled = status ? shapes[status] : null
  return (
    <svg className={`status-mark status-mark--${status ?? 'none'}`} viewBox="0 0 16 16" aria-hidden="true">
      <circle className="status-mark__edge" cx="8" cy="8" r="6.5" />
      {filled && <path className="status-mark__fill" d={filled} />}
      {!status && <path className="status-mark__edge" d="M5 8h6" />}
    </svg>
  )
}
