import { Card } from '../../components/card/card.tsx'
import { useWords } from '../../language/words.ts'
import { sections } from '../../layout/sections.ts'

export function Ways() {
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

export function OwnWord() {
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
