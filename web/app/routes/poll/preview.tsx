import { useEffect, useRef } from 'react'
import { LocalizedName } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import type { WrittenPreview } from './preview.server.ts'
import { hasWarnings, Warnings } from './warnings.tsx'

/** Who would be written to, and what speaks against each time, before anybody hears of it. Takes the focus, as it is the answer to a button. */
export function Preview({ preview }: { preview: WrittenPreview }) {
  const { t } = useWords('poll')
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.focus(), [preview])
  const { municipalities, times } = preview
  return (
    <section ref={box} id="preview" className="poll-preview stack" aria-labelledby="preview-title" tabIndex={-1}>
      <h2 id="preview-title">{t('preview.title')}</h2>
      {municipalities.length === 0 ? (
        <p>{t('preview.nobody')}</p>
      ) : (
        <>
          <p>{t('preview.letters', { count: municipalities.length })}</p>
          <p>
            {municipalities.map(({ slug, name }, at) => (
              <span key={slug}>
                {at > 0 && ' · '}
                <LocalizedName value={name} />
              </span>
            ))}
          </p>
        </>
      )}
      {times.length > 0 && (
        <ul className="poll-times" role="list">
          {times.map(time => (
            <li key={time.key} className="poll-time">
              <h3>
                <span className="poll-time__date">{time.when.date}</span> <bdi>{time.when.clock}</bdi>{' '}
                <bdi className="soft">{time.when.zone?.short}</bdi>
              </h3>
              {hasWarnings(time) ? <Warnings option={time} /> : <p className="soft">{t('preview.clear')}</p>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
