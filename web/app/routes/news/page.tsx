import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { ActiveFilters } from '../../components/active-filters/active-filters.tsx'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { Notice, PanelUnavailable } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { Pagination } from '../../components/pagination/pagination.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { NewsPageDocument } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeNumber, writePartialDate } from '../../language/write.ts'
import { activeFilters, choicesOf } from './choices.server.ts'
import { feedOf, filterOf, readQuestion } from './filter.ts'
import { Gazette } from './gazette.tsx'
import { dayOf, issuesOf, numeralOf } from './issue.ts'
import { Masthead } from './masthead.tsx'
import { NewsFilter } from './news-filter.tsx'
import './news.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const { searchParams } = new URL(args.request.url)
  const question = readQuestion(searchParams)
  const variables = { filter: filterOf(question), after: searchParams.get('after') }
  const answer = await execute(args, NewsPageDocument, variables)
  const { totalCount, nodes, pageInfo } = subjectIn(answer, 'activity')
  const { municipalities, commitments } = answer.data
  const known = { municipalities: municipalities?.nodes ?? [], commitments: commitments ?? [] }
  const choices = choicesOf(lang, known, question)
  const items = nodes.map(({ at, ...node }) => ({ ...node, day: dayOf({ ...node, at }) }))

  const t = wordsFor(lang, 'news')
  return {
    title: t('title'),
    description: t('lead'),
    isWanting: answer.failed.size > 0,
    isInvented: nodes.some(({ invented }) => invented),
    total: { count: totalCount, number: writeNumber(lang, totalCount) },
    choices,
    filters: activeFilters(lang, question, choices),
    feed: {
      href: feedOf(lang, question),
      isPart: Boolean(question.municipality ?? question.commitment),
      isWider: Boolean(question.kind ?? question.province),
    },
    issues: issuesOf(items).map(({ key, items: listed }) => ({
      key,
      isYear: key.length === 4,
      heading: key.length === 4 ? key : writePartialDate(lang, { value: `${key}-01`, precision: 'MONTH' })!.text,
      items: listed.map(({ day, ...item }, index) => ({
        ...item,
        written: writePartialDate(lang, day),
        numeral: numeralOf(day, listed[index - 1]?.day),
      })),
    })),
    page: pageInfo,
  }
}

export const handle = { words: ['news'] } satisfies PageHandle

export default function NewsPage() {
  const { t } = useWords('news')
  const { title, choices, filters, total, feed, issues, page, ...known } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={title} lead={t('lead')} />
      <div className="wrap stack stack--wide">
        <div className="stack">
          <NewsFilter {...choices} />
          <ActiveFilters filters={filters} />
        </div>
        {known.isWanting && <PanelUnavailable />}
        {known.isInvented && <SomeInvented />}
        <Masthead total={total} feed={feed} />
        {issues.length > 0 ? <Gazette issues={issues} /> : <NoNews />}
        <Pagination page={page} />
      </div>
    </>
  )
}

/** Real and invented news stand side by side here, so the notice speaks of the mark. */
function SomeInvented() {
  const { t } = useWords('news')
  const { t: shell } = useWords('shell')
  return (
    <Notice tone="demonstration" title={shell('notice.inventedTitle')}>
      <p>{t('someInvented')}</p>
    </Notice>
  )
}

function NoNews() {
  const { t, lang } = useWords('news')
  return (
    <EmptyState title={t('emptyTitle')}>
      <p>{t('empty')}</p>
      <p>
        <Link to={`/${lang}/news`}>{t('whole')}</Link>
      </p>
    </EmptyState>
  )
}

/** Readers of feeds find the feed of this very filter. */
export const meta: MetaFunction<typeof loader> = args => [
  ...pageMeta(args),
  ...(args.data?.feed.isPart
    ? [{ tagName: 'link', rel: 'alternate', type: 'application/atom+xml', href: args.data.feed.href }]
    : []),
]
