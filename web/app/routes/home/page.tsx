import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { provinces } from '../../components/province-name/provinces.ts'
import { execute } from '../../graphql/execute.server.ts'
import { HomePageDocument, type HomePageQuery } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeDay, writeNumber, writePartialDate, writeStart } from '../../language/write.ts'
import { MemberMap } from '../roster/member-map.tsx'
import { placesOf } from '../roster/members.ts'
import { CommitmentStrip } from './commitment-strip.tsx'
import { Figures } from './figures.tsx'
import { Hero } from './hero.tsx'
import { Latest } from './latest.tsx'
import { structuredSite } from './structured-site.ts'
import { OwnWord, Ways } from './ways.tsx'
import './home.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const { data } = await execute(args, HomePageDocument, { now: new Date().toISOString() })

  const { roster, peerGroup, activity, commitments, events, progressReports } = data
  const count = (value: number) => ({ count: value, number: writeNumber(lang, value) })
  const t = wordsFor(lang, 'home')
  return {
    title: t('title'),
    description: t('lead'),
    structured: structuredSite(wordsFor(lang, 'shell')('siteName'), lang, args.request.url),
    figures: roster && {
      members: count(roster.totalCount),
      published: writePublished(lang, roster.published),
      provinceCount: count(roster.byProvince.length),
      reporting: peerGroup?.reporting ? count(peerGroup.reporting.totalCount) : null,
      reports: progressReports ? count(progressReports.totalCount) : null,
    },
    isAnyInvented: progressReports?.nodes.some(report => report.invented) ?? false,
    provinces: provinces.flatMap(code =>
      (roster?.byProvince ?? [])
        .filter(({ province }) => province === code)
        .map(here => ({ code, ...count(here.count) })),
    ),
    places: placesOf(roster?.places ?? []),
    commitments:
      commitments?.map(commitment => ({ ...commitment, reporting: count(commitment.reportingCount) })) ?? null,
    news: activity?.nodes.map(({ at, ...news }) => ({ ...news, day: writeDay(lang, at) })) ?? null,
    events: events?.nodes.map(event => ({ ...event, starts: writeStart(lang, event) })) ?? null,
  }
}

export const handle = { words: ['home', 'roster'] } satisfies PageHandle

export default function HomePage() {
  const page = useLoaderData<typeof loader>()
  return (
    <>
      <Hero />
      <Figures figures={page.figures} isAnyInvented={page.isAnyInvented} />
      {page.figures && <Places provinces={page.provinces} places={page.places} />}
      <CommitmentStrip commitments={page.commitments} isAnyInvented={page.isAnyInvented} />
      <Latest news={page.news} events={page.events} />
      <Ways />
      <OwnWord />
    </>
  )
}

function writePublished(lang: string | undefined, published: NonNullable<HomePageQuery['roster']>['published']) {
  const { date, precision, count } = published ?? {}
  if (!date || !precision || typeof count !== 'number') return null
  return { number: writeNumber(lang, count), date: writePartialDate(lang, { value: date, precision })?.text }
}

type Home = ReturnType<typeof useLoaderData<typeof loader>>

function Places({ provinces, places }: Pick<Home, 'provinces' | 'places'>) {
  const { t, lang } = useWords('home')
  return (
    <div className="home-section wrap">
      <MemberMap
        provinces={provinces}
        places={places}
        hrefOf={code => `/${lang}/municipalities#province-${code}`}
        more={<Link to={`/${lang}/municipalities`}>{t('allMembers')}</Link>}
      />
    </div>
  )
}

export const meta = pageMeta
