import type { PollAnswer } from '../../graphql/generated/graphql.ts'

export const answers = ['YES', 'IF_NEEDED', 'NO'] as const satisfies readonly PollAnswer[]

const signs = { YES: '✓', IF_NEEDED: '(✓)', NO: '✗', SILENT: '–' }

/** Repeats what a word beside it says. */
export function AnswerMark({ answer }: { answer: keyof typeof signs }) {
  return (
    <span className={`poll-mark poll-mark--${answer.toLowerCase()}`} aria-hidden="true">
      {signs[answer]}
    </span>
  )
}
