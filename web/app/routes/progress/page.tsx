import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { ButtonLink } from '../../components/button/button.tsx'
import { LocalizedName, LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { InventedNotice, SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { StatusBadge } from '../../components/status-badge/status-badge.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { ProgressReportPageDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { wordsFor } from '../../language/words.server.ts'
import { writeDay, writeMoment, writeNumber } from '../../language/write.ts'
import { readFlash } from '../../session/flash.server.ts'
import { EvidenceList } from './evidence-list.tsx'
import { ReportFacts } from './report-facts.tsx'
import { subjectOf } from './subject.ts'
import { zoneOfProvince } from './zone-of-province.ts'
import './progress.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, id = '' } = args.params
  const answer = await execute(args, ProgressReportPageDocument, { id })
  const report = subjectIn(answer, 'progressReport')
  const { viewer } = answer.data

  const { municipality, period } = report
  const subject = subjectOf(report)
  if (!subject) throw new Response(null, { status: 503, headers: { 'Retry-After': '30' } })
  const t = wordsFor(lang, 'progress')
  const { flash, headers } = await readFlash(args.request)
  return data(
    {
      title: t(`title.${subject.kind}`, { municipality: municipality.name.text, number: subject.number, period }),
      description: t('description', {
        municipality: municipality.name.text,
        subject: subject.title.text,
        period,
      }),
      isJustPublished: flash === 'progressPublished',
      mayPublish: viewer?.grants.some(
        grant => grant.role === 'EDITOR' && grant.municipality?.slug === municipality.slug,
      ),
      report,
      subject,
      revision: writeNumber(lang, report.revision),
      published: writeMoment(lang, report.publishedAt, zoneOfProvince[municipality.province]),
      evidence: report.evidence.map(({ effectiveOn, ...piece }) => ({
        ...piece,
        day: effectiveOn ? { machine: effectiveOn, text: writeDay(lang, effectiveOn) } : null,
      })),
    },
    { headers },
  )
}

export const handle = { words: ['progress'] } satisfies PageHandle

export default function ProgressReportPage() {
  const { t, lang } = useWords('progress')
  const { report, subject, isJustPublished, mayPublish, evidence, published, revision } = useLoaderData<typeof loader>()
  const { municipality, period, status } = report
  const newer = `/${lang}/municipalities/${municipality.slug}/progress/new?${subject.query}&period=${period}`
  return (
    <>
      <PageHead
        eyebrow={
          <>
            <LocalizedName value={municipality.name} /> · {t('eyebrow', { period })}
          </>
        }
        title={
          <>
            {subject.number}. <LocalizedText value={subject.title} note={false} />
          </>
        }
        here={t(`here.${subject.kind}`, { number: subject.number, period })}
        steps={[
          { label: t('municipalities'), to: '/municipalities' },
          { label: <LocalizedName value={municipality.name} />, to: `/municipalities/${municipality.slug}` },
        ]}
      >
        <StatusBadge status={status} />
        {report.invented && <Badge tone="sun">{t('demonstration')}</Badge>}
      </PageHead>
      <div className="wrap stack">
        {isJustPublished && <SuccessNotice>{t('justPublished')}</SuccessNotice>}
        {report.invented && <InventedNotice />}
        <div className="beside report-page">
          <div className="report stack">
            <Words />
            <EvidenceList evidence={evidence} />
          </div>
          <ReportFacts report={report} subject={subject} published={published} revision={revision}>
            {mayPublish && (
              <p className="screen-only">
                <ButtonLink to={newer}>{t('publishNewer')}</ButtonLink>
              </p>
            )}
          </ReportFacts>
        </div>
      </div>
    </>
  )
}

function Words() {
  const { t } = useWords('progress')
  const { report } = useLoaderData<typeof loader>()
  return (
    <>
      <section aria-labelledby="summary" className="report__text">
        <h2 id="summary">{t('summary')}</h2>
        <LocalizedText as="div" value={report.summary} />
      </section>
      <section aria-labelledby="challenges" className="report__text">
        <h2 id="challenges">{t('challenges')}</h2>
        {report.challenges ? (
          <LocalizedText as="div" value={report.challenges} />
        ) : (
          <p className="soft">{t('noChallenges')}</p>
        )}
      </section>
    </>
  )
}

export const meta = pageMeta
