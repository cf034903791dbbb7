import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData, useLocation } from '@remix-run/react'
import { ActiveFilters } from '../../components/active-filters/active-filters.tsx'
import { ButtonLink } from '../../components/button/button.tsx'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { FilterSelect } from '../../components/filter-form/filter-fields.tsx'
import { FilterForm } from '../../components/filter-form/filter-form.tsx'
import { LocalizedName } from '../../components/localized-text/localized-text.tsx'
import { InventedNotice, PanelUnavailable } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { Pagination } from '../../components/pagination/pagination.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { MunicipalityProgressPageDocument } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeDayOf, writeNumber } from '../../language/write.ts'
import { zoneOfProvince } from '../progress/zone-of-province.ts'
import { filterIn } from './filter.ts'
import { Timeline } from './timeline.tsx'
import { trackOf, yearsOf } from './tracks.ts'
import { Tracks } from './tracks.tsx'
import './municipality-progress.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, slug = '' } = args.params
  const asked = new URL(args.request.url).searchParams
  const filter = filterIn(asked)
  const answer = await execute(args, MunicipalityProgressPageDocument, { slug, after: asked.get('after'), ...filter })
  const { name, province, reportedYears, progress } = subjectIn(answer, 'municipality')
  const commitments = answer.data.commitments ?? []
  const { viewer } = answer.data

  const t = wordsFor(lang, 'municipality-progress')
  const reported = reportedYears ?? []
  const years = yearsOf(reported, new Date().getUTCFullYear())
  const kept = reported.filter(({ reportId }) => reportId).length
  const begun = new Set(reported.map(({ commitment }) => commitment)).size
  return {
    title: t('title', { municipality: name.text }),
    description: t('description', { municipality: name.text }),
    slug,
    name,
    filter,
    isMissing: !progress || !reportedYears,
    isInvented: reported.some(({ invented }) => invented),
    lead: t('lead', { reports: writeNumber(lang, kept), commitments: writeNumber(lang, begun) }),
    span: { from: years[0] ?? '', to: years.at(-1) ?? '' },
    years,
    reportedCount: kept,
    mayPublish: viewer?.grants.some(grant => grant.role === 'EDITOR' && grant.municipality?.slug === slug) ?? false,
    commitments: commitments.map(({ number, title }) => ({ number, title, track: trackOf(reported, number, years) })),
    reportedIn: [...new Set(reported.map(({ period }) => period))].sort().reverse(),
    pageInfo: progress?.pageInfo ?? { hasNextPage: false },
    found: writeNumber(lang, progress?.totalCount ?? 0),
    reports: (progress?.nodes ?? []).map(({ commitment, publishedAt, ...report }) => ({
      ...report,
      commitment,
      published: { machine: publishedAt, text: writeDayOf(lang, publishedAt, zoneOfProvince[province]) },
    })),
  }
}

export const handle = { words: ['municipality-progress'] } satisfies PageHandle

export default function MunicipalityProgressPage() {
  const { t, lang } = useWords('municipality-progress')
  const { t: shell } = useWords('shell')
  const { slug, name, lead, span, years, commitments, reportedCount, isMissing, isInvented, mayPublish } =
    useLoaderData<typeof loader>()
  const publish = `/${lang}/municipalities/${slug}/progress/new`
  return (
    <>
      <PageHead
        eyebrow={<LocalizedName value={name} />}
        title={t('heading')}
        lead={reportedCount > 0 ? lead : undefined}
        steps={[
          { label: shell('nav.municipalities'), to: '/municipalities' },
          { label: <LocalizedName value={name} />, to: `/municipalities/${slug}` },
        ]}
      >
        {mayPublish && reportedCount > 0 && <ButtonLink to={publish}>{t('publish')}</ButtonLink>}
      </PageHead>
      <div className="wrap stack stack--wide">
        {isMissing && <PanelUnavailable />}
        {isInvented && <InventedNotice />}
        {!isMissing && reportedCount === 0 && (
          <EmptyState title={t('none')}>
            <p>{mayPublish ? <Link to={publish}>{t('publishFirst')}</Link> : t('noneNext')}</p>
            <p>
              <Link to={`/${lang}/commitments`}>{t('allCommitments')}</Link>
            </p>
          </EmptyState>
        )}
        {reportedCount > 0 && (
          <>
            <Tracks
              caption={t(years.length > 1 ? 'caption' : 'captionOfYear', span)}
              years={years}
              commitments={commitments}
            />
            <Published />
          </>
        )}
      </div>
    </>
  )
}

function Published() {
  const { t, lang } = useWords('municipality-progress')
  const { slug, filter, commitments, reportedIn, reports, pageInfo, found } = useLoaderData<typeof loader>()
  const { search } = useLocation()
  const { commitment, period } = filter
  const title = commitments.find(({ number }) => number === commitment)?.title
  return (
    <section className="stack" aria-labelledby="published">
      <h2 id="published">{t('published')}</h2>
      <FilterForm>
        <FilterSelect
          name="commitment"
          label={t('commitment')}
          all={t('everyCommitment')}
          options={commitments.map(each => ({
            value: String(each.number),
            label: `${each.number}. ${each.title.text}`,
          }))}
        />
        <FilterSelect
          name="year"
          label={t('year')}
          all={t('everyYear')}
          options={reportedIn.map(year => ({ value: year, label: year }))}
        />
      </FilterForm>
      <ActiveFilters
        filters={[
          ...(commitment
            ? [{ name: 'commitment', value: String(commitment), label: `${commitment}. ${title?.text ?? ''}` }]
            : []),
          ...(period ? [{ name: 'year', value: period, label: period }] : []),
        ]}
      />
      <p className="cluster" role="status">
        <span>{t('found', { number: found })}</span>
        <a className="screen-only" href={`/${lang}/municipalities/${slug}/progress.csv${withoutPage(search)}`} download>
          {t('download')}
        </a>
      </p>
      {reports.length === 0 ? (
        <EmptyState title={t('noMatch')}>
          <p>
            <Link to={`/${lang}/municipalities/${slug}/progress`}>{t('noMatchNext')}</Link>
          </p>
        </EmptyState>
      ) : (
        <Timeline reports={reports} />
      )}
      <Pagination page={pageInfo} />
    </section>
  )
}

/** The file holds every page. */
function withoutPage(search: string) {
  const parameters = new URLSearchParams(search)
  parameters.delete('after')
  return parameters.size > 0 ? `?${parameters}` : ''
}

export const meta = pageMeta
