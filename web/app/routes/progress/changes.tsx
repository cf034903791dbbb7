import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { LocalizedName, LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { MarkedTextKey } from '../../components/marked-text/marked-text.tsx'
import { InventedNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import type { ProgressStatus } from '../../components/status-badge/progress-status.ts'
import { StatusBadge } from '../../components/status-badge/status-badge.tsx'
import { execute, unavailable } from '../../graphql/execute.server.ts'
import {
  type ChangedTextFragment,
  type FileFactsFragment,
  ProgressChangesPageDocument,
} from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeDay, writeDayOf, writeNumber } from '../../language/write.ts'
import { summaryOfChanges } from './change-summary.server.ts'
import { writeFile } from '../../upload/write-file.ts'
import { ChangedEvidence } from './changed-evidence.tsx'
import { ChangedTexts } from './changed-texts.tsx'
import { revisionAsked } from './revision-asked.ts'
import { subjectOf } from './subject.ts'
import { VersionChooser } from './version-chooser.tsx'
import { zoneOfProvince } from './zone-of-province.ts'
import './progress.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, id = '' } = args.params
  const asked = new URL(args.request.url).searchParams
  const [from, to] = [revisionAsked(asked.get('from')), revisionAsked(asked.get('to'))]
  const answer = await execute(args, ProgressChangesPageDocument, { id, from: from ?? null, to: to ?? null })
  const { difference, revisions, ...report } = subjectIn(answer, 'progressReport')
  const subject = subjectOf(report)
  if (!subject) throw unavailable()
  const isUnknown = !difference && (from ?? to) !== undefined

  const t = wordsFor(lang, 'progress')
  const terms = wordsFor(lang, 'terms')
  const zone = zoneOfProvince[report.municipality.province]
  const written = (texts: readonly ChangedTextFragment[]) =>
    ownFirst(lang, texts).map(text => ({
      ...text,
      added: writeNumber(lang, text.addedWords),
      removed: writeNumber(lang, text.removedWords),
    }))
  const piece = (item: NamedDocument | null | undefined) =>
    item
      ? {
          title: item.title,
          url: item.url,
          file: item.file ? writeFile(lang, item.file) : null,
          day: item.effectiveOn ? writeDay(lang, item.effectiveOn) : null,
        }
      : null
  return data(
    {
      title: `${t('changes.title')} – ${t(`title.${subject.kind}`, {
        municipality: report.municipality.name.text,
        number: subject.number,
        period: report.period,
      })}`,
      unlisted: true,
      report,
      subject,
      isUnknown,
      newest: revisions[0]?.number ?? 1,
      options: revisions.map(({ number, status, publishedAt }) => ({
        number,
        label: t('changes.option', {
          number,
          day: writeDayOf(lang, publishedAt, zone),
          status: terms(`status.${status}`),
        }),
      })),
      difference: difference && {
        from: difference.from,
        to: difference.to,
        sum: summaryOfChanges(lang, zone, difference),
        summary: written(difference.summary),
        challenges: written(difference.challenges),
        evidence: difference.evidence.map(({ kind, before, after }) => ({
          kind,
          before: piece(before),
          after: piece(after),
        })),
      },
    },
    { status: isUnknown ? 404 : 200 },
  )
}

interface NamedDocument {
  title: string
  url: string
  file?: FileFactsFragment | null
  effectiveOn?: string | null
}

/** A reader looks for the own language first. */
const ownFirst = (lang: string | undefined, texts: readonly ChangedTextFragment[]) =>
  [...texts].sort((one, other) => Number(other.lang === lang) - Number(one.lang === lang))

export const handle = { words: ['progress'] } satisfies PageHandle

export default function ProgressChangesPage() {
  const { t, lang } = useWords('progress')
  const { report, subject, options, newest, difference, isUnknown } = useLoaderData<typeof loader>()
  const { id, municipality, period } = report
  return (
    <>
      <PageHead
        eyebrow={
          <>
            <LocalizedName value={municipality.name} /> · {subject.number}.{' '}
            <LocalizedText value={subject.title} note={false} />
          </>
        }
        title={t('changes.title')}
        lead={difference?.sum}
        steps={[
          { label: t('municipalities'), to: '/municipalities' },
          { label: <LocalizedName value={municipality.name} />, to: `/municipalities/${municipality.slug}` },
          { label: t(`here.${subject.kind}`, { number: subject.number, period }), to: `/progress/${id}` },
        ]}
      />
      <div className="wrap stack stack--wide">
        {report.invented && <InventedNotice />}
        {options.length > 1 ? (
          <VersionChooser
            options={options}
            from={difference?.from.number ?? newest - 1}
            to={difference?.to.number ?? newest}
            isUnknown={isUnknown}
          />
        ) : (
          <EmptyState title={t('changes.onlyOne')}>
            <p>{t('changes.onlyOneNext')}</p>
            <p>
              <Link to={`/${lang}/progress/${id}`}>{t('changes.read')}</Link>
            </p>
          </EmptyState>
        )}
        {difference && (
          <div className="stack stack--wide">
            <MarkedTextKey />
            <StatusChange before={difference.from.status} after={difference.to.status} />
            <ChangedTexts id="summary" texts={difference.summary} />
            <ChangedTexts id="challenges" texts={difference.challenges} />
            <ChangedEvidence evidence={difference.evidence} />
          </div>
        )}
      </div>
    </>
  )
}

function StatusChange({ before, after }: { before: ProgressStatus; after: ProgressStatus }) {
  const { t } = useWords('progress')
  return (
    <section aria-labelledby="status">
      <h2 id="status">{t('changes.statusTitle')}</h2>
      {before === after ? (
        <p className="cluster">
          <StatusBadge status={after} /> <span className="soft">{t('changes.statusSame')}</span>
        </p>
      ) : (
        <p className="cluster">
          <span className="visually-hidden">{t('changes.statusBefore')}</span> <StatusBadge status={before} />{' '}
          <span className="status-arrow" aria-hidden="true" />{' '}
          <span className="visually-hidden">{t('changes.statusAfter')}</span> <StatusBadge status={after} />
        </p>
      )}
    </section>
  )
}

export const meta = pageMeta
