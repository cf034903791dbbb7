import type { PollPageQuery } from '../../graphql/generated/graphql.ts'
import { isLang, locales } from '../../language/languages.ts'
import { writeDay, writeMoment, writeNumber } from '../../language/write.ts'
import { writeWhen } from '../events/when.ts'

type Poll = NonNullable<PollPageQuery['poll']>

/** A poll as its page shows it: dates and numbers are text, times stand in the order of their ranks. */
export function writePoll(lang: string | undefined, poll: Poll) {
  const options = poll.options.map((option, at) => ({
    ...option,
    at,
    when: writeWhen(lang, { ...option, timeZone: poll.timeZone, precision: 'TIME' }),
    shortDay: new Intl.DateTimeFormat(locales[isLang(lang) ? lang : 'en'], {
      weekday: 'short',
      month: 'short',
      day: 'numeric',
      timeZone: poll.timeZone,
    }).format(new Date(option.startsAt)),
    rankText: writeNumber(lang, option.rank),
    silent: poll.askedCount - option.yes - option.ifNeeded - option.no,
    holidays: option.holidays.map(holiday => ({ ...holiday, day: writeDay(lang, holiday.date) })),
    whoSays: (answer: 'YES' | 'IF_NEEDED' | 'NO' | null) =>
      poll.sheets.filter(({ answers }) => (answers[at] ?? null) === answer).map(({ municipality }) => municipality),
  }))
  const isOver = poll.status === 'SETTLED' || poll.status === 'WITHDRAWN'
  return {
    ...poll,
    isOver,
    mayChange: poll.viewerMayDecide && !isOver,
    closes: writeMoment(lang, poll.closesAt, poll.timeZone),
    asked: writeNumber(lang, poll.askedCount),
    answered: writeNumber(lang, poll.answeredCount),
    reminded: poll.remindedAt ? writeMoment(lang, poll.remindedAt, poll.timeZone) : null,
    options: options.map(({ whoSays, ...option }) => ({
      ...option,
      saying: {
        YES: whoSays('YES'),
        IF_NEEDED: whoSays('IF_NEEDED'),
        NO: whoSays('NO'),
        SILENT: whoSays(null),
      },
    })),
    sheets: poll.sheets.map(sheet => ({
      ...sheet,
      answeredAt: sheet.answeredAt ? writeMoment(lang, sheet.answeredAt, poll.timeZone) : null,
    })),
  }
}

export type WrittenPoll = ReturnType<typeof writePoll>
export type WrittenOption = WrittenPoll['options'][number]
export type WrittenSheet = WrittenPoll['sheets'][number]

/** By rank, and by time where ranks are equal. */
export const byRank = (options: readonly WrittenOption[]) =>
  options.toSorted((one, other) => one.rank - other.rank || one.at - other.at)
