import { Form, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx'
import { ShownIn } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import { type AllGiven, nameOf, nothing } from './answers.ts'
import { type Question, QuestionField } from './question-field.tsx'

export interface AnswerFormProps {
  questions: readonly Question[]
  given: AllGiven
  problems: Record<string, string[]>
  revision: number
  /** Handed in before: it is put right now, and cannot be kept in parts any more. */
  isDone: boolean
  children?: React.ReactNode
}

/** The sheet: all questions on one page, to be kept in parts or handed in. */
export function AnswerForm({ questions, given, problems, revision, isDone, children }: AnswerFormProps) {
  const { t } = useWords('survey')
  const busy = useNavigation().state === 'submitting'
  const first = questions[0]
  return (
    <Form className="survey-form form" method="post">
      <input type="hidden" name="revision" value={revision} />
      <ErrorSummary
        form={{ allErrors: problems }}
        fields={questions.map(({ id, prompt }) => ({
          field: { id: nameOf(id), name: nameOf(id) },
          label: prompt.text,
        }))}
      />
      {first && <ShownIn lang={first.prompt.lang} />}
      {children}
      {questions.map(question => (
        <QuestionField
          key={question.id}
          question={question}
          given={given[question.id] ?? nothing}
          problems={problems[nameOf(question.id)]}
        />
      ))}
      <div className="survey-form__ends">
        {!isDone && (
          <Button kind="secondary" name="done" value="no" disabled={busy}>
            {t('save')}
          </Button>
        )}
        <Button name="done" value="yes" disabled={busy}>
          {isDone ? t('handInAgain') : t('handIn')}
        </Button>
      </div>
    </Form>
  )
}
