import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { SearchTooLong } from '../../components/filter-form/search-too-long.tsx'
import { statusOfSearch } from '../../components/filter-form/searched-text.ts'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { Pagination } from '../../components/pagination/pagination.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { RosterPageDocument } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeDay, writeNumber } from '../../language/write.ts'
import { readQuestion } from './filter.ts'
import { writeGap } from './gap.ts'
import { MemberList, NothingFound, Others } from './member-list.tsx'
import { MemberMap } from './member-map.tsx'
import { byProvince, placesOf, writeListed, writeMember } from './members.ts'
import { RosterFigures } from './roster-figures.tsx'
import { RosterFilter } from './roster-filter.tsx'
import { RosterSteps } from './roster-steps.tsx'
import './roster.css'

/** Asked for together: the filter finds municipalities by its own rules, the roster says which of them are members. */
export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const { searchParams } = new URL(args.request.url)
  const { isNarrowed, ...question } = readQuestion(searchParams)
  const variables = { ...question, isNarrowed, after: searchParams.get('after') }
  const answer = await execute(args, RosterPageDocument, variables)

  const roster = subjectIn(answer, 'roster')
  const found = isNarrowed ? subjectIn(answer, 'found') : null
  const wanted = found && new Set(found.nodes.map(({ slug }) => slug))
  const memberships = roster.memberships.nodes.filter(({ municipality }) => wanted?.has(municipality.slug) ?? true)
  const members = memberships.map(membership => writeMember(lang, membership))
  const onRoster = new Set(members.map(({ slug }) => slug))
  const others = found?.nodes.filter(({ slug }) => !onRoster.has(slug)) ?? []
  const steps = [...roster.byStep, { step: null, count: roster.totalCount - sumOf(roster.byStep) }]
  const t = wordsFor(lang, 'roster')
  const page = {
    title: t('title'),
    description: t('lead'),
    isNarrowed,
    isPast: roster.asOf < new Date().toISOString().slice(0, 10),
    network: question.network,
    asOf: writeDay(lang, roster.asOf),
    total: { count: roster.totalCount, number: writeNumber(lang, roster.totalCount) },
    undated: { count: roster.undatedCount, number: writeNumber(lang, roster.undatedCount) },
    published: writeGap(lang, roster.totalCount, roster.published),
    steps: steps.map(({ step, count }) => ({ step, count, number: writeNumber(lang, count) })),
    shown: { count: members.length, number: writeNumber(lang, members.length) },
    provinces: byProvince(lang, members),
    places: placesOf(memberships.map(({ municipality }) => municipality)),
    // Beyond one page of the roster nobody can say here who is missing from it.
    others: roster.memberships.pageInfo.hasNextPage ? [] : others.map(each => writeListed(lang, each)),
    page: roster.memberships.pageInfo,
  }
  return data(page, { status: statusOfSearch(searchParams) })
}

export const handle = { words: ['roster'] } satisfies PageHandle

export default function RosterPage() {
  const { t, lang } = useWords('roster')
  const roster = useLoaderData<typeof loader>()
  const { title, isNarrowed, provinces, others, page, steps, total } = roster
  const list = provinces.length > 0 ? <MemberList {...roster} /> : <NothingFound />
  return (
    <>
      <PageHead title={title} lead={t('lead')}>
        <Link to={`/${lang}/roster`}>{t('day.link')}</Link>
      </PageHead>
      <div className="wrap stack stack--wide">
        <RosterFilter />
        <SearchTooLong />
        {isNarrowed && list}
        {isNarrowed && others.length > 0 && <Others municipalities={others} />}
        {!isNarrowed && <RosterFigures {...roster} />}
        {provinces.length > 0 && <MemberMap {...roster} hrefOf={code => `#province-${code}`} hasInset />}
        {!isNarrowed && <RosterSteps steps={steps} total={total} />}
        {!isNarrowed && list}
        <Pagination page={page} />
      </div>
    </>
  )
}

function sumOf(counts: readonly { count: number }[]) {
  return counts.reduce((sum, { count }) => sum + count, 0)
}

export const meta = pageMeta
