import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData, useLocation } from '@remix-run/react'
import { ActiveFilters } from '../../components/active-filters/active-filters.tsx'
import { ButtonLink } from '../../components/button/button.tsx'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { FilterSelect } from '../../components/filter-form/filter-fields.tsx'
import { FilterForm } from '../../components/filter-form/filter-form.tsx'
import { LocalizedName, LocalizedText } from '../../components/localized-text/localized-text.tsx'
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
import { ActionName, CommitmentName } from './subject-name.tsx'
import { Timeline } from './timeline.tsx'
import { plansOf, trackOf, yearsOf } from './tracks.ts'
import { Tracks } from './tracks.tsx'
import './municipality-progress.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, slug = '' } = args.params
  const asked = new URL(args.request.url).searchParams
  const filter = filterIn(asked)
  const answer = await execute(args, MunicipalityProgressPageDocument, { slug, after: asked.get('after'), ...filter })
  const { name, province, reportedYears, reportedActions, progress } = subjectIn(answer, 'municipality')
  const commitments = answer.data.commitments ?? []
  const { viewer } = answer.data

  const t = wordsFor(lang, 'municipality-progress')
  const reported = reportedYears ?? []
  const onActions = reportedActions ?? []
  const thisYear = new Date().getUTCFullYear()
  const years = yearsOf(reported, thisYear)
  const every = [...reported, ...onActions]
  const begun = new Set(reported.map(({ commitment }) => commitment)).size
  return {
    title: t('title', { municipality: name.text }),
    description: t('description', { municipality: name.text }),
    slug,
    name,
    filter,
    isMissing: !progress || !reportedYears || !reportedActions,
    isInvented: every.some(({ invented }) => invented),
    lead: [
      t('lead', { reports: writeNumber(lang, every.length), commitments: writeNumber(lang, begun) }),
      ...(onActions.length > 0 ? [t('leadActions', { number: writeNumber(lang, onActions.length) })] : []),
      t('leadWhose'),
    ].join(' '),
    span: { from: years[0] ?? '', to: years.at(-1) ?? '' },
    years,
    reportedCount: every.length,
    isOnCommitments: reported.length > 0,
    mayPublish: viewer?.grants.some(grant => grant.role === 'EDITOR' && grant.municipality?.slug === slug) ?? false,
    commitments: commitments.map(({ number, title }) => {
      const ofCommitment = reported.filter(({ commitment }) => commitment === number)
      return { number, title, track: trackOf(ofCommitment, years) }
    }),
    plans: plansOf(onActions, thisYear),
    reportedIn: [...new Set(every.map(({ period }) => period))].sort().reverse(),
    pageInfo: progress?.pageInfo ?? { hasNextPage: false },
    found: writeNumber(lang, progress?.totalCount ?? 0),
    reports: (progress?.nodes ?? []).map(({ publishedAt, ...report }) => ({
      ...report,
      published: { machine: publishedAt, text: writeDayOf(lang, publishedAt, zoneOfProvince[province]) },
    })),
  }
}

export const handle = { words: ['municipality-progress'] } satisfies PageHandle

export default function MunicipalityProgressPage() {
  const { t, lang } = useWords('municipality-progress')
  const { t: shell } = useWords('shell')
  const {
    slug,
    name,
    lead,
    span,
    years,
    commitments,
    reportedCount,
    isOnCommitments,
    isMissing,
    isInvented,
    mayPublish,
  } = useLoaderData<typeof loader>()
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
            {isOnCommitments && (
              <Tracks
                caption={t(years.length > 1 ? 'caption' : 'captionOfYear', span)}
                corner={t('commitment')}
                years={years}
                rows={commitments.map(each => ({
                  key: String(each.number),
                  name: <CommitmentName {...each} />,
                  track: each.track,
                }))}
              />
            )}
            <Plans />
            <Published />
          </>
        )}
      </div>
    </>
  )
}

/** What its plans came to: the actions that were reported on, plan by plan. */
function Plans() {
  const { t, lang } = useWords('municipality-progress')
  const { plans } = useLoaderData<typeof loader>()
  return plans.map(({ plan, years, actions }) => (
    <section key={plan.id} className="stack" aria-labelledby={`plan-${plan.id}`}>
      <h2 id={`plan-${plan.id}`}>
        <LocalizedText value={plan.title} note={false} />
      </h2>
      <p>
        <Link to={`/${lang}/plans/${plan.id}`}>{t('toPlan')}</Link>
      </p>
      <Tracks
        caption={t(years.length > 1 ? 'planCaption' : 'planCaptionOfYear', {
          plan: plan.title.text,
          from: years[0] ?? '',
          to: years.at(-1) ?? '',
        })}
        corner={t('action')}
        years={years}
        rows={actions.map(({ action, track }) => ({ key: action.id, name: <ActionName {...action} />, track }))}
      />
    </section>
  ))
}

function Published() {
  const { t, lang } = useWords('municipality-progress')
  const { slug, filter, commitments, plans, reportedIn, reports, pageInfo, found } = useLoaderData<typeof loader>()
  const { search } = useLocation()
  const { commitment, period, plan } = filter
  const title = commitments.find(({ number }) => number === commitment)?.title
  const planTitle = plans.find(each => each.plan.id === plan)?.plan.title
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
        {plans.length > 0 && (
          <FilterSelect
            name="plan"
            label={t('plan')}
            all={t('everyPlan')}
            options={plans.map(({ plan: { id, title: name } }) => ({ value: id, label: name.text }))}
          />
        )}
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
          ...(plan ? [{ name: 'plan', value: plan, label: planTitle?.text ?? t('plan') }] : []),
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
