import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { ActiveFilters } from '../../components/active-filters/active-filters.tsx'
import { ButtonLink } from '../../components/button/button.tsx'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { SearchTooLong } from '../../components/filter-form/search-too-long.tsx'
import { statusOfSearch } from '../../components/filter-form/searched-text.ts'
import { Notice, PanelUnavailable } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { Pagination } from '../../components/pagination/pagination.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { LibraryPageDocument } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeNumber } from '../../language/write.ts'
import { FacetPanel } from './facet-panel.tsx'
import { choicesOf, facetNames, filterOf, indicatorKey, isNarrowed, readQuestion } from './filter.ts'
import { labelsFor } from './labels.server.ts'
import { Shelf } from './shelf.tsx'
import { writeVolumes } from './volumes.ts'
import './library.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const { searchParams } = new URL(args.request.url)
  const question = readQuestion(searchParams)
  const { search, municipality, indicator, chosen } = question
  const variables = {
    search: search || null,
    filter: filterOf(question),
    after: searchParams.get('after'),
    municipality,
    isOfOne: municipality !== '',
    model: indicator?.model ?? '',
    isOnIndicator: indicator !== null,
  }
  const answer = await execute(args, LibraryPageDocument, variables)
  const { totalCount, facets, nodes, edges, readAs, pageInfo } = subjectIn(answer, 'resources')
  const commitments = new Map(answer.data.commitments?.map(commitment => [commitment.number, commitment]))
  const labelOf = labelsFor(lang, commitments)

  const t = wordsFor(lang, 'library')
  const page = {
    title: t('title'),
    description: t('lead'),
    isWanting: answer.failed.size > 0,
    mayShare: Boolean(answer.data.mayAddLibraryFile),
    isNarrowed: isNarrowed(question),
    total: { count: totalCount, number: writeNumber(lang, totalCount) },
    kept: {
      ...(municipality && { municipality }),
      ...(indicator && { indicator: indicatorKey(indicator) }),
    } as Record<string, string>,
    facets: facetNames.map(name => ({
      name,
      choices: choicesOf(name, facets[name], chosen[name]).map(choice => ({
        ...choice,
        ...labelOf(name, choice.value),
        number: writeNumber(lang, choice.count),
      })),
    })),
    filters: [
      ...(search ? [{ name: 'q', value: search, label: t('words', { words: search }) }] : []),
      ...(municipality
        ? [{ name: 'municipality', value: municipality, label: answer.data.municipality?.name.text ?? municipality }]
        : []),
      ...(indicator ? [{ name: 'indicator', value: indicatorKey(indicator), ...indicatorLabel(indicator.code) }] : []),
      ...facetNames.flatMap(name => chosen[name].map(value => ({ name, value, ...labelOf(name, value) }))),
    ],
    readAs: readAs && { typed: search, text: readAs.text },
    isSearched: search !== '',
    volumes: writeVolumes(lang, nodes, answer.data.commitments ?? []).map((volume, at) => ({
      ...volume,
      found: edges[at]?.found ?? null,
    })),
    page: pageInfo,
  }
  return data(page, { status: statusOfSearch(searchParams) })

  function indicatorLabel(code: string) {
    const edition = answer.data.maturityModel
    const title = edition?.outcomes.flatMap(({ indicators }) => indicators).find(one => one.code === code)?.title
    if (!edition || !title) return { label: t('indicatorUnknown', { code }) }
    return { label: t('indicator', { code, edition: edition.edition, title: title.text }), lang: title.lang }
  }
}

export const handle = { words: ['library'] } satisfies PageHandle

export default function LibraryPage() {
  const { t, lang } = useWords('library')
  const { title, facets, filters, kept, total, volumes, page, ...known } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={title} lead={t('lead')}>
        <div className="cluster">
          {known.mayShare && <ButtonLink to={`/${lang}/library/new`}>{t('share')}</ButtonLink>}
          <Link to={`/${lang}/library/collections`}>{t('collections')}</Link>
        </div>
      </PageHead>
      <div className="reading-room wrap">
        <FacetPanel facets={facets} kept={kept} />
        <section className="stack" aria-labelledby="shelf">
          <div className="reading-room__head">
            <h2 id="shelf">{t(known.isNarrowed ? 'found' : 'items', total)}</h2>
            <p className="soft small">{t(known.isSearched ? 'orderFound' : 'order')}</p>
          </div>
          <SearchTooLong />
          <ActiveFilters filters={filters} />
          {known.readAs && <Notice>{t('readAs', known.readAs)}</Notice>}
          {known.isWanting && <PanelUnavailable />}
          {volumes.length > 0 ? <Shelf volumes={volumes} /> : <NothingFound />}
          <Pagination page={page} />
        </section>
      </div>
    </>
  )
}

function NothingFound() {
  const { t, lang } = useWords('library')
  return (
    <EmptyState title={t('emptyTitle')}>
      <p>{t('empty')}</p>
      <p>
        <Link to={`/${lang}/library`}>{t('whole')}</Link>
      </p>
    </EmptyState>
  )
}

export const meta = pageMeta
