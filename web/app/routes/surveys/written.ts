import type { LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import type { SurveyResultsOfPageFragment } from '../../graphql/generated/graphql.ts'
import { writeDay, writeNumber } from '../../language/write.ts'

export interface WrittenQuestion {
  id: string
  kind: SurveyResultsOfPageFragment['questions'][number]['kind']
  prompt: LocalizedValue
  answered: { count: number; number: string }
  counts: readonly { value: string; choice: LocalizedValue; number: string | null; share: number }[]
  /** Which of its choices have a number. */
  counted: 'all' | 'some' | 'none'
}

/** Questions with their figures as text. A bar is as long as the share of `whole`: of those who answer the question unless given. */
export const writeQuestions = (
  lang: string | undefined,
  questions: SurveyResultsOfPageFragment['questions'],
  whole?: number,
): WrittenQuestion[] =>
  questions.map(({ id, kind, prompt, answeredCount, tally }) => {
    const answered = answeredCount ?? 0
    const all = whole ?? answered
    const counts = (tally ?? []).map(({ value, choice, count }) => ({
      value,
      choice,
      number: typeof count === 'number' ? writeNumber(lang, count) : null,
      share: all > 0 && typeof count === 'number' ? (count / all) * 100 : 0,
    }))
    const uncounted = counts.filter(({ number }) => number === null).length
    return {
      id,
      kind,
      prompt,
      answered: { count: answered, number: writeNumber(lang, answered) },
      counts,
      counted: uncounted === 0 ? 'all' : uncounted < counts.length ? 'some' : 'none',
    }
  })

/** All figures of a survey as text. */
export function writeResults(lang: string | undefined, survey: SurveyResultsOfPageFragment) {
  const { note, source, reconstructed, invented, sentCount, letterCount, answeredCount, questions } = survey
  const { opensOn, closesOn } = survey
  const lastDay = survey.lastDay ?? closesOn
  return {
    note,
    source: source?.text ?? null,
    reconstructed,
    invented,
    facts: {
      sent: writeNumber(lang, sentCount ?? 0),
      byLetter: typeof letterCount === 'number' ? writeNumber(lang, letterCount) : null,
      answered: writeNumber(lang, answeredCount ?? 0),
      opensOn: opensOn ? writeDay(lang, opensOn) : null,
      lastDay: lastDay ? writeDay(lang, lastDay) : null,
      closedEarly: lastDay !== closesOn,
    },
    // nobody knows how many answered a survey of which figures alone are left: its bars are shares of those asked
    questions: writeQuestions(lang, questions, reconstructed ? (sentCount ?? 0) : undefined),
  }
}
