import { useSearchParams } from '@remix-run/react'
import { useId } from 'react'
import { useWords } from '../../language/words.ts'

/** What a calendar feed is, and how to take it. The filter by municipality goes with it. */
export function Subscribe({ origin }: { origin: string }) {
  const { t, lang } = useWords('events')
  const id = useId()
  const [asked] = useSearchParams()
  const parameters = new URLSearchParams({ lang })
  for (const name of ['municipality', 'series']) {
    const value = asked.get(name)
    if (value) parameters.set(name, value)
  }
  const path = `/calendar.ics?${parameters}`
  const address = `${origin}${path}`
  return (
    <section id="subscribe" className="subscribe stack" aria-labelledby="subscribe-title">
      <h2 id="subscribe-title">{t('subscribe.title')}</h2>
      <p>{t('subscribe.what')}</p>
      {asked.get('municipality') && <p>{t('subscribe.narrowed')}</p>}
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
      <p className="soft">{t('subscribe.times')}</p>
    </section>
  )
}
