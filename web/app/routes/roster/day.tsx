import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { SearchTooLong } from '../../components/filter-form/search-too-long.tsx'
import { statusOfSearch } from '../../components/filter-form/searched-text.ts'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { Pagination } from '../../components/pagination/pagination.tsx'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeDay } from '../../language/write.ts'
import { DayAnswer } from './day-answer.tsx'
import { DayFigures } from './day-figures.tsx'
import { DayForm } from './day-form.tsx'
import { readDayQuestion } from './day-question.ts'
import { rosterOfDay } from './day-view.server.ts'
import { Downloads } from './downloads.tsx'
import { MemberList, NothingFound, Others } from './member-list.tsx'
import { StepDurations } from './step-durations.tsx'
import './roster.css'
import './counts.css'

/** Who belonged to a network on a day, as known on a day. A day that cannot be answered is said to be none, and kept. */
export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const { searchParams } = new URL(args.request.url)
  const question = readDayQuestion(searchParams, new Date().toISOString().slice(0, 10))
  const { faults, asOf } = question
  const t = wordsFor(lang, 'roster')
  const isWrong = Object.keys(faults).length > 0
  const plain = asOf && !isWrong ? t('day.titleOf', { date: writeDay(lang, asOf) }) : t('day.title')
  const title = isWrong ? wordsFor(lang, 'form')('errorPrefix', { title: plain }) : plain
  const answer = isWrong ? null : await rosterOfDay(args, { ...question, after: searchParams.get('after') })
  const page = { title, heading: plain, description: t('day.lead'), question, answer }
  return data(page, { status: isWrong ? 422 : statusOfSearch(searchParams) })
}

export const handle = { words: ['roster'] } satisfies PageHandle

export default function RosterOfDayPage() {
  const { t } = useWords('roster')
  const { heading, question, answer } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHead
        title={heading}
        lead={t('day.lead')}
        here={t('day.here')}
        steps={[{ label: t('title'), to: '/municipalities' }]}
      />
      <div className="wrap stack stack--wide">
        <DayForm faults={question.faults} />
        <SearchTooLong />
        {answer && (
          <>
            <DayAnswer {...answer} />
            <Downloads question={question} />
            {!answer.isNarrowed && answer.total.count > 0 && <DayFigures {...answer} />}
            {!answer.isNarrowed && answer.durations && <StepDurations durations={answer.durations} />}
            {answer.provinces.length > 0 ? <MemberList {...answer} /> : answer.isNarrowed && <NothingFound />}
            <Pagination page={answer.page} />
            {answer.others.length > 0 && <Others municipalities={answer.others} isEarlier={answer.isEarlier} />}
          </>
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
