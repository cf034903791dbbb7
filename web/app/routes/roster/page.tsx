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
import { readQuestion, type RosterQuestion } from './filter.ts'
import { writeGap } from './gap.ts'
import { MemberList, NothingFound, Others } from './member-list.tsx'
import { MemberMap } from './member-map.tsx'
import { byProvince, countedIn, placesOf, writeCounts, writeListed, writeMember } from './members.ts'
import { RosterFigures } from './roster-figures.tsx'
import { RosterFilter } from './roster-filter.tsx'
import { RosterSteps } from './roster-steps.tsx'
import './roster.css'

/** The members of a day, and beside them who fits the filter and is none. A day that is none is said to be so, and kept. */
export async function loader(args: LoaderFunctionArgs) {
  const { searchParams } = new URL(args.request.url)
  const question = readQuestion(searchParams, new Date().toISOString().slice(0, 10))
  const { fault } = question
  const t = wordsFor(args.params.lang, 'roster')
  const title = fault ? wordsFor(args.params.lang, 'form')('errorPrefix', { title: t('title') }) : t('title')
  const answer = fault ? null : await rosterAsked(args, question)
  const page = { title, heading: t('title'), description: t('lead'), fault, answer }
  return data(page, { status: fault ? 422 : statusOfSearch(searchParams) })
}

async function rosterAsked(args: LoaderFunctionArgs, { isNarrowed, network, asOf, filter }: RosterQuestion) {
  const { lang } = args.params
  const { searchParams } = new URL(args.request.url)
  const pages = { after: searchParams.get('after'), othersAfter: searchParams.get('othersAfter') }
  const answer = await execute(args, RosterPageDocument, { network, asOf, filter, isNarrowed, ...pages })
  const { memberships, others, places, ...roster } = subjectIn(answer, 'roster')
  const members = memberships.nodes.map(membership => writeMember(lang, membership))
  const counts = isNarrowed ? countedIn(places) : roster.byProvince
  const steps = [...roster.byStep, { step: null, count: roster.totalCount - sumOf(roster.byStep) }]
  return {
    isNarrowed,
    isEarlier: roster.asOf < new Date().toISOString().slice(0, 10),
    network,
    asOf: writeDay(lang, roster.asOf),
    total: { count: roster.totalCount, number: writeNumber(lang, roster.totalCount) },
    undated: { count: roster.undatedCount, number: writeNumber(lang, roster.undatedCount) },
    published: writeGap(lang, roster.published),
    steps: steps.map(({ step, count }) => ({ step, count, number: writeNumber(lang, count) })),
    shown: { count: memberships.totalCount, number: writeNumber(lang, memberships.totalCount) },
    provinces: byProvince(lang, members, counts),
    counts: writeCounts(lang, counts),
    places: placesOf(places),
    others: (others?.nodes ?? []).map(each => writeListed(lang, each)),
    page: memberships.pageInfo,
    othersPage: others?.pageInfo ?? { hasNextPage: false },
  }
}

export const handle = { words: ['roster'] } satisfies PageHandle

export default function RosterPage() {
  const { t, lang } = useWords('roster')
  const { heading, fault, answer } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={heading} lead={t('lead')}>
        <Link to={`/${lang}/roster`}>{t('day.link')}</Link>
      </PageHead>
      <div className="wrap stack stack--wide">
        <RosterFilter fault={fault} />
        <SearchTooLong />
        {answer && <Answer {...answer} />}
      </div>
    </>
  )
}

function Answer(roster: Awaited<ReturnType<typeof rosterAsked>>) {
  const { isNarrowed, provinces, counts, places, others, page, othersPage, steps, total, isEarlier } = roster
  const list = provinces.length > 0 ? <MemberList {...roster} /> : <NothingFound />
  return (
    <>
      {isNarrowed && list}
      {isNarrowed && <Pagination page={page} />}
      {others.length > 0 && <Others municipalities={others} isEarlier={isEarlier} />}
      {isNarrowed && <Pagination page={othersPage} parameter="othersAfter" />}
      {!isNarrowed && <RosterFigures {...roster} isPast={isEarlier} />}
      {counts.length > 0 && (
        <MemberMap
          provinces={counts}
          places={places}
          hrefOf={code => (provinces.some(listed => listed.code === code) ? `#province-${code}` : '#members')}
          hasInset
        />
      )}
      {!isNarrowed && <RosterSteps steps={steps} total={total} />}
      {!isNarrowed && list}
      {!isNarrowed && <Pagination page={page} />}
    </>
  )
}

function sumOf(counts: readonly { count: number }[]) {
  return counts.reduce((sum, { count }) => sum + count, 0)
}

export const meta = pageMeta
