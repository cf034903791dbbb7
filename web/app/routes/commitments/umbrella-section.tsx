import { Card } from '../../components/card/card.tsx'
import { LocalizedText, type LocalizedValue, ShownIn } from '../../components/localized-text/localized-text.tsx'
import type { Umbrella } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'

interface UmbrellaSectionProps {
  umbrella: Umbrella
  commitments: readonly {
    number: number
    title: LocalizedValue
    explanation: LocalizedValue
    reportingCount: number
    reporting: string
  }[]
}

export function UmbrellaSection({ umbrella, commitments }: UmbrellaSectionProps) {
  const { t, lang } = useWords('commitments')
  const { t: terms } = useWords('terms')
  return (
    <section className={`umbrella umbrella--${umbrella} stack`} aria-labelledby={umbrella}>
      <div>
        <h2 id={umbrella}>{terms(`umbrella.${umbrella}`)}</h2>
        <p className="soft">
          {t(`umbrella.${umbrella}`)} {commitments[0] && <ShownIn lang={commitments[0].explanation.lang} />}
        </p>
      </div>
      <div className="umbrella__grid">
        {commitments.map(({ number, title, explanation, reportingCount, reporting }) => (
          <Card
            key={number}
            eyebrow={<span className="umbrella__number">{number}</span>}
            title={<LocalizedText value={title} note={false} />}
            to={`/${lang}/commitments/${number}`}
          >
            <LocalizedText as="p" value={explanation} note={false} />
            <p className="umbrella__reporting small soft">
              {t('reporting', { count: reportingCount, number: reporting })}
            </p>
          </Card>
        ))}
      </div>
    </section>
  )
}
