import { Link } from '@remix-run/react'
import { InventedBadge } from '../../components/badge/invented-badge.tsx'
import { LocalizedName, LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { PanelUnavailable } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'
import type { WrittenDiscussion } from './written.ts'

/** What the question is about, and who has done it already. */
export function About({ discussion }: { discussion: WrittenDiscussion }) {
  const { t, lang } = useWords('discussions')
  const { commitments, indicators, experience } = discussion
  return (
    <>
      <section className="stack" aria-labelledby="about">
        <h2 id="about">{t('about')}</h2>
        <ul className="discussion-links" role="list">
          {commitments.map(({ number, title }) => (
            <li key={number}>
              <Link to={`/${lang}/commitments/${number}`}>
                {number}. <LocalizedText value={title} note={false} />
              </Link>
            </li>
          ))}
          {indicators.map(
            indicator =>
              indicator && (
                <li key={indicator.code}>
                  <Link to={`/${lang}/maturity/${indicator.model}`}>
                    {indicator.code} <LocalizedText value={indicator.title} note={false} />
                  </Link>
                </li>
              ),
          )}
        </ul>
        {discussion.question.viewerMayEdit && (
          <p className="screen-only">
            <Link to={`/${lang}/discussions/${discussion.id}/edit`}>{t('mend.title')}</Link>
          </p>
        )}
      </section>
      <section className="stack" aria-labelledby="experience">
        <h2 id="experience">{t('experience')}</h2>
        {!experience && <PanelUnavailable />}
        {experience?.length === 0 && <p className="soft">{t('noExperience')}</p>}
        {experience && experience.length > 0 && (
          <>
            <p className="soft small">{t('experienceWhy')}</p>
            <ul className="discussion-links" role="list">
              {experience.map(({ municipality, report, assessment }) => (
                <li key={municipality.slug}>
                  <Link to={`/${lang}/municipalities/${municipality.slug}`}>
                    <LocalizedName value={municipality.name} />
                  </Link>
                  <span className="small">
                    {report && (
                      <Link to={`/${lang}/progress/${report.id}`}>{t('itsReport', { year: report.period })}</Link>
                    )}{' '}
                    {assessment && <span>{t('itsAssessment')}</span>}{' '}
                    {(report?.invented || assessment?.invented) && <InventedBadge />}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </>
  )
}
