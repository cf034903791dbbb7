import { Link } from '@remix-run/react'
import { ButtonLink } from '../../components/button/button.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { useWords } from '../../language/words.ts'
import { NoAccount } from './no-account.tsx'

/** The same for every address, known or not. */
export function LinkSent({ isMailLocal, returnTo }: { isMailLocal: boolean; returnTo: string }) {
  const { t, lang } = useWords('sign-in')
  const again = `/${lang}/sign-in?${new URLSearchParams({ returnTo })}`
  return (
    <>
      <PageHead title={t('sentTitle')} lead={t('sent')} steps={[{ label: t('title'), to: '/sign-in' }]} />
      <div className="wrap stack">
        {isMailLocal && (
          <Notice tone="demonstration" title={t('localTitle')}>
            <p>{t('localSent')}</p>
            <p className="sign-in-go">
              <ButtonLink to={`/${lang}/local-mail`}>{t('toLocalMail')}</ButtonLink>
            </p>
          </Notice>
        )}
        <h2>{t('nothingTitle')}</h2>
        <ul>
          <li>{t('nothing1')}</li>
          <li>{t('nothing2')}</li>
          <li>{t('nothing3')}</li>
        </ul>
        <NoAccount />
        <p>
          <Link to={again}>{t('again')}</Link>
        </p>
      </div>
    </>
  )
}
