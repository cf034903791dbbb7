import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type SerializeFrom } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { InventedNotice, SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { EventPageDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { readFlash } from '../../session/flash.server.ts'
import { isAfterAction } from '../../session/sign-in-first.server.ts'
import { afterwardsOf } from '../afterwards/event-afterwards.ts'
import { AfterwardsLinks } from '../afterwards/links.tsx'
import { Minutes, OpenItems } from '../afterwards/minutes-section.tsx'
import { WhoCame } from '../afterwards/who-came.tsx'
import { SignedOut } from '../../components/signed-out/signed-out.tsx'
import { AddToCalendar } from './add-to-calendar.tsx'
import { EventBadges } from './event-badges.tsx'
import { EventFacts } from './event-facts.tsx'
import { EventStanding } from './event-standing.tsx'
import { EventWhen } from './event-when.tsx'
import { namesOfSpoken } from './language-name.server.ts'
import { Materials } from './materials.tsx'
import { overlapIn, overlapsOf } from './overlaps.ts'
import { Organise } from './organise.tsx'
import { organise } from './organise.server.ts'
import { Places } from './places.tsx'
import { writePlaces } from './places.ts'
import { Reminders } from './reminders.tsx'
import { writeReminders } from './reminders.ts'
import { changeRegistration } from './act.server.ts'
import { Registration } from './registration.tsx'
import { Scheduled } from './scheduled.tsx'
import { Sessions } from './sessions.tsx'
import { structuredEvent } from './structured-event.ts'
import { municipalitiesOf } from './takes-part-for.tsx'
import { writeClocks, writeWhen } from './when.ts'
import { Participants, Registrations } from './who-comes.tsx'
import { writeDayOf, writeNumber } from '../../language/write.ts'
import './event.css'
import '../afterwards/afterwards.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, slug = '' } = args.params
  const url = new URL(args.request.url)
  const span = overlapIn(url.searchParams)
  const variables = {
    slug,
    withOverlaps: span !== undefined,
    overlapFrom: span?.from,
    overlapTo: span?.to,
    participantsAfter: url.searchParams.get('participants'),
    registrationsAfter: url.searchParams.get('registrations'),
  }
  const answer = await execute(args, EventPageDocument, variables)
  const isStranger = !answer.data.viewer && !answer.failed.has('viewer')
  // a session ended while the form of an event for members was written: what was written is shown, and nothing of the event
  if (isStranger && !answer.data.event && isAfterAction(args))
    return data({ title: wordsFor(lang, 'events')('title'), unlisted: true, event: null })
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
      isStranger,
      when,
      former: event.formerTimes
        .filter(({ startsAt, endsAt }) => startsAt !== event.startsAt || endsAt !== event.endsAt)
        .map(former => {
          const { date, clock, zone, machine } = writeWhen(lang, { ...former, precision: 'TIME' })
          return { when: [date, clock, zone?.name].filter(Boolean).join(', '), machine }
        }),
      sessions: event.sessions.map(session => ({
        ...session,
        clock: session.startsAt
          ? writeClocks(
              lang,
              { ...session, startsAt: session.startsAt, timeZone: event.timeZone },
              when.firstDay === when.lastDay,
            )
          : null,
      })),
      places: event.places.flatMap(way => {
        const written = event.precision === 'TIME' ? writePlaces(lang, way) : null
        return written ? [{ ...written, attendance: way.attendance }] : []
      }),
      spoken: {
        languages: namesOfSpoken(lang, event.languages),
        interpretation: namesOfSpoken(lang, event.interpretation),
      },
      share: event.municipalityShare ? writeNumber(lang, event.municipalityShare) : null,
      ways: event.places.map(({ attendance, capacity, registeredCount, waitlistedCount }) => ({
        attendance,
        isFull: Boolean(capacity && capacity <= registeredCount) || waitlistedCount > 0,
      })),
      registration: event.viewerRegistration
        ? {
            ...event.viewerRegistration,
            onlineUrl: event.viewerRegistration.onlineUrl ?? null,
            accessNeeds: event.viewerRegistration.accessNeeds ?? null,
            languageNeeds: event.viewerRegistration.languageNeeds ?? null,
            position: event.viewerRegistration.position ? writeNumber(lang, event.viewerRegistration.position) : null,
          }
        : null,
      municipalities: municipalitiesOf(answer.data.viewer?.grants),
      registrations: event.registrations && {
        ...event.registrations,
        nodes: event.registrations.nodes.map(one => ({
          ...one,
          isWaiting: one.status === 'WAITLISTED',
          registered: writeDayOf(lang, one.registeredAt, event.timeZone),
        })),
      },
      reminders: writeReminders(lang, event),
      done: deeds.find(deed => deed === flash) ?? null,
      afterwards: afterwardsOf(lang, event, new Date().toISOString()),
      after: aftersDeeds.find(deed => deed === flash) ?? null,
      organised: organisersDeeds.find(deed => deed === flash) ?? null,
      unlisted: event.status === 'DRAFT' || event.audience !== 'PUBLIC',
      isOver: event.endsAt < new Date().toISOString(),
      materialsFailed: answer.failed.has('event.materials'),
      isJustScheduled: flash === 'eventScheduled',
      overlaps: overlapsOf(overlapping?.nodes, slug),
      structured: structuredEvent(event, when, `${url.origin}${url.pathname}`),
    },
    { headers },
  )
}

