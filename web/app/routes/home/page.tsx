import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { provinces } from '../../components/province-name/provinces.ts'
import { execute } from '../../graphql/execute.server.ts'
import { HomePageDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeDay, writeNumber, writePartialDate, writeStart } from '../../language/write.ts'
import { MemberMap } from '../roster/member-map.tsx'
import { CommitmentStrip } from './commitment-strip.tsx'
import { Figures } from './figures.tsx'
import { Hero } from './hero.tsx'
import { Latest } from './latest.tsx'
import { OwnWord, Ways } from './ways.tsx'
import './home.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const now = new Date().toISOString()
  const ask = (isWhole: boolean) => execute(args, HomePageDocument, { now, isWhole })
  // Commitments and events are neighbours'. When one does not answer, the door of the portal opens without them.
  const { data } = await ask(true).catch(() => ask(false))

  const { roster, activity, commitments, events, progressReports } = data
  const { published } = roster
  const municipalities = roster.memberships.nodes.map(({ municipality }) => municipality)
  const reporting = municipalities.filter(({ commitmentProgress }) => (commitmentProgress?.reported ?? 0) > 0).length
  const count = (value: number) => ({ count: value, number: writeNumber(lang, value) })
  const t = wordsFor(lang, 'home')
  return {
    title: t('title'),
    description: t('lead'),
    members: count(roster.totalCount),
    published:
      published?.date && published.precision && published.count !== null
        ? {
            number: writeNumber(lang, published.count),
            date: writePartialDate(lang, { value: published.date, precision: published.precision })?.text,
          }
        : null,
    provinceCount: count(roster.byProvince.length),
    reporting: progressReports ? count(reporting) : null,
    reports: progressReports ? count(progressReports.totalCount) : null,
    isAnyInvented: progressReports?.nodes.some(report => report.invented) ?? false,
    provinces: provinces.flatMap(code =>
      roster.byProvince.filter(({ province }) => province === code).map(here => ({ code, ...count(here.count) })),
    ),
    places: municipalities.flatMap(({ slug, name, location }) =>
      location ? [{ slug, name: name.text, ...location }] : [],
    ),
    commitments:
      commitments?.map(commitment => ({ ...commitment, reporting: count(commitment.reportingCount) })) ?? null,
    news: activity.nodes.map(({ at, ...news }) => ({ ...news, day: writeDay(lang, at) })),
    events: events?.nodes.map(event => ({ ...event, starts: writeStart(lang, event) })) ?? null,
  }
}

export const handle = { words: ['home', 'roster'] } satisfies PageHandle

export default function HomePage() {
  const page = useLoaderData<typeof loader>()
  return (
    <>
      <Hero />
      <Figures {...page} />
      <Places provinces={page.provinces} places={page.places} />
      <CommitmentStrip commitments={page.commitments} isAnyInvented={page.isAnyInvented} />
      <Latest news={page.news} events={page.events} />
      <Ways />
      <OwnWord />
    </>
  )
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
