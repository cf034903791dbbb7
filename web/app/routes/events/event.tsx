import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { InventedNotice, Notice, SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { EventPageDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { readFlash } from '../../session/flash.server.ts'
import { AddToCalendar } from './add-to-calendar.tsx'
import { EventFacts } from './event-facts.tsx'
import { EventWhen } from './event-when.tsx'
import { Materials } from './materials.tsx'
import { overlapIn, overlapsOf } from './overlaps.ts'
import { Places } from './places.tsx'
import { writePlaces } from './places.ts'
import { changeRegistration } from './register.server.ts'
import { Registration } from './registration.tsx'
import { Scheduled } from './scheduled.tsx'
import { Sessions } from './sessions.tsx'
import { structuredEvent } from './structured-event.ts'
import { writeClock, writeWhen } from './when.ts'
import { writeNumber } from '../../language/write.ts'
import './event.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, slug = '' } = args.params
  const url = new URL(args.request.url)
  const span = overlapIn(url.searchParams)
  const variables = { slug, withOverlaps: span !== undefined, overlapFrom: span?.from, overlapTo: span?.to }
  const answer = await execute(args, EventPageDocument, variables)
  const event = subjectIn(answer, 'event')
  const { overlapping } = answer.data

  const when = writeWhen(lang, event)
  const { flash, headers } = await readFlash(args.request)
  const t = wordsFor(lang, 'events')
  return data(
    {
      title: event.title.text,
      description: t('event.description', {
        when: [when.date, when.clock].filter(Boolean).join(', '),
        place: event.venue ?? '',
      }),
      event,
      when,
      sessions: event.sessions.map(session => ({
        ...session,
        clock: session.startsAt ? writeClock(lang, session.startsAt, event.timeZone) : null,
      })),
      places: event.precision === 'TIME' ? writePlaces(lang, event) : null,
      registration: event.viewerRegistration
        ? {
            ...event.viewerRegistration,
            onlineUrl: event.viewerRegistration.onlineUrl ?? null,
            position: event.viewerRegistration.position ? writeNumber(lang, event.viewerRegistration.position) : null,
          }
        : null,
      isFull: Boolean(event.capacity && event.capacity <= event.registeredCount) || event.waitlistedCount > 0,
      done: deeds.find(deed => deed === flash) ?? null,
      isOver: event.endsAt < new Date().toISOString(),
      materialsFailed: answer.failed.has('event.materials'),
      isJustScheduled: flash === 'eventScheduled',
      overlaps: overlapsOf(overlapping?.nodes, slug),
      structured: structuredEvent(event, when, `${url.origin}${url.pathname}`),
    },
    { headers },
  )
}

const deeds = ['registered', 'waitlisted', 'registrationCancelled'] as const

export const action = (args: ActionFunctionArgs) => changeRegistration(args)

export const handle = { words: ['events'] } satisfies PageHandle

export default function EventPage() {
  const { t } = useWords('events')
  const { t: terms } = useWords('terms')
  const { t: shell } = useWords('shell')
  const { event, when, sessions, places, isOver, materialsFailed, isJustScheduled, overlaps, ...own } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const isCancelled = event.status === 'CANCELLED'
  return (
    <>
      <PageHead
        eyebrow={terms(`eventKind.${event.kind}`)}
        title={<LocalizedText value={event.title} />}
        here={<LocalizedText value={event.title} note={false} />}
        steps={[{ label: t('title'), to: '/events' }]}
      >
        {isCancelled && <Badge tone="clay">{terms('eventStatus.CANCELLED')}</Badge>}
        {!isCancelled && isOver && <Badge>{t('event.over')}</Badge>}
        {event.invented && <Badge tone="sun">{shell('notice.inventedTitle')}</Badge>}
      </PageHead>
      <div className="wrap stack">
        {own.done && !answer && <SuccessNotice>{t(`registration.done.${own.done}`)}</SuccessNotice>}
        <Scheduled isNew={isJustScheduled} overlaps={overlaps} />
        {isCancelled && (
          <Notice tone="warning" title={t('event.cancelledTitle')}>
            <p>{t('event.cancelled')}</p>
          </Notice>
        )}
        {event.invented && <InventedNotice />}
        <div className="beside">
          <div className="stack stack--wide">
            <EventWhen when={when} startsAt={event.startsAt} endsAt={event.endsAt} timeZone={event.timeZone} />
            <section aria-labelledby="about" className="stack">
              <h2 id="about">{t('event.about')}</h2>
              {event.description ? (
                <LocalizedText as="div" value={event.description} />
              ) : (
                <p className="soft">{t('event.noDescription')}</p>
              )}
            </section>
            <Sessions sessions={sessions} />
            <Materials materials={event.materials} failed={materialsFailed} />
          </div>
          <aside className="event-side stack" aria-label={t('event.facts')}>
            {places && !isCancelled && <Places {...places} isOver={isOver} />}
            {event.precision === 'TIME' && !isCancelled && !isOver && (
              <Registration registration={own.registration} isFull={own.isFull} problem={answer?.problem} />
            )}
            <EventFacts event={event} />
            {when.isDated && <AddToCalendar slug={event.slug} />}
            <BackToMonth month={when.firstDay.slice(0, 7)} />
          </aside>
        </div>
      </div>
    </>
  )
}

function BackToMonth({ month }: { month: string }) {
  const { t, lang } = useWords('events')
  return (
    <p className="screen-only">
      <Link to={`/${lang}/events?month=${month}`}>{t('event.backToMonth')}</Link>
    </p>
  )
}

export const meta: MetaFunction<typeof loader> = args => {
  const structured = args.data?.structured
  return [...pageMeta(args), ...(structured ? [{ 'script:ld+json': structured }] : [])]
}
