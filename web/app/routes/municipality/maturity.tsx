import { Link } from '@remix-run/react'
import { ButtonLink } from '../../components/button/button.tsx'
import { DataTable } from '../../components/data-table/data-table.tsx'
import { LevelDots } from '../../components/level-dots/level-dots.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { InventedNotice, PanelUnavailable } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'
import { type AssessedEdition, AssessedEditions } from '../maturity/assessed-editions.tsx'
import { defaultEdition, editionQuery } from '../maturity/default-edition.ts'
import type { writeMaturity } from './work.ts'

interface MaturityProps {
  maturity: ReturnType<typeof writeMaturity> | null
  /** All that it was assessed with, newest first. */
  editions: readonly AssessedEdition[]
  isMissing: boolean
  slug: string
  /** Where an editor goes on or begins; null for everybody else. */
  writeAt: { to: string; isOpen: boolean } | null
}

type Element = NonNullable<MaturityProps['maturity']>['elements'][number]

export function Maturity({ maturity, editions, isMissing, slug, writeAt }: MaturityProps) {
  const { t, lang } = useWords('municipality')
  const here = `/${lang}/municipalities/${slug}/maturity`
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
          <AssessedEditions editions={editions} here={maturity.code} at={here} />
          {maturity.invented && <InventedNotice />}
          {maturity.isSnapshot && <p className="soft">{t('maturity.snapshot')}</p>}
          {!maturity.isNamed && <p className="soft">{t('maturity.unnamed')}</p>}
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
              {
                key: 'level',
                head: t('maturity.level'),
                cell: element => <Level element={element} highest={maturity.highest} />,
              },
            ]}
          />
          {maturity.overall && (
            <p>
              {maturity.overall.level === 0
                ? t('maturity.overallBelow')
                : t('maturity.overall', { level: maturity.overall.level })}
            </p>
          )}
          <p className="cluster">
            <ButtonLink kind="secondary" to={`/${lang}/municipalities/${slug}/assessment/${maturity.id}`}>
              {t('maturity.why')}
            </ButtonLink>
            <ButtonLink
              kind="secondary"
              to={`/${lang}/compare?${new URLSearchParams({ with: slug, ...(maturity.code !== defaultEdition && { model: maturity.code }) })}`}
            >
              {t('maturity.compare')}
            </ButtonLink>
          </p>
        </>
      )}
      {(maturity || writeAt) && (
        <p className="screen-only cluster">
          {maturity && <Link to={`${here}${editionQuery(maturity.code)}`}>{t('maturity.past')}</Link>}
          <Link to={`${here}/next${maturity ? editionQuery(maturity.code) : ''}`}>{t('maturity.next')}</Link>
          {writeAt && <Link to={`${here}/targets`}>{t('maturity.targets')}</Link>}
        </p>
      )}
      {writeAt && (
        <p className="screen-only">
          <ButtonLink to={`/${lang}${writeAt.to}`}>{t(writeAt.isOpen ? 'maturity.goOn' : 'maturity.begin')}</ButtonLink>
        </p>
      )}
    </section>
  )
}

function Level({ element: { level, levelName }, highest }: { element: Element; highest: number }) {
  const { t } = useWords('municipality')
  if (level === null) return <span className="soft">{t('maturity.unknown')}</span>
  return (
    <>
      <LevelDots level={level} of={highest} />
      <span className="level-words small">
        {level === 0 ? t('maturity.below') : t('maturity.of', { level, highest })}
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
