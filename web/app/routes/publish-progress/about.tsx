import { Link } from '@remix-run/react'
import { LocalizedName, LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'

interface AboutProps {
  municipality: { slug: string; name: LocalizedValue }
  commitment: { number: number; title: LocalizedValue; explanation: LocalizedValue; tierNote?: string | null }
  period: string
}

/** What the report is about. It is part of the address, so a mistake is mended before anything is written. */
export function About({ municipality, commitment, period }: AboutProps) {
  const { t, lang } = useWords('publish')
  const { number, title, explanation, tierNote } = commitment
  const choose = `/${lang}/municipalities/${municipality.slug}/progress/new?${new URLSearchParams({ period })}`
  return (
    <aside className="publish__about stack" aria-label={t('about')}>
      <h2>
        {number}. <LocalizedText value={title} note={false} />
      </h2>
      <LocalizedText as="p" value={explanation} />
      {tierNote && (
        <div className="publish__tier">
          <p>
            <strong>{t('tierTitle')}</strong>
          </p>
          <LocalizedText as="p" value={{ text: tierNote, lang: 'en', dir: 'ltr' }} />
        </div>
      )}
      <p>
        {t('for')} <LocalizedName value={municipality.name} /> · {period}
      </p>
      <p className="screen-only">
        <Link to={choose}>{t('chooseOther')}</Link>
      </p>
      <p className="screen-only">
        <Link to={`/${lang}/commitments/${number}`} target="_blank">
          {t('readCommitment')}
        </Link>
      </p>
    </aside>
  )
}
