import { Link } from '@remix-run/react'
import { Notice } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'

/** For whoever is signed in and holds no role in the network. */
export function MembersOnly() {
  const { t, lang } = useWords('discussions')
  return (
    <Notice tone="warning" title={t('membersOnlyTitle')}>
      <p>{t('membersOnly')}</p>
      <p>
        <Link to={`/${lang}/discussions`}>{t('toPublic')}</Link>
      </p>
    </Notice>
  )
}
