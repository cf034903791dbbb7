import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ActiveFilters } from '../../components/active-filters/active-filters.tsx'
import { ButtonLink } from '../../components/button/button.tsx'
import { SearchTooLong } from '../../components/filter-form/search-too-long.tsx'
import { statusOfSearch } from '../../components/filter-form/searched-text.ts'
import { InventedNotice, PanelUnavailable } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { CalendarPageDocument } from '../../graphql/generated/graphql.ts'
import { isLang, type Lang, locales } from '../../language/languages.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeNumber } from '../../language/write.ts'
import { activeFilters } from './active.server.ts'
import { Agenda } from './agenda.tsx'
import { EarlierYears } from './earlier-years.tsx'
import { yearsBefore } from './years.ts'
import { EmptyMonth } from './empty-month.tsx'
import { EventFilterForm } from './event-filter.tsx'
import { byDay, lineOf, touches } from './event-line.ts'
import { schedulingRights } from './may-schedule.ts'
import { daysOfMonth, monthBeside, spanOfMonth, weekOf, weeksOfMonth } from './month.ts'
import { MonthTable } from './month-table.tsx'
import { MonthTurner } from './month-turner.tsx'
import { spokenToChoose } from './language-name.server.ts'
import { feedOf, readQuestion } from './question.ts'
import { Subscribe } from './subscribe.tsx'
import { Undated } from './undated.tsx'
import { Upcoming } from './upcoming.tsx'
import { capitalized, dayAt } from './when.ts'
import './calendar.css'

/** Where the network has its seat: "today" needs a place. */
const home = 'America/Toronto'

export async function loader(args: LoaderFunctionArgs) {
  const lang = isLang(args.params.lang) ? args.params.lang : 'en'
  const now = new Date()
  const today = dayAt(now, home)
  const url = new URL(args.request.url)
  const { month, day, filter, isNarrowed } = readQuestion(url.searchParams, today)
  const ofMonth = daysOfMonth(month)
  const variables = {
    ...spanOfMonth(month),
    now: now.toISOString(),
    first: ofMonth[0] ?? '',
    last: ofMonth.at(-1) ?? '',
    filter,
    listed: day ? { ...filter, on: day } : filter,
    after: url.searchParams.get('after'),
  }
  const { data: found } = await execute(args, CalendarPageDocument, variables)

  const events = (found.inMonth?.nodes ?? []).map(event => lineOf(lang, event)).filter(event => touches(event, month))
  const dated = events.filter(({ when }) => when.isDated)
  const days = new Map(
    (found.days ?? []).map(({ day: each, count, events: some }) => [
      each,
      { count, events: some.map(event => lineOf(lang, event)) },
    ]),
  )
  // words that are found as they were probably meant are in the list alone
  if (days.size === 0)
    for (const [each, some] of byDay(dated, ofMonth)) days.set(each, { count: some.length, events: some })
  const onGrid = [...days.values()].flatMap(each => each.events)
  const shown = new Set([...dated, ...onGrid].map(({ slug }) => slug))
  const upcoming = (found.upcoming?.nodes ?? [])
    .filter(({ slug }) => !shown.has(slug))
    .map(event => lineOf(lang, event))
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[lang], { ...options, timeZone: 'UTC' })
  const nameOf = (each: string) => {
    const name = format({ year: 'numeric', month: 'long' }).format(new Date(each))
    return { value: each, name, title: capitalized(name, lang) }
  }
  const t = wordsFor(lang, 'events')
  const calendar = {
    title: t('title'),
    description: t('lead'),
    isNarrowed,
    feed: feedOf(url.searchParams),
    isPresent: month === today.slice(0, 7),
    month: nameOf(month),
    previous: nameOf(monthBeside(month, -1)),
    next: nameOf(monthBeside(month, 1)),
    weekdays: weekOf(lang).map(day => ({
      short: format({ weekday: 'short' }).format(new Date(day)),
      long: format({ weekday: 'long' }).format(new Date(day)),
    })),
    weeks: weeksOfMonth(month, lang).map(week =>
      week.map(each => {
        if (each === null) return null
        const { count, events: some } = days.get(each) ?? { count: 0, events: [] }
        return {
          day: each,
          name: longDay(lang, each),
          number: writeNumber(lang, Number(each.slice(8))),
          isToday: each === today,
          events: some,
          more: count - some.length,
        }
      }),
    ),
    day: day && longDay(lang, day),
    isEmpty: onGrid.length === 0,
    agenda: dated,
    agendaPage: found.inMonth?.pageInfo ?? { hasNextPage: false, endCursor: null },
    isDown: !found.inMonth,
    undated: events.filter(({ when }) => !when.isDated),
    upcoming: upcoming.slice(0, 6),
    years: yearsBefore(found.years ?? [], today),
    municipalities: (found.municipalities?.nodes ?? []).map(({ slug, name }) => ({ value: slug, label: name.text })),
    commitments: (found.commitments ?? []).map(({ number, title }) => ({
      value: String(number),
      label: `${number}. ${title.text}`,
    })),
    spoken: spokenToChoose(lang, url.searchParams.get('language'), filter.language),
    filters: activeFilters(
      lang,
      url.searchParams,
      (found.municipalities?.nodes ?? []).map(({ slug, name }) => ({ slug, name: name.text })),
    ),
    maySchedule: schedulingRights(found.viewer?.grants) !== null,
    origin: url.origin,
  }
  return data(calendar, { status: statusOfSearch(url.searchParams) })
}

