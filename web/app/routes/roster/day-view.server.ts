import type { LoaderFunctionArgs } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import { RosterOfDayDocument } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { writeDay, writeNumber } from '../../language/write.ts'
import { drawCounts } from './counts-chart.ts'
import { type DayQuestion, endOf } from './day-question.ts'
import { writeGap } from './gap.ts'
import { type Growth, growthRows, pastOf } from './growth.ts'
import { writeDurations } from './durations.ts'
import { byProvince, countedIn, placesOf, writeListed, writeMember } from './members.ts'

type Asked = DayQuestion & { after: string | null }

/** The roster of a day in words, figures and one page of names. */
export async function rosterOfDay(args: LoaderFunctionArgs, { network, asOf, knownOn, countBy, search, after }: Asked) {
  const { lang } = args.params
  const variables = { network, asOf, knownAt: endOf(knownOn), countBy, search }
  // the pathway leads into the coalition
  const shown = { isSearched: search !== '', isCoalition: network === 'CMARD' }
  const answer = await execute(args, RosterOfDayDocument, { ...variables, ...shown, after })
  const roster = subjectIn(answer, 'roster')
  const history = subjectIn(answer, 'rosterHistory')
  const publishedCounts = subjectIn(answer, 'publishedCounts')
  const pathway = shown.isCoalition ? subjectIn(answer, 'pathwayFigures') : null
  const { nodes: memberships, totalCount, pageInfo: page } = roster.memberships
  const isInParts = after !== null || page.hasNextPage

  const members = memberships.map(membership => writeMember(lang, membership))
  const onRoster = new Set(members.map(({ slug }) => slug))
  // beside a part of the roster nobody can say here who is missing from it
  const others = isInParts ? [] : (answer.data.found?.nodes.filter(({ slug }) => !onRoster.has(slug)) ?? [])
  const today = history.at(-1)?.day ?? roster.asOf
  const written = (count: number) => ({ count, number: writeNumber(lang, count) })
  const published = publishedCounts.flatMap(({ comparedOn, count }) =>
    comparedOn && count !== null ? [{ day: comparedOn, count }] : [],
  )
  const growth: Growth = { past: pastOf(history, published), published }
  const onStep = roster.byStep.reduce((sum, { count }) => sum + count, 0)
  return {
    isNarrowed: search !== '',
    isPast: roster.asOf < today,
    isEarlier: roster.asOf < today || knownOn !== null,
    network,
    countBy,
    asOf: writeDay(lang, roster.asOf),
    knownOn: knownOn && writeDay(lang, knownOn),
    // before the first record every roster is empty, which says nothing about the members
    recordedSince:
      roster.recordedSince && knownOn && roster.recordedSince.slice(0, 10) > knownOn
        ? writeDay(lang, roster.recordedSince.slice(0, 10))
        : null,
    total: written(roster.totalCount),
    undated: written(roster.undatedCount),
    published: writeGap(lang, roster.published),
    shown: written(totalCount),
    page,
    provinces: byProvince(lang, members, shown.isSearched ? countedIn(roster.places) : roster.byProvince),
    places: placesOf(roster.places),
    provinceBars: roster.byProvince.map(({ province, count }) => ({ province, ...written(count) })),
    steps: [...roster.byStep, { step: null, count: roster.totalCount - onStep }].map(({ step, count }) => ({
      step,
      ...written(count),
    })),
    otherSteps: (pathway?.othersByStep ?? []).map(({ step, count }) => ({ step, ...written(count) })),
    durations: pathway && writeDurations(lang, pathway),
    growth: {
      drawing: drawCounts(published, growth.past, today, roster.asOf < today ? roster.asOf : undefined),
      rows: growthRows(growth).map(({ day, documented, publishedCount }) => ({
        day,
        date: writeDay(lang, day),
        documented: writeNumber(lang, documented),
        published: publishedCount === null ? null : writeNumber(lang, publishedCount),
      })),
      unproved: written(history.at(-1)?.unprovedCount ?? 0),
      span: { from: (growthRows(growth)[0]?.day ?? today).slice(0, 4), to: today.slice(0, 4) },
      ends: {
        first: writeNumber(lang, published[0]?.count ?? 0),
        last: writeNumber(lang, published.at(-1)?.count ?? 0),
        ourFirst: writeNumber(lang, growth.past[0]?.count ?? 0),
        ourLast: writeNumber(lang, growth.past.at(-1)?.count ?? 0),
      },
    },
    others: others.map(each => writeListed(lang, each)),
  }
}
