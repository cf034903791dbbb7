import { Link } from '@remix-run/react'
import { Notice } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'

/** Whoever is signed in, and may not share. */
export function NotForYou() {
  const { t, lang } = useWords('share-resource')
  return (
    <Notice tone="warning" title={t('refusedTitle')}>
      <p>{t('refused')}</p>
      <p>
        <Link to={`/${lang}/account`}>{t('toAccount')}</Link>
      </p>
    </Notice>
  )
}
