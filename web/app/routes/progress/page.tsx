import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { ButtonLink } from '../../components/button/button.tsx'
import { LocalizedName, LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { InventedNotice, Notice, SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { StatusBadge } from '../../components/status-badge/status-badge.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { ProgressReportPageDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { wordsFor } from '../../language/words.server.ts'
import { writeDay, writeDayOf, writeMoment, writeNumber } from '../../language/write.ts'
import { readFlash } from '../../session/flash.server.ts'
import { writeFile } from '../../upload/write-file.ts'
import { mayValidate } from '../validation/bodies.ts'
import { Validations } from '../validation/validations.tsx'
import { writeValidation } from '../validation/written.ts'
import { EvidenceList } from './evidence-list.tsx'
import { ReportFacts } from './report-facts.tsx'
import { revisionAsked } from './revision-asked.ts'
import { structuredReport } from './structured-report.ts'
import { subjectOf } from './subject.ts'
import { Versions } from './versions.tsx'
import { zoneOfProvince } from './zone-of-province.ts'
import './progress.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, id = '' } = args.params
  const revision = revisionAsked(new URL(args.request.url).searchParams.get('revision'))
  const answer = await execute(args, ProgressReportPageDocument, { id, revision: revision ?? null })
  const { revisions, ...report } = subjectIn(answer, 'progressReport')
  const { viewer } = answer.data

  const { municipality, period } = report
  const subject = subjectOf(report)
  if (!subject) throw new Response(null, { status: 503, headers: { 'Retry-After': '30' } })
  const zone = zoneOfProvince[municipality.province]
  const versions = revisions.map(({ publishedAt, ...version }) => ({
    ...version,
    published: { machine: publishedAt, text: writeDayOf(lang, publishedAt, zone) },
  }))
  const newest = revisions[0]?.number ?? report.revision
  const t = wordsFor(lang, 'progress')
  const { flash, headers } = await readFlash(args.request)
  const title = t(`title.${subject.kind}`, { municipality: municipality.name.text, number: subject.number, period })
  const address = new URL(`/${lang}/progress/${id}`, args.request.url).href
  return data(
    {
      title,
      structured: structuredReport(report, { title, subject: subject.title.text, newest, address }),
      description: t('description', {
        municipality: municipality.name.text,
        subject: subject.title.text,
        period,
      }),
      unlisted: report.revision < newest,
      versions,
      newest,
      isJustPublished: flash === 'progressPublished',
      mayPublish: viewer?.grants.some(
        grant => grant.role === 'EDITOR' && grant.municipality?.slug === municipality.slug,
      ),
      validations: report.validations.map(one => writeValidation(lang, one, zoneOfProvince[municipality.province])),
      mayValidate: mayValidate(viewer?.grants ?? [], municipality),
      done: doneIn(flash),
      report,
      subject,
      revision: writeNumber(lang, report.revision),
      published: writeMoment(lang, report.publishedAt, zone),
      evidence: report.evidence.map(({ effectiveOn, file, ...piece }) => ({
        ...piece,
        file: file ? writeFile(lang, file) : null,
        day: effectiveOn ? { machine: effectiveOn, text: writeDay(lang, effectiveOn) } : null,
      })),
    },
    { headers },
  )
}

const deeds = ['validated', 'replied', 'validationWithdrawn'] as const
const doneIn = (flash: string | null) => deeds.find(deed => deed === flash) ?? null

export const handle = { words: ['progress', 'validation'] } satisfies PageHandle

export default function ProgressReportPage() {
  const { t, lang } = useWords('progress')
  const { report, subject, versions, isJustPublished, mayPublish, evidence, published, revision } =
    useLoaderData<typeof loader>()
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
        <JustSaid />
        <OlderVersion />
        {report.invented && <InventedNotice />}
        <div className="beside report-page">
          <div className="report stack">
            <Words />
            <EvidenceList evidence={evidence} />
            <Beside />
          </div>
          <ReportFacts report={report} subject={subject} published={published} revision={revision}>
            <Versions id={report.id} shown={report.revision} versions={versions} />
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

/** What others say of it. */
function Beside() {
  const { report, newest, validations, mayValidate } = useLoaderData<typeof loader>()
  return (
    <Validations report={{ id: report.id, revision: newest }} validations={validations} mayValidate={mayValidate} />
  )
}

function JustSaid() {
  const { t } = useWords('validation')
  const { done } = useLoaderData<typeof loader>()
  return done && <SuccessNotice>{t(done)}</SuccessNotice>
}

/** Words that are past are never mistaken for the newest ones. */
function OlderVersion() {
  const { t, lang } = useWords('progress')
  const { report, versions, newest } = useLoaderData<typeof loader>()
  const { id, revision: number } = report
  if (number >= newest) return null
  const day = versions.find(version => version.number === number)?.published.text
  return (
    <Notice tone="warning" title={t('older.title')}>
      <p>{t('older.text', { number, newest, day })}</p>
      <p className="cluster">
        <Link to={`/${lang}/progress/${id}`}>{t('older.newest')}</Link>
        <Link to={`/${lang}/progress/${id}/changes?from=${number}&to=${newest}`}>{t('older.changes')}</Link>
      </p>
    </Notice>
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
