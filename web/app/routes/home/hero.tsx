import { ButtonLink } from '../../components/button/button.tsx'
import { useWords } from '../../language/words.ts'
import { Gathering } from './gathering.tsx'

export function Hero() {
  const { t, lang } = useWords('home')
  return (
    <div className="hero">
      <Gathering />
      <div className="hero__words wrap">
        <p className="hero__eyebrow">{t('eyebrow')}</p>
        <h1>{t('headline')}</h1>
        <p className="lead">{t('lead')}</p>
        <div className="cluster">
          <ButtonLink to={`/${lang}/municipalities`}>{t('findMunicipality')}</ButtonLink>
          <ButtonLink kind="secondary" to={`/${lang}/commitments`}>
            {t('readCommitments')}
          </ButtonLink>
        </div>
      </div>
    </div>
  )
}