const longDay = (lang: Lang, day: string) =>
  capitalized(
    new Intl.DateTimeFormat(locales[lang], { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(day)),
    lang,
  )

export const handle = { words: ['events'] } satisfies PageHandle

export default function CalendarPage() {
  const { t, lang } = useWords('events')
  const { maySchedule, agenda, undated, month, weeks, weekdays, ...page } = useLoaderData<typeof loader>()
  const { isEmpty } = page
  const hasInvented = [...weeks.flatMap(week => week.flatMap(day => day?.events ?? [])), ...agenda].some(
    ({ invented }) => invented,
  )
  const upcoming = page.upcoming.length > 0 && <Upcoming events={page.upcoming} isExplained={hasInvented} />
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')}>
        {maySchedule && <ButtonLink to={`/${lang}/events/new`}>{t('schedule')}</ButtonLink>}
        {maySchedule && (
          <ButtonLink kind="secondary" to={`/${lang}/events/polls`}>
            {t('findDate')}
          </ButtonLink>
        )}
        {maySchedule && (
          <ButtonLink kind="secondary" to={`/${lang}/events/desk`}>
            {t('desk')}
          </ButtonLink>
        )}
        <a className="button button--secondary" href="#subscribe">
          {t('subscribe.short')}
        </a>
      </PageHead>
      <div className="wrap stack stack--wide">
        <div className="stack">
          <EventFilterForm {...page} month={month.value} />
          <SearchTooLong />
          <ActiveFilters filters={page.filters} />
        </div>
        {isEmpty && upcoming}
        <section className="month stack" aria-labelledby="month">
          <MonthTurner {...page} month={month} />
          {page.isDown && <PanelUnavailable />}
          {isEmpty && !page.isDown && (
            <EmptyMonth month={month.name} isNarrowed={page.isNarrowed} maySchedule={maySchedule} />
          )}
          {hasInvented && <InventedNotice />}
          {!isEmpty && <MonthTable month={month.name} weekdays={weekdays} weeks={weeks} />}
          <Agenda events={agenda} day={page.day} page={page.agendaPage} />
          <Undated events={undated} />
        </section>
        {!isEmpty && upcoming}
        <EarlierYears years={page.years} />
        <Subscribe
          origin={page.origin}
          feed={page.feed.path}
          parameters={page.feed.parameters}
          narrowed={page.isNarrowed ? t('subscribe.narrowed') : undefined}
        />
      </div>
    </>
  )
}

export const meta = pageMeta
