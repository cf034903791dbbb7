import { Link } from '@remix-run/react'
import { Notice } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'

/** For whoever is signed in and is not of the secretariat. */
export function DeskClosed() {
  const { t, lang } = useWords('desk')
  return (
    <Notice tone="warning" title={t('refusedTitle')}>
      <p>{t('refused')}</p>
      <p>
        <Link to={`/${lang}/account`}>{t('toAccount')}</Link>
      </p>
    </Notice>
  )
}
