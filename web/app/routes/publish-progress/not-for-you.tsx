import { Link } from '@remix-run/react'
import { LocalizedName, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'

/** Nobody speaks for another council. */
export function NotForYou({ municipality }: { municipality: { slug: string; name: LocalizedValue } }) {
  const { t, lang } = useWords('publish')
  return (
    <Notice tone="warning" title={t('refusedTitle')}>
      <p>{t('refused')}</p>
      <p>
        <Link to={`/${lang}/account`}>{t('toAccount')}</Link>
      </p>
      <p>
        <Link to={`/${lang}/municipalities/${municipality.slug}`}>
          <LocalizedName value={municipality.name} />
        </Link>
      </p>
    </Notice>
  )
}
