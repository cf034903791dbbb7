import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { RadioField } from '../../components/field/radio-field.tsx'
import type { LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { progressStatuses } from '../../components/status-badge/progress-status.ts'
import { useWords } from '../../language/words.ts'
import { About, type ReportSubject } from './about.tsx'
import { EvidenceRows } from './evidence-rows.tsx'
import { FormNotices } from './form-notices.tsx'
import { LanguageBlocks } from './language-blocks.tsx'
import { Problems } from './problems.tsx'
import type { Current } from './publish.server.ts'
import type { Draft } from './draft.ts'

interface PublishFormProps {
  municipality: { slug: string; name: LocalizedValue }
  subject: ReportSubject
  period: string
  current: Current | null
  pageKey: string
  answer?: { reply: SubmissionResult; newer: Current | null; isSignedOut: boolean; isRefused: boolean }
}

export function PublishForm({ municipality, subject, period, current, pageKey, answer }: PublishFormProps) {
  const { t, lang } = useWords('publish')
  const { t: terms } = useWords('terms')
  const busy = useNavigation().state === 'submitting'
  const [form, fields] = useForm<Draft>({
    id: 'publish',
    lastResult: answer?.reply,
    defaultValue: {
      status: current?.status,
      texts: current?.texts.map(({ summary, challenges, ...text }) => ({ lang: text.lang, summary, challenges })) ?? [
        { lang },
      ],
      evidence: current?.evidence.length ? [...current.evidence] : [{ title: '' }],
    },
    shouldValidate: 'onSubmit',
  })
  const revision = answer?.newer?.revision ?? current?.revision
  return (
    <div className="publish">
      <About municipality={municipality} subject={subject} period={period} />
      <Form {...getFormProps(form)} className="form publish__form" method="post">
        {/* The Enter key presses the first button of a form: this one, and not one that removes something. */}
        <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true">
          {t('publish')}
        </button>
        <input type="hidden" name="key" value={pageKey} />
        {revision && <input type="hidden" name="revision" value={revision} />}
        <FormNotices current={current} answer={answer} />
        <Problems form={form} fields={fields} />
        <RadioField
          field={fields.status}
          label={t('status')}
          hint={t('statusHint')}
          options={progressStatuses.map(status => ({
            value: status,
            label: terms(`status.${status}`),
            hint: t(`statusMeans.${status}`),
          }))}
        />
        <LanguageBlocks form={form} texts={fields.texts} />
        <EvidenceRows form={form} evidence={fields.evidence} />
        <div className="publish__end stack">
          <p>{t('public')}</p>
          <Button disabled={busy}>{busy ? t('publishing') : t('publish')}</Button>
        </div>
      </Form>
    </div>
  )
}
