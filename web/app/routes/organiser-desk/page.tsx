import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink } from '../../components/button/button.tsx'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { MetricTile } from '../../components/metric-tile/metric-tile.tsx'
import { InventedNotice, SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { Pagination } from '../../components/pagination/pagination.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { OrganiserDeskPageDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeNumber } from '../../language/write.ts'
import { readFlash } from '../../session/flash.server.ts'
import { signInFirst } from '../../session/sign-in-first.server.ts'
import { itemLines } from '../afterwards/item-line.ts'
import { lineOf } from '../events/event-line.ts'
import { schedulingRights } from '../events/may-schedule.ts'
import { DeskDrafts } from './desk-drafts.tsx'
import { DeskPolls } from './desk-polls.tsx'
import { Over } from './over.tsx'
import { Overdue } from './overdue.tsx'
import { overOf, pollOf, toComeOf } from './read.ts'
import { ToCome } from './to-come.tsx'
import '../events/calendar.css'
import '../events/event.css'
import '../afterwards/afterwards.css'
import './organiser-desk.css'

const daysBack = 60

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const now = new Date()
  const since = new Date(now.getTime() - daysBack * 86_400_000)
  const asked = new URL(args.request.url).searchParams
  const variables = {
    now: now.toISOString(),
    since: since.toISOString(),
    after: asked.get('after'),
    lookAfter: asked.get('look'),
    overAfter: asked.get('over'),
    itemsAfter: asked.get('items'),
    draftsAfter: asked.get('drafts'),
  }
  const { viewer, drafts, polls, look, toCome, over, overdue } = (
    await execute(args, OrganiserDeskPageDocument, variables)
  ).data
  if (!viewer) throw signInFirst(args)

  const { flash, headers } = await readFlash(args.request)
  const title = wordsFor(lang, 'organiser-desk')('title')
  if (!schedulingRights(viewer.grants)) return data({ title, unlisted: true, desk: null }, { status: 403, headers })
  const ahead = (toCome?.nodes ?? []).map(event => toComeOf(lang, event, now))
  const toDecide = (polls ?? []).filter(({ viewerMayDecide }) => viewerMayDecide).map(poll => pollOf(lang, poll))
  const today = now.toISOString().slice(0, 10)
  const desk = {
    isDiscarded: flash === 'eventDiscarded',
    figures: {
      look: writeNumber(lang, look?.totalCount ?? 0),
      polls: writeNumber(lang, toDecide.length),
      drafts: writeNumber(lang, drafts?.totalCount ?? 0),
      toCome: writeNumber(lang, toCome?.totalCount ?? 0),
      overdue: writeNumber(lang, overdue?.totalCount ?? 0),
    },
    drafts: (drafts?.nodes ?? []).map(event => lineOf(lang, event)),
    draftsPage: drafts?.pageInfo ?? noPage,
    polls: toDecide,
    look: (look?.nodes ?? []).map(event => toComeOf(lang, event, now)),
    lookPage: look?.pageInfo ?? noPage,
    fine: ahead.filter(({ level }) => level === null),
    over: overOf(lang, over?.nodes ?? [], now),
    overPage: over?.pageInfo ?? noPage,
    overdue: itemLines(lang, overdue?.nodes ?? [], today),
    overduePage: overdue?.pageInfo ?? noPage,
    page: toCome?.pageInfo ?? noPage,
  }
  return data({ title, unlisted: true, desk }, { headers })
}

export const handle = { words: ['organiser-desk', 'events', 'afterwards'] } satisfies PageHandle

const noPage = { hasNextPage: false, endCursor: null }

const tiles = ['look', 'polls', 'drafts', 'toCome', 'overdue'] as const

export default function OrganiserDeskPage() {
  const { t, lang } = useWords('organiser-desk')
  const { t: events } = useWords('events')
  const { title, desk } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead title={title} lead={desk ? t('lead') : undefined} steps={[{ label: events('title'), to: '/events' }]}>
        {desk && <ButtonLink to={`/${lang}/events/new`}>{events('schedule')}</ButtonLink>}
        {desk && (
          <ButtonLink kind="secondary" to={`/${lang}/events/series/new`}>
            {events('scheduleSeries')}
          </ButtonLink>
        )}
        {desk && (
          <ButtonLink kind="secondary" to={`/${lang}/events/polls/new`}>
            {events('findDate')}
          </ButtonLink>
        )}
      </PageHead>
      <div className="wrap stack stack--wide">
        {!desk && (
          <EmptyState title={t('closed')}>
            <p>{t('closedNext')}</p>
          </EmptyState>
        )}
        {desk && (
          <>
            {desk.isDiscarded && <SuccessNotice>{t('discarded')}</SuccessNotice>}
            <ul className="organiser-tiles" role="list">
              {tiles.map(tile => (
                <li key={tile}>
                  <MetricTile value={desk.figures[tile]} label={<a href={`#${tile}`}>{t(`tile.${tile}`)}</a>} />
                </li>
              ))}
            </ul>
            {[...desk.look, ...desk.fine, ...desk.polls].some(({ invented }) => invented) && <InventedNotice />}
            <ToCome id="look" events={desk.look} />
            <Pagination page={desk.lookPage} parameter="look" />
            <DeskPolls polls={desk.polls} />
            <DeskDrafts drafts={desk.drafts} />
            <Pagination page={desk.draftsPage} parameter="drafts" />
            <ToCome id="toCome" events={desk.fine} />
            <Pagination page={desk.page} />
            <Over events={desk.over} />
            <Pagination page={desk.overPage} parameter="over" />
            <Overdue items={desk.overdue} />
            <Pagination page={desk.overduePage} parameter="items" />
          </>
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
