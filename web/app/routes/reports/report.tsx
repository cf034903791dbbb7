import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { Notice, PanelUnavailable } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { languageNames } from '../../language/languages.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeDay } from '../../language/write.ts'
import { reportLanguages } from './content.ts'
import { DocumentView } from '../../report-document/document-view.tsx'
import { readReport, textLanguage } from './load-report.server.ts'
import { contentAddress } from './queries.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const text = textLanguage(args.request, lang)
  const { report, document, isWhole, isReadable } = await readReport(args, text)
  return {
    title: `${document.title}, ${document.subtitle}`,
    unlisted: report.lockedAt === null,
    text,
    id: report.id,
    document,
    isWhole,
    asLocked: isReadable ? null : contentAddress(report.id),
    lockedOn: report.lockedAt && writeDay(lang, report.lockedAt.slice(0, 10)),
    sha256: report.content?.sha256,
    corrects: report.corrects?.id,
    correctedBy: report.correctedBy?.lockedAt ? report.correctedBy.id : null,
    mayWrite: report.mayWrite,
  }
}

export const handle = { words: ['reports'] } satisfies PageHandle

export default function ReportPage() {
  const { t, lang } = useWords('reports')
  const page = useLoaderData<typeof loader>()
  const { document, text, id } = page
  return (
    <>
      <PageHead
        title={<bdi lang={document.lang}>{document.title}</bdi>}
        lead={<bdi lang={document.lang}>{document.subtitle}</bdi>}
        steps={[{ label: t('title'), to: '/reports' }]}
      >
        <div className="cluster">
          <Badge tone={page.lockedOn ? 'leaf' : 'sun'}>
            {page.lockedOn ? t('lockedOn', { date: page.lockedOn }) : t('draft')}
          </Badge>
        </div>
      </PageHead>
      <div className="wrap stack">
        {page.correctedBy && (
          <Notice tone="warning" title={t('correctedTitle')}>
            <p>
              <Link to={`/${lang}/reports/${page.correctedBy}`}>{t('corrected')}</Link>
            </p>
          </Notice>
        )}
        {page.corrects && (
          <p>
            <Link to={`/${lang}/reports/${page.corrects}`}>{t('corrects')}</Link>
          </p>
        )}
        {!page.isWhole && !page.lockedOn && <PanelUnavailable />}
        <nav className="report-tools screen-only" aria-label={t('tools')}>
          <ul role="list">
            {reportLanguages.map(each => (
              <li key={each}>
                <Link to={`/${lang}/reports/${id}?text=${each}`} aria-current={each === text ? 'true' : undefined}>
                  <bdi lang={each}>{languageNames[each]}</bdi>
                </Link>
              </li>
            ))}
            {!page.asLocked && (
              <li>
                <a href={`/${lang}/reports/${id}/docx?text=${text}`} download>
                  {t('download')}
                </a>
              </li>
            )}
            {page.mayWrite && (
              <li>
                <Link to={`/${lang}/desk/reports/${id}`}>{t('write')}</Link>
              </li>
            )}
          </ul>
        </nav>
        {page.asLocked ? (
          <Notice tone="warning" title={t('unreadableTitle')}>
            <p>{t('unreadable')}</p>
            <p>
              <a href={page.asLocked}>{t('asLocked')}</a>
            </p>
          </Notice>
        ) : (
          <DocumentView report={document} />
        )}
        {page.sha256 && !page.asLocked && (
          <footer className="report-proof small soft">
            <p>{t('proof')}</p>
            <p>
              <code dir="ltr">SHA-256 {page.sha256}</code>
            </p>
          </footer>
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
