import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { Button, ButtonLink } from '../../components/button/button.tsx'
import { LocalizedName, LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { InventedNotice, SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { EventSeriesPageDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeNumber } from '../../language/write.ts'
import { readFlash } from '../../session/flash.server.ts'
import { subjectUnlessEnded } from '../../session/unless-ended.server.ts'
import { SignedOut } from '../../components/signed-out/signed-out.tsx'
import { SignInToRegister } from '../events/registration.tsx'
import { municipalitiesOf, TakesPartFor } from '../events/takes-part-for.tsx'
import { lineOf } from '../events/event-line.ts'
import { Subscribe } from '../events/subscribe.tsx'
import { HowToTakePart, WishesFields } from '../events/wishes-fields.tsx'
import { followingOf } from '../following/follow.server.ts'
import { FollowBox } from '../following/follow-box.tsx'
import { dateOf, mayChangeSeries, spanOf } from './date.ts'
import { actOnSeries } from './act.server.ts'
import { Drafts } from './drafts.tsx'
import { SeriesDate } from './series-date.tsx'
import { structuredSeries } from './structured-series.ts'
import '../events/calendar.css'
import '../events/event.css'
import './event-series.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, id = '' } = args.params
  const answer = await execute(args, EventSeriesPageDocument, { id })
  const series = subjectUnlessEnded(args, answer, 'eventSeries')
  if (!series) return data({ title: wordsFor(lang, 'events')('title'), unlisted: true, page: null }, { status: 401 })
  const { flash, headers } = await readFlash(args.request)
  const viewer = answer.data.viewer
  const follow = await followingOf(args.request, headers, { viewer, kind: 'SERIES', thing: id })
  const now = new Date().toISOString()
  const dates = series.dates.map(event => dateOf(lang, event, now))
  const t = wordsFor(lang, 'event-series')
  const count = (value: number) => ({ count: value, number: writeNumber(lang, value) })
  const open = dates.filter(({ isOpen }) => isOpen)
  const mayExtend = mayChangeSeries(answer.data.viewer?.grants, [...series.dates, ...series.drafts])
  const hosts = new Map(series.dates.flatMap(({ hostMunicipality: host }) => (host ? [[host.slug, host]] : [])))
  const page = {
    id,
    isStranger: !viewer && !answer.failed.has('viewer'),
    name: series.title,
    total: count(dates.length),
    span: spanOf(lang, series.dates),
    toCome: dates.filter(({ isOver }) => !isOver),
    over: dates.filter(({ isOver }) => isOver),
    open: count(open.length),
    // the ways of all dates, to be chosen where one date has both
    ways: open.find(({ ways, place }) => !place && ways.length > 1)?.ways.map(way => ({ ...way, isFull: false })) ?? [],
    feed: feedOf(series.dates),
    revision: series.revision,
    drafts: series.drafts.map(draft => lineOf(lang, draft)),
    missing: count(open.filter(({ place }) => !place).length),
    hosts: [...hosts.values()],
    municipalities: municipalitiesOf(answer.data.viewer?.grants),
    done: deeds.find(deed => deed === flash) ?? null,
    isJustScheduled: flash === 'seriesScheduled',
    isJustChanged: flash === 'seriesChanged',
    hasRecord: hasBegun(series.dates, now) && (answer.data.viewer?.grants ?? []).length > 0,
    mayChange: open.length + series.drafts.length > 0 && mayExtend,
    mayExtend,
    origin: new URL(args.request.url).origin,
    follow,
  }
  const head = {
    title: series.title.text,
    description: t('description', count(dates.length)),
    structured: structuredSeries(series, lang, new URL(`/${lang}/events/series/${id}`, args.request.url).href),
  }
  return data({ ...head, page }, { headers })
}

/** What a calendar program, which knows nobody, is told of these dates: all, some or none. */
function feedOf(dates: readonly { audience: string }[]) {
  const isPublic = ({ audience }: { audience: string }) => audience === 'PUBLIC'
  return dates.length > 0 && dates.every(isPublic)
    ? ('all' as const)
    : dates.some(isPublic)
      ? ('some' as const)
      : ('none' as const)
}

/** Whether a date has begun of which it can be told who came. */
const hasBegun = (dates: readonly { startsAt: string; precision: string; status: string }[], now: string) =>
  dates.some(({ startsAt, precision, status }) => startsAt <= now && precision === 'TIME' && status === 'PUBLISHED')

const deeds = ['registered', 'waitlisted', 'registrationCancelled', 'registeredForSeries'] as const

export const action = (args: ActionFunctionArgs) => actOnSeries(args)

export const handle = {
  words: ['event-series', 'events', 'afterwards', 'following'],
} satisfies PageHandle

export default function EventSeriesPage() {
  const { t, lang } = useWords('event-series')
  const { t: events } = useWords('events')
  const { t: after } = useWords('afterwards')
  const { page: found } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer?.unsent || !found) return <SignedOut fields={answer?.unsent ?? []} />
  const { id, name, total, span, toCome, over, done, ...page } = found
  const takesPart = { municipalities: page.municipalities, sent: answer?.sent, isStranger: page.isStranger }
  const isInvented = [...toCome, ...over].some(({ event }) => event.invented)
  return (
    <>
      <PageHead
        eyebrow={t('eyebrow')}
        title={<LocalizedText value={name} />}
        here={<LocalizedText value={name} note={false} />}
        lead={span ? t('lead', { ...total, ...span }) : undefined}
        steps={[{ label: events('title'), to: '/events' }]}
      >
        {page.missing.count > 0 && (
          <a className="button button--primary" href="#all">
            {t('all.short')}
          </a>
        )}
        {page.mayChange && (
          <ButtonLink kind="secondary" to={`/${lang}/events/series/${id}/change`}>
            {t('change')}
          </ButtonLink>
        )}
        {page.hasRecord && (
          <ButtonLink kind="secondary" to={`/${lang}/events/series/${id}/record`}>
            {after('record.link')}
          </ButtonLink>
        )}
        {page.mayExtend && (
          <ButtonLink kind="secondary" to={`/${lang}/events/new?series=${id}`}>
            {t('addDate')}
          </ButtonLink>
        )}
        <a className="button button--secondary" href="#subscribe">
          {events('subscribe.short')}
        </a>
        <FollowBox follow={page.follow} />
      </PageHead>
      <div className="wrap stack stack--wide">
        {done && !answer && (
          <SuccessNotice>
            {done === 'registeredForSeries' ? t('done') : events(`registration.done.${done}`)}
          </SuccessNotice>
        )}
        {page.isJustScheduled && <SuccessNotice>{t('scheduled')}</SuccessNotice>}
        {page.isJustChanged && <SuccessNotice>{t('changed')}</SuccessNotice>}
        {answer?.problem && (
          <p className="error-summary" role="alert">
            {answer.problem}
          </p>
        )}
        {isInvented && <InventedNotice />}
        <div className="beside">
          <div className="stack stack--wide">
            {page.drafts.length > 0 && <Drafts drafts={page.drafts} revision={page.revision} />}
            <Dates id="to-come" title={t('toCome')} none={t('nothingToCome')} dates={toCome} {...takesPart} />
            {over.length > 0 && <Dates id="over" title={t('over')} dates={over} {...takesPart} />}
          </div>
          <aside className="event-side stack" aria-label={t('aside')}>
            {page.open.count > 0 && <All open={page.open} missing={page.missing} ways={page.ways} {...takesPart} />}
            {page.hosts.length > 0 && (
              <section className="stack" aria-labelledby="hosts">
                <h2 id="hosts">{t('hosts')}</h2>
                <ul>
                  {page.hosts.map(host => (
                    <li key={host.slug}>
                      <Link to={`/${lang}/municipalities/${host.slug}`}>
                        <LocalizedName value={host.name} />
                      </Link>
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </aside>
        </div>
        {page.feed === 'none' ? (
          <OwnCalendar />
        ) : (
          <Subscribe
            origin={page.origin}
            feed={`/events/series/${id}/calendar.ics`}
            isWhole
            narrowed={t(page.feed === 'all' ? 'feed' : 'feedOfSome')}
          />
        )}
      </div>
    </>
  )
}

type Shown = Parameters<typeof SeriesDate>[0]['date']
type TakesPart = Omit<Parameters<typeof SeriesDate>[0], 'date'>

interface DatesProps extends TakesPart {
  id: string
  title: string
  none?: string
  dates: readonly Shown[]
}

function Dates({ id, title, none, dates, ...takesPart }: DatesProps) {
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {dates.length === 0 && <p className="soft">{none}</p>}
      <ol className="calendar-list" role="list">
        {dates.map(date => (
          <li key={date.event.slug}>
            <SeriesDate date={date} {...takesPart} />
          </li>
        ))}
      </ol>
    </section>
  )
}

type Counted = { count: number; number: string }

interface AllProps extends TakesPart {
  open: Counted
  missing: Counted
  ways: Parameters<typeof HowToTakePart>[0]['ways']
}

function All({ open, missing, ways, municipalities, sent, isStranger }: AllProps) {
  const { t } = useWords('event-series')
  const { t: events } = useWords('events')
  const own = sent && !sent.event ? sent : undefined
  return (
    <section className="places stack" id="all" aria-labelledby="all-title">
      <h2 id="all-title">{t('all.title')}</h2>
      <p>{missing.count === 0 ? t('all.has') : t('all.what', open)}</p>
      {isStranger && <SignInToRegister />}
      {missing.count > 0 && !isStranger && (
        <Form className="screen-only stack" method="post" preventScrollReset>
          <TakesPartFor id="takes-part-for" municipalities={municipalities} sent={own && (own.municipality ?? '')} />
          {ways.length > 1 && <HowToTakePart ways={ways} sent={own?.attendance} />}
          <details className="wishes" open={Boolean(own)}>
            <summary>{events('registration.needs')}</summary>
            <div className="stack">
              <WishesFields wishes={own} />
            </div>
          </details>
          <Button>{t('all.register', missing)}</Button>
        </Form>
      )}
      <p className="small soft">{t('all.private')}</p>
    </section>
  )
}

/** For dates that a calendar program may not read by itself. */
function OwnCalendar() {
  const { t, lang } = useWords('event-series')
  const { t: events } = useWords('events')
  return (
    <section id="subscribe" className="subscribe stack" aria-labelledby="subscribe-title">
      <h2 id="subscribe-title">{events('subscribe.title')}</h2>
      <p>{t('ownCalendar.what')}</p>
      <p className="screen-only">
        <Link to={`/${lang}/account#calendar`}>{t('ownCalendar.link')}</Link>
      </p>
    </section>
  )
}

export const meta = pageMeta
