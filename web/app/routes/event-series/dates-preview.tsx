import { useEffect, useRef } from 'react'
import { useWords } from '../../language/words.ts'

export interface PreviewedDate {
  key: string
  day: string
  clock: string
  /** How it was before, where a change moves it. */
  before: string | null
}

interface DatesPreviewProps {
  title: string
  dates: readonly PreviewedDate[]
  zone: string
  /** What a change does beside moving them. */
  notes?: readonly string[]
}

/** Every date that is about to be made or changed, before it is. Takes the focus, as it is the answer to a button. */
export function DatesPreview({ title, dates, zone, notes = [] }: DatesPreviewProps) {
  const { t } = useWords('event-series')
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.focus(), [dates])
  return (
    <section ref={box} id="preview" className="series-preview" aria-labelledby="preview-title" tabIndex={-1}>
      <h2 id="preview-title">{title}</h2>
      <ol>
        {dates.map(({ key, day, clock, before }) => (
          <li key={key}>
            <strong>{day}</strong>, <bdi>{clock}</bdi>
            {before && (
              <>
                <br />
                <span className="soft">{t('preview.before', { before })}</span>
              </>
            )}
          </li>
        ))}
      </ol>
      {notes.map(note => (
        <p key={note}>{note}</p>
      ))}
      <p className="soft">{t('preview.zone', { zone })}</p>
    </section>
  )
}
