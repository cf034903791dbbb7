import type { ReactNode } from 'react'
import { useWords } from '../../language/words.ts'

export type NoticeTone = 'note' | 'success' | 'warning' | 'demonstration'

interface NoticeProps {
  tone?: NoticeTone
  title?: ReactNode
  children?: ReactNode
  /** Said aloud when it appears: for the answer to something that the visitor just did. */
  live?: boolean
}

export function Notice({ tone = 'note', title, children, live = false }: NoticeProps) {
  return (
    <div className={`notice notice--${tone}`} role={live ? 'status' : undefined}>
      {title && <p className="notice__title">{title}</p>}
      {children && <div>{children}</div>}
    </div>
  )
}

/** Beside everything whose `invented` is true. */
export function InventedNotice() {
  const { t } = useWords('shell')
  return (
    <Notice tone="demonstration" title={t('notice.inventedTitle')}>
      <p>{t('notice.invented')}</p>
    </Notice>
  )
}

/** In place of a panel whose path is in `failed`. */
export function PanelUnavailable() {
  const { t } = useWords('shell')
  return (
    <Notice tone="warning" title={t('notice.panelTitle')}>
      <p>{t('notice.panel')}</p>
    </Notice>
  )
}

export function SuccessNotice({ children }: { children: ReactNode }) {
  const { t } = useWords('shell')
  return (
    <Notice tone="success" title={t('notice.success')} live>
      <p>{children}</p>
    </Notice>
  )
}
