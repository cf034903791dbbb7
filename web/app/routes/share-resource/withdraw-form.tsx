import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx'
import { TextAreaField } from '../../components/field/text-area-field.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { useWords } from '../../language/words.ts'

interface WithdrawFormProps {
  answer: { reply: SubmissionResult } | undefined
}

export function WithdrawForm({ answer }: WithdrawFormProps) {
  const { t } = useWords('share-resource')
  const [form, fields] = useForm<{ reason?: string }>({ id: 'withdraw', ...(answer && { lastResult: answer.reply }) })
  return (
    <Form {...getFormProps(form)} className="form long-form" method="post">
      <ErrorSummary form={form} fields={[{ field: fields.reason, label: t('reason') }]} />
      <section className="long-form__part" aria-labelledby="withdrawal">
        <h2 id="withdrawal">{t('withdrawal')}</h2>
        <p>{t('withdrawalHint')}</p>
        <TextAreaField field={fields.reason} label={t('reason')} hint={t('reasonHint')} rows={2} />
        <div>
          <Button kind="secondary" name="do" value="withdraw">
            {t('withdraw')}
          </Button>
        </div>
      </section>
    </Form>
  )
}

interface RestoreFormProps {
  /** The answer that it was is not shown any more: nobody can put it back. */
  isWithAnswer: boolean
  problems: readonly string[]
}

export function RestoreForm({ isWithAnswer, problems }: RestoreFormProps) {
  const { t } = useWords('share-resource')
  return (
    <Notice title={t('isWithdrawn')}>
      {problems.map(problem => (
        <p key={problem} role="alert">
          {problem}
        </p>
      ))}
      {isWithAnswer ? (
        <p>{t('isWithAnswer')}</p>
      ) : (
        <Form method="post">
          <Button kind="secondary" name="do" value="restore">
            {t('restore')}
          </Button>
        </Form>
      )}
    </Notice>
  )
}
