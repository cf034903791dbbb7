import { Link } from '@remix-run/react'
import { Notice } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'

/** Whoever is signed in, and may not schedule. */
export function NotForYou() {
  const { t, lang } = useWords('schedule')
  return (
    <Notice tone="warning" title={t('refusedTitle')}>
      <p>{t('refused')}</p>
      <ul>
        <li>
          <Link to={`/${lang}/account`}>{t('toAccount')}</Link>
        </li>
        <li>
          <Link to={`/${lang}/events`}>{t('toCalendar')}</Link>
        </li>
      </ul>
    </Notice>
  )
}
