import { faultsOfLength } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import { faultOfFolded } from '../attendance/rules.ts'
import type { EventRow, FeedbackRow, RegistrationStatus } from '../database/tables.ts'

const questions = ['useful', 'organised', 'included'] as const

type Answer = Record<(typeof questions)[number], number> & {
  liked?: string | null | undefined
  wished?: string | null | undefined
}

const mostWords = 2_000
/** As many answers are shown at once, so that one that comes later is nobody's either. */
const together = 5

/** What is wrong with an answer. */
export const faultsOfFeedback = (answer: Answer): Fault[] => [
  ...questions.flatMap((field): Fault[] =>
    answer[field] >= 1 && answer[field] <= 5 ? [] : [{ word: 'outOfRange', field, facts: { least: 1, most: 5 } }],
  ),
  ...faultsOfLength(answer.liked, 'liked', mostWords),
  ...faultsOfLength(answer.wished, 'wished', mostWords),
]

/** Why nobody can say how an event was. */
export function faultOfAsking({ status, endsAt }: Pick<EventRow, 'status' | 'endsAt'>, now: Date): Fault | null {
  if (status === 'CANCELLED') return { word: 'eventIsCancelled', field: 'event' }
  if (status === 'DRAFT') return { word: 'eventIsDraft', field: 'event' }
  return endsAt > now ? { word: 'eventNotOver', field: 'event' } : faultOfFolded({ endsAt }, now)
}

type Standing = { status: RegistrationStatus; heard: boolean | null }

/** Whoever came is asked how it was and, where that is not recorded, whoever had a place. */
export const isAsked = ({ status, heard }: Standing) => heard ?? status === 'REGISTERED'

/** What a mark of who came does to that: once the event is over it adds people, and takes nobody's say. */
export const heardAfter = <Before>(before: Before, came: boolean, isOver: boolean) => (isOver && !came ? before : came)

/** The block of an answer that comes after so many. */
export const blockAfter = (answers: number) => Math.floor(answers / together)

/** What organisers read: whole blocks of answers. One that came alone would tell whose it is. */
export function summaryOf(all: readonly FeedbackRow[]) {
  const answered = all.length
  const answers = all.filter(({ block }) => block < blockAfter(answered))
  if (answers.length === 0) return { answered, ratings: null, liked: null, wished: null }
  return {
    answered,
    ratings: questions.map(question => ({
      question: question.toUpperCase() as Uppercase<typeof question>,
      counts: [1, 2, 3, 4, 5].map(grade => answers.filter(answer => answer[question] === grade).length),
      average: answers.reduce((sum, answer) => sum + answer[question], 0) / answers.length,
    })),
    liked: answers.flatMap(({ liked }) => liked ?? []),
    wished: answers.flatMap(({ wished }) => wished ?? []),
  }
}
