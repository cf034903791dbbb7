import { useWords } from '../../language/words.ts'

/** How one gets an account: the same for everybody, and nothing of who has one. */
export function NoAccount() {
  const { t } = useWords('sign-in')
  return (
    <section className="stack" aria-labelledby="no-account">
      <h2 id="no-account">{t('noAccountTitle')}</h2>
      <p>{t('noAccountLinks')}</p>
      <ul>
        <li>{t('noAccountMember')}</li>
        <li>{t('noAccountOther')}</li>
      </ul>
    </section>
  )
}
