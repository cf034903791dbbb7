import { Badge } from '../../components/badge/badge.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { PanelUnavailable } from '../../components/notice/notice.tsx'
import { PartialDate } from '../../components/partial-date/partial-date.tsx'
import { useWords } from '../../language/words.ts'
import type { writeRecord } from './record.ts'

type Pathway = ReturnType<typeof writeRecord>['pathway']

/** The way into the coalition and on. A step without a record may have been taken all the same. */
export function PathwaySteps({ pathway }: { pathway: Pathway }) {
  const { t } = useWords('municipality')
  const { t: terms } = useWords('terms')
  const { t: shell } = useWords('shell')
  return (
    <section className="stack" aria-labelledby="pathway">
      <h2 id="pathway">{t('pathway.title')}</h2>
      <p>{t('pathway.note')}</p>
      {!pathway && <PanelUnavailable />}
      <ol className="pathway">
        {pathway?.map(({ step, isReached, isCurrent, date, note, actor, document, source, isInvented }) => (
          <li
            key={step}
            className={isReached ? 'pathway__step pathway__step--reached' : 'pathway__step'}
            aria-current={isCurrent ? 'step' : undefined}
          >
            <p className="pathway__name">{terms(`step.${step}`)}</p>
            {isReached ? (
              <p>
                <PartialDate date={date} />
              </p>
            ) : (
              <p className="small soft">{t('pathway.notOnRecord')}</p>
            )}
            {isInvented && (
              <p>
                <Badge>{shell('notice.inventedTitle')}</Badge>
              </p>
            )}
            {actor && (
              <p className="small soft">
                <bdi>{actor}</bdi>
              </p>
            )}
            {document && (
              <p className="small">
                {document.url ? <a href={document.url}>{document.title}</a> : <bdi>{document.title}</bdi>}
              </p>
            )}
            {note && (
              <p>
                <LocalizedText value={note} />
              </p>
            )}
            {source && (
              <details className="small">
                <summary>{t('pathway.source')}</summary>
                <p lang="en" dir="ltr">
                  {source}
                </p>
              </details>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
