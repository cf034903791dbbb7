import { Form, Link } from '@remix-run/react'
import { Button } from '../../../components/button/button.tsx'
import { LocalizedText, type LocalizedValue } from '../../../components/localized-text/localized-text.tsx'
import type { SurveyQuestionKind } from '../../../graphql/generated/graphql.ts'
import { useWords } from '../../../language/words.ts'

export interface DraftQuestion {
  id: string
  kind: SurveyQuestionKind
  required: boolean
  prompt: LocalizedValue
  least?: number | null
  most?: number | null
  choices: readonly { value: string; label: LocalizedValue }[]
}

/** The questions of a draft in their order, each with what can be done to it. */
export function QuestionList({ questions, revision }: { questions: readonly DraftQuestion[]; revision: number }) {
  const { t } = useWords('surveys')
  if (questions.length === 0) return <p className="soft">{t('noQuestions')}</p>
  return (
    <ol className="survey-questions">
      {questions.map((question, at) => (
        <li key={question.id}>
          <QuestionSummary question={question} />
          <Form method="post" action="?" className="cluster screen-only" preventScrollReset>
            <input type="hidden" name="revision" value={revision} />
            <input type="hidden" name="question" value={question.id} />
            <Link
              to={`?question=${question.id}#question-form`}
              aria-label={t('changeThis', { question: question.prompt.text })}
            >
              {t('change')}
            </Link>
            {at > 0 && (
              <Button kind="quiet" name="act" value="up" aria-label={t('upThis', { question: question.prompt.text })}>
                {t('up')}
              </Button>
            )}
            {at < questions.length - 1 && (
              <Button
                kind="quiet"
                name="act"
                value="down"
                aria-label={t('downThis', { question: question.prompt.text })}
              >
                {t('down')}
              </Button>
            )}
            <Button
              kind="quiet"
              name="act"
              value="remove"
              aria-label={t('removeThis', { question: question.prompt.text })}
            >
              {t('remove')}
            </Button>
          </Form>
        </li>
      ))}
    </ol>
  )
}

/** What is asked, and what can be answered. */
export function QuestionSummary({ question }: { question: DraftQuestion }) {
  const { t } = useWords('surveys')
  return (
    <>
      <p>
        <strong>
          <LocalizedText value={question.prompt} note={false} />
        </strong>
        <br />
        <span className="soft small">
          {t(`kind.${question.kind}`)}
          {question.required && ` · ${t('mustAnswer')}`}
          {question.kind === 'SCALE' && ` · ${question.least}–${question.most}`}
        </span>
      </p>
      {question.choices.length > 0 && (
        <ul className="small">
          {question.choices.map(({ value, label }) => (
            <li key={value}>
              <LocalizedText value={label} note={false} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