const deeds = ['registered', 'waitlisted', 'registrationChanged', 'registrationCancelled'] as const

const organisersDeeds = ['eventPublished', 'eventChanged', 'eventCancelled'] as const

const aftersDeeds = ['attendanceKept', 'minutesKept', 'minutesPublished', 'feedbackGiven'] as const

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  return form.has('deed') ? await organise(args, form) : await changeRegistration(args, form)
}

export const handle = { words: ['events', 'afterwards'] } satisfies PageHandle

export default function EventPage() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer?.deed === 'signedOut') return <SignedOut fields={answer.unsent} />
  return page.event && <EventOnPage page={page} answer={answer} />
}

type Page = Extract<SerializeFrom<typeof loader>, { when: unknown }>
interface EventOnPageProps {
  page: Page
  answer: Exclude<SerializeFrom<typeof action>, { deed: 'signedOut' }> | undefined
}

function EventOnPage({ page, answer }: EventOnPageProps) {
  const { t } = useWords('events')
  const { t: terms } = useWords('terms')
  const { t: after } = useWords('afterwards')
  const { event, when, former, sessions, places, isOver, materialsFailed, isJustScheduled, overlaps, ...own } = page
  const isCancelled = event.status === 'CANCELLED'
  const takesRegistrations =
    event.precision === 'TIME' &&
    !isOver &&
    (event.status === 'PUBLISHED' || (isCancelled && Boolean(own.registration)))
  return (
    <>
      <PageHead
        eyebrow={terms(`eventKind.${event.kind}`)}
        title={<LocalizedText value={event.title} />}
        here={<LocalizedText value={event.title} note={false} />}
        steps={[{ label: t('title'), to: '/events' }]}
      >
        <EventBadges {...event} isMoved={former.length > 0} isOver={isOver} />
      </PageHead>
      <div className="wrap stack">
        {own.done && !answer && <SuccessNotice>{t(`registration.done.${own.done}`)}</SuccessNotice>}
        {own.organised && !answer && <SuccessNotice>{t(`organise.done.${own.organised}`)}</SuccessNotice>}
        {own.after && !answer && <SuccessNotice>{after(`done.${own.after}`)}</SuccessNotice>}
        <Scheduled isNew={isJustScheduled} overlaps={overlaps} />
        <EventStanding status={event.status} reason={event.cancellationReason ?? null} former={former} />
        {event.invented && <InventedNotice />}
        <div className="beside">
          <div className="stack stack--wide">
            <EventWhen when={when} startsAt={event.startsAt} endsAt={event.endsAt} timeZone={event.timeZone} />
            {own.afterwards.openItems.length > 0 && <OpenItems items={own.afterwards.openItems} />}
            <section aria-labelledby="about" className="stack">
              <h2 id="about">{t('event.about')}</h2>
              {event.description ? (
                <LocalizedText as="div" value={event.description} />
              ) : (
                <p className="soft">{t('event.noDescription')}</p>
              )}
            </section>
            <Sessions sessions={sessions} />
            {own.afterwards.minutes && <Minutes minutes={own.afterwards.minutes} />}
            {own.afterwards.came && <WhoCame came={own.afterwards.came} />}
            {event.participants && <Participants participants={event.participants} />}
            {own.registrations && <Registrations registrations={own.registrations} isHybrid={own.ways.length > 1} />}
            <Materials materials={event.materials} failed={materialsFailed} />
          </div>
          <aside className="event-side stack" aria-label={t('event.facts')}>
            <AfterwardsLinks slug={event.slug} mayChange={event.viewerMayChange} isOver={isOver} {...own.afterwards} />
            {event.viewerMayChange && (
              <Organise {...event} isOver={isOver} problem={answer?.deed === 'organise' ? answer.problem : undefined} />
            )}
            {own.reminders && <Reminders reminders={own.reminders} />}
            {(places.length > 0 || own.share) && !isCancelled && (
              <Places places={places} share={own.share} isOver={isOver} />
            )}
            {(takesRegistrations || answer?.deed === 'register') && (
              <Registration
                registration={own.registration}
                ways={own.ways}
                isCancelled={isCancelled}
                municipalities={own.municipalities}
                problem={answer?.deed === 'register' ? answer.problem : undefined}
                isStranger={own.isStranger}
                sent={answer?.deed === 'register' ? answer.sent : undefined}
              />
            )}
            <EventFacts event={event} spoken={page.spoken} />
            {when.isDated && event.status !== 'DRAFT' && <AddToCalendar slug={event.slug} />}
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

export const meta = pageMeta
