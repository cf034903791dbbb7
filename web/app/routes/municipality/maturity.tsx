import { ButtonLink } from '../../components/button/button.tsx'
import { DataTable } from '../../components/data-table/data-table.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { InventedNotice, PanelUnavailable } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'
import type { writeMaturity } from './work.ts'

interface MaturityProps {
  maturity: ReturnType<typeof writeMaturity> | null
  isMissing: boolean
  slug: string
}

type Element = NonNullable<MaturityProps['maturity']>['elements'][number]

export function Maturity({ maturity, isMissing, slug }: MaturityProps) {
  const { t, lang } = useWords('municipality')
  return (
    <section className="stack" id="maturity" aria-labelledby="maturity-title">
      <h2 id="maturity-title">{t('maturity.title')}</h2>
      {isMissing && <PanelUnavailable />}
      {!isMissing && !maturity && <p className="soft">{t('maturity.none')}</p>}
      {maturity && (
        <>
          <p>
            <LocalizedText value={maturity.model} note={false} /> ({maturity.edition}).{' '}
            {maturity.assessed && t('maturity.assessed', { date: maturity.assessed })}
          </p>
          {maturity.invented && <InventedNotice />}
          <DataTable
            caption={t('maturity.table')}
            rows={maturity.elements}
            rowKey={({ code }) => code}
            columns={[
              {
                key: 'element',
                head: t('maturity.element'),
                names: true,
                cell: ({ name }) => <LocalizedText value={name} note={false} />,
              },
              { key: 'level', head: t('maturity.level'), cell: element => <Level element={element} /> },
            ]}
          />
          {maturity.overall && (
            <p>
              {maturity.overall.level === 0
                ? t('maturity.overallBelow')
                : t('maturity.overall', { level: maturity.overall.level })}
            </p>
          )}
          <p>
            <ButtonLink kind="secondary" to={`/${lang}/compare?with=${slug}`}>
              {t('maturity.compare')}
            </ButtonLink>
          </p>
        </>
      )}
    </section>
  )
}

/** Five places, filled up to the level; the words beside them say the same. */
function Level({ element: { level, levelName } }: { element: Element }) {
  const { t } = useWords('municipality')
  if (level === null) return <span className="soft">{t('maturity.unknown')}</span>
  return (
    <>
      <svg className="level-dots" viewBox="0 0 100 20" aria-hidden="true">
        {[1, 2, 3, 4, 5].map(place => (
          <circle
            key={place}
            className={place <= level ? 'level-dots__dot level-dots__dot--full' : 'level-dots__dot'}
            cx={place * 20 - 10}
            cy="10"
            r="7"
          />
        ))}
      </svg>
      <span className="level-words small">
        {level === 0 ? t('maturity.below') : t('maturity.of', { level })}
        {levelName && (
          <>
            {' – '}
            <LocalizedText value={levelName} note={false} />
          </>
        )}
      </span>
    </>
  )
}
