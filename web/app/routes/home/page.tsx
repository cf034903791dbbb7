import type { LoaderFunctionArgs } from '@remix-run/node'
import { ButtonLink } from '../../components/button/button.tsx'
import { Card } from '../../components/card/card.tsx'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { useWords } from '../../language/words.ts'
import { sections } from '../../layout/sections.ts'
import { Gathering } from './gathering.tsx'
import './home.css'

export async function loader({ params }: LoaderFunctionArgs) {
  const t = wordsFor(params.lang, 'home')
  return { title: t('title'), description: t('lead') }
}

export const handle = { words: ['home'] }

export default function HomePage() {
  return (
    <>
      <Hero />
      <Ways />
      <OwnWord />
    </>
  )
}

function Hero() {
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

function Ways() {
  const { t, lang } = useWords('home')
  const { t: shell } = useWords('shell')
  return (
    <section className="home-section wrap" aria-labelledby="ways">
      <h2 id="ways">{t('waysTitle')}</h2>
      <div className="grid">
        {sections.map(section => (
          <Card key={section} title={shell(`nav.${section}`)} to={`/${lang}/${section}`}>
            <p>{t(`ways.${section}`)}</p>
          </Card>
        ))}
      </div>
    </section>
  )
}

function OwnWord() {
  const { t } = useWords('home')
  return (
    <section className="home-section wrap" aria-labelledby="promise">
      <div className="promise">
        <h2 id="promise">{t('noteTitle')}</h2>
        <p>{t('note')}</p>
      </div>
    </section>
  )
}

export const meta = pageMeta
