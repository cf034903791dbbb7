import { useId } from 'react'
import { useWords } from '../../language/words.ts'

interface SubscribeProps {
  origin: string
  /** Path of the feed, without its language. */
  feed: string
  /** What its address is narrowed by besides. */
  parameters?: Readonly<Record<string, string>>
  /** What the feed is narrowed to, in a sentence. */
  narrowed?: string | undefined
  /** Whether it goes back to the first event. */
  isWhole?: boolean
}

/** What a calendar feed is, and how to take it. */
export function Subscribe({ origin, feed, parameters = {}, narrowed, isWhole = false }: SubscribeProps) {
  const { t, lang } = useWords('events')
  const id = useId()
  const path = `${feed}?${new URLSearchParams({ ...parameters, lang })}`
  const address = `${origin}${path}`
  return (
    <section id="subscribe" className="subscribe stack" aria-labelledby="subscribe-title">
      <h2 id="subscribe-title">{t('subscribe.title')}</h2>
      <p>{t('subscribe.what')}</p>
      {narrowed && <p>{narrowed}</p>}
      <div className="cluster">
        <a className="button button--primary" href={address.replace(/^https?/, 'webcal')}>
          {t('subscribe.open')}
        </a>
        <a className="button button--secondary" href={path} download>
          {t('subscribe.download')}
        </a>
      </div>
      <div className="field">
        <label htmlFor={id}>{t('subscribe.address')}</label>
        <p className="field__hint" id={`${id}-hint`}>
          {t('subscribe.addressHint')}
        </p>
        <input className="input" id={id} readOnly dir="ltr" value={address} aria-describedby={`${id}-hint`} />
      </div>
      {!isWhole && <p className="soft">{t('subscribe.window')}</p>}
      <p className="soft">{t('subscribe.times')}</p>
    </section>
  )
}
