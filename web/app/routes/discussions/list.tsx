import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { ActiveFilters } from '../../components/active-filters/active-filters.tsx'
import { ButtonLink } from '../../components/button/button.tsx'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { FilterSearch, FilterSelect } from '../../components/filter-form/filter-fields.tsx'
import { FilterForm } from '../../components/filter-form/filter-form.tsx'
import { SearchTooLong } from '../../components/filter-form/search-too-long.tsx'
import { statusOfSearch } from '../../components/filter-form/searched-text.ts'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { Pagination } from '../../components/pagination/pagination.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { DiscussionsPageDocument } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeDay, writeNumber } from '../../language/write.ts'
import { filterOf, readQuestion, statuses } from './filter.ts'
import { QuestionList } from './question-list.tsx'
import './discussions.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const { searchParams } = new URL(args.request.url)
  const question = readQuestion(searchParams)
  const answer = await execute(args, DiscussionsPageDocument, {
    filter: filterOf(question),
    after: searchParams.get('after'),
  })
  const { totalCount, nodes, pageInfo } = subjectIn(answer, 'discussions')
  const { viewer, commitments } = answer.data
  const t = wordsFor(lang, 'discussions')
  const { search, commitment, indicator, status, mine } = question
  const choices = (commitments ?? []).map(({ number, title }) => ({
    value: String(number),
    label: `${number}. ${title.text}`,
  }))
  const page = {
    title: t('title'),
    description: t('lead'),
    isMember: (viewer?.grants.length ?? 0) > 0,
    isSignedIn: viewer !== null,
    choices,
    indicator: searchParams.get('indicator') ?? '',
    filters: [
      ...(search ? [{ name: 'q', value: search, label: t('filter.words', { words: search }) }] : []),
      ...(commitment
        ? [
            {
              name: 'commitment',
              value: String(commitment),
              label: choices.find(({ value }) => value === String(commitment))?.label ?? String(commitment),
            },
          ]
        : []),
      ...(indicator
        ? [
            {
              name: 'indicator',
              value: `${indicator.model}:${indicator.code}`,
              label: t('filter.indicator', { code: indicator.code }),
            },
          ]
        : []),
      ...(status ? [{ name: 'status', value: status, label: t(`filter.${status}`) }] : []),
      ...(mine ? [{ name: 'mine', value: '1', label: t('filter.mine') }] : []),
    ],
    total: { count: totalCount, number: writeNumber(lang, totalCount) },
    questions: nodes.map(({ askedAt, answerCount, ...node }) => ({
      ...node,
      asked: { machine: askedAt.slice(0, 10), text: writeDay(lang, askedAt.slice(0, 10)) },
      answers: { count: answerCount, number: writeNumber(lang, answerCount) },
    })),
    page: pageInfo,
  }
  return data(page, { status: statusOfSearch(searchParams) })
}

export const handle = { words: ['discussions'] } satisfies PageHandle

export default function DiscussionsPage() {
  const { t, lang } = useWords('discussions')
  const { title, isMember, isSignedIn, choices, indicator, filters, total, questions, page } =
    useLoaderData<typeof loader>()
  const about = new URLSearchParams(
    filters.filter(({ name }) => name === 'commitment' || name === 'indicator').map(({ name, value }) => [name, value]),
  )
  const ask = `/${lang}/discussions/ask${about.size > 0 ? `?${about}` : ''}`
  return (
    <>
      <PageHead title={title} lead={t('lead')}>
        {(isMember || !isSignedIn) && <ButtonLink to={ask}>{t('ask.title')}</ButtonLink>}
      </PageHead>
      <div className="wrap stack">
        {!isMember && <p className="soft">{t('publicOnly')}</p>}
        <FilterForm>
          <FilterSearch name="q" label={t('filter.search')} />
          <FilterSelect name="commitment" label={t('filter.commitment')} all={t('filter.all')} options={choices} />
          <FilterSelect
            name="status"
            label={t('filter.status')}
            all={t('filter.all')}
            options={statuses.map(status => ({ value: status, label: t(`filter.${status}`) }))}
          />
          {isMember && (
            <FilterSelect
              name="mine"
              label={t('filter.whose')}
              all={t('filter.all')}
              options={[{ value: '1', label: t('filter.mine') }]}
            />
          )}
          {indicator && <input type="hidden" name="indicator" value={indicator} />}
        </FilterForm>
        <SearchTooLong />
        <ActiveFilters filters={filters} />
        <h2>{t('count', total)}</h2>
        {questions.length > 0 ? (
          <QuestionList questions={questions} />
        ) : (
          <EmptyState title={t('none')}>
            <p>
              <Link to={ask}>{t('noneNext')}</Link>
            </p>
          </EmptyState>
        )}
        <Pagination page={page} />
      </div>
    </>
  )
}

export const meta = pageMeta
