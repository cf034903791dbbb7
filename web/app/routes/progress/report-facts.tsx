import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Facts } from '../../components/facts/facts.tsx'
import { LocalizedName, LocalizedText } from '../../components/localized-text/localized-text.tsx'
import type { ProgressReportPageQuery } from '../../graphql/generated/graphql.ts'
import { isLang, languageNames } from '../../language/languages.ts'
import { useWords } from '../../language/words.ts'
import { LanguageName } from './language-name.tsx'
import type { Subject } from './subject.ts'

interface ReportFactsProps {
  report: Omit<NonNullable<ProgressReportPageQuery['progressReport']>, 'revisions'>
  subject: NonNullable<Subject>
  published: string
  revision: string
  children: ReactNode
}

export function ReportFacts({ report, subject, published, revision, children }: ReportFactsProps) {
  const { t, lang } = useWords('progress')
  const { id, municipality, period, publishedAt, publishedBy, allSummaries } = report
  return (
    <aside className="report__facts stack" aria-label={t('factsLabel')}>
      <Facts
        facts={[
          {
            label: t('municipality'),
            value: (
              <Link to={`/${lang}/municipalities/${municipality.slug}`}>
                <LocalizedName value={municipality.name} />
              </Link>
            ),
          },
          {
            label: t(subject.kind),
            value: (
              <Link to={`/${lang}${subject.url}`}>
                {subject.number}. <LocalizedText value={subject.title} note={false} />
              </Link>
            ),
          },
          ...(subject.plan
            ? [
                {
                  label: t('plan'),
                  value: (
                    <Link to={`/${lang}/plans/${subject.plan.id}`}>
                      <LocalizedText value={subject.plan.title} note={false} />
                    </Link>
                  ),
                },
              ]
            : []),
          { label: t('period'), value: period },
          { label: t('published'), value: <time dateTime={publishedAt}>{published}</time> },
          { label: t('publishedBy'), value: publishedBy ? <bdi>{publishedBy.displayName}</bdi> : t('notRecorded') },
          ...(report.reviewedBy ? [{ label: t('reviewedBy'), value: <bdi>{report.reviewedBy.displayName}</bdi> }] : []),
          { label: t('revision'), value: t('revisionWords', { count: report.revision, number: revision }) },
          { label: t('languages'), value: <Languages langs={allSummaries.map(text => text.lang)} id={id} /> },
          {
            label: t('permalink'),
            value: (
              <Link to={`/${lang}/progress/${id}`}>
                <bdi dir="ltr">/progress/{id}</bdi>
              </Link>
            ),
          },
        ]}
      />
      {children}
    </aside>
  )
}

/** The languages that it was published in; where the portal speaks one, the name leads there. */
function Languages({ langs, id }: { langs: readonly string[]; id: string }) {
  return (
    <ul className="report__languages cluster" role="list">
      {langs.map(each => (
        <li key={each}>
          {isLang(each) ? (
            <a href={`/${each}/progress/${id}`} hrefLang={each} lang={each}>
              {languageNames[each]}
            </a>
          ) : (
            <LanguageName tag={each} />
          )}
        </li>
      ))}
    </ul>
  )
}
