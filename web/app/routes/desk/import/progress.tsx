import { Link } from '@remix-run/react'
import { Notice } from '../../../components/notice/notice.tsx'
import type { RosterImportState } from '../../../graphql/generated/graphql.ts'
import { useWords } from '../../../language/words.ts'

export type Doing = 'READING' | 'APPLYING' | 'UNDOING'

interface Sheet {
  state: RosterImportState
  isCutOff: boolean
  /** What is being done just now. */
  doing: Doing | null
  progress: { done: number; all: number; share: string; written: { done: string; rows: string } } | null
  changed: { count: number; number: string }
  unchanged: { count: number; number: string }
  sentAt: string | null
  appliedAt: string | null
  undoneAt: string | null
}

/** How far the work is, and what its end means. */
export function Progress({ sheet }: { sheet: Sheet }) {
  const { t, lang } = useWords('import')
  const { state, isCutOff, doing, progress } = sheet
  const unit = state === 'READING' ? ('rowsDone' as const) : ('changesDone' as const)
  if (isCutOff)
    return (
      <Notice tone="warning" title={t('cutOffTitle')}>
        <p>{state === 'READING' ? t('cutOffReading') : t('cutOffWriting')}</p>
        <p>
          <Link to={`/${lang}/desk/import`}>{t('sendAgain')}</Link>
        </p>
      </Notice>
    )
  if (doing)
    return (
      <div className="import-progress stack" role="status">
        {/* without scripts the browser asks again by itself */}
        <noscript>
          <meta httpEquiv="refresh" content="2" />
        </noscript>
        <label htmlFor="progress">{t(`doing.${doing}`)}</label>
        {progress ? (
          <progress id="progress" max={progress.all} value={progress.done}>
            {progress.share}
          </progress>
        ) : (
          <progress id="progress" />
        )}
        {progress && <p className="soft small">{t(unit, progress.written)}</p>}
        <p className="soft small">{t('mayLeave')}</p>
      </div>
    )
  return (
    <Notice tone={toneOf(state, sheet.changed.count)} title={t(`state.${state}`)} live>
      <p>{state === 'READY' && sheet.changed.count === 0 ? t('nothingToDo') : t(`meaning.${state}`)}</p>
      <p className="soft small">
        {t('unchanged', sheet.unchanged)}
        {' · '}
        <bdi>{t('sent', { at: sheet.sentAt })}</bdi>
        {sheet.appliedAt && (
          <>
            {' · '}
            <bdi>{t('applied', { at: sheet.appliedAt })}</bdi>
          </>
        )}
        {sheet.undoneAt && (
          <>
            {' · '}
            <bdi>{t('undone', { at: sheet.undoneAt })}</bdi>
          </>
        )}
      </p>
    </Notice>
  )
}

function toneOf(state: RosterImportState, changes: number) {
  if (state === 'REFUSED') return 'warning'
  return state === 'APPLIED' || (state === 'READY' && changes > 0) ? 'success' : 'note'
}
