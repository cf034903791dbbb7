import { Form, Link } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { useWords } from '../../language/words.ts'

const accounts = ['secretariat', 'organiser', 'wic', 'calgary', 'edmonton', 'thunder-bay', 'reader'] as const

/** On a local start only: whoever can open this page could read every link anyway. */
export function DemoAccounts({ returnTo }: { returnTo: string }) {
  const { t, lang } = useWords('sign-in')
  return (
    <section className="demo-accounts stack" aria-labelledby="demo">
      <h2 id="demo">{t('demoTitle')}</h2>
      <p>
        {t('demo')} <Link to={`/${lang}/local-mail`}>{t('toLocalMail')}</Link>
      </p>
      <ul className="demo-accounts__list" role="list">
        {accounts.map(account => (
          <li key={account}>
            <span>
              <strong>
                <bdi dir="ltr">{account}@example.org</bdi>
              </strong>
              <span className="soft">{t(`account.${account}`)}</span>
            </span>
            <Form method="post" action={`/${lang}/sign-in`}>
              <input type="hidden" name="email" value={`${account}@example.org`} />
              <input type="hidden" name="returnTo" value={returnTo} />
              <Button kind="secondary" aria-label={t('sendTo', { email: `${account}@example.org` })}>
                {t('sendShort')}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  )
}
