import { type ReactNode, useEffect, useRef } from 'react'
import { useWords } from '../../language/words.ts'
import { type Fact, Facts } from '../facts/facts.tsx'
import { Notice } from '../notice/notice.tsx'

interface NewerRecordProps {
  /** Of the record as somebody else left it: the form below sends it back, so that nothing unread is written over. */
  revision: number
  facts?: readonly Fact[]
  /** The day of the record, as text. */
  since?: string
  children?: ReactNode
}

/** What somebody else made of a record while this visitor wrote; what was typed stays in the form below. */
export function NewerRecord({ revision, facts = [], since, children }: NewerRecordProps) {
  const { t } = useWords('form')
  const box = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (revision) box.current?.focus()
  }, [revision])

  const shown = [...facts, ...(since ? [{ label: t('newer.since'), value: since }] : [])]
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="warning" title={t('newer.title')} live>
        <p>{t('newer.next')}</p>
        {shown.length > 0 && <Facts facts={shown} />}
        {children}
      </Notice>
    </div>
  )
}
