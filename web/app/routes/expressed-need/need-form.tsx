import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form, useLocation, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx'
import { TextAreaField } from '../../components/field/text-area-field.tsx'
import { TextField } from '../../components/field/text-field.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { NewerRecord } from '../../components/newer-record/newer-record.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { StrikeFields, type Struck } from '../../components/strike/strike-fields.tsx'
import { StruckMark } from '../../components/strike/struck-records.tsx'
import { useWords } from '../../language/words.ts'
import { type InLanguages, LanguageFields } from '../desk-partners/language-fields.tsx'
import type { writeRecord } from './written.ts'

interface NeedDraft {
  what: InLanguages
  answer: InLanguages
  from?: string
  to?: string
  source?: string
  struck?: string
  reason?: string
}

interface NeedFormProps {
  network: string
  pageKey: string
  /** The need that is corrected; a new one is recorded without it. */
  chosen?: { id: string; revision: number; draft: NeedDraft } & Struck
  answer: { reply: SubmissionResult; newer: ReturnType<typeof writeRecord> | null; isSignedOut: boolean } | undefined
}

export function NeedForm({ network, pageKey, chosen, answer }: NeedFormProps) {
  const { t, lang } = useWords('reports')
  const { t: forms } = useWords('form')
  const busy = useNavigation().state === 'submitting'
  const [form, fields] = useForm<NeedDraft>({
    id: 'need',
    lastResult: answer?.reply,
    defaultValue: chosen?.draft ?? { what: {}, answer: {} },
    shouldValidate: 'onSubmit',
  })
  const here = new URLSearchParams({ network, ...(chosen && { correct: chosen.id }) })
  const what = fields.what.getFieldset()
  return (
    <section className="stack" aria-labelledby="write">
      <h2 id="write">{t(chosen ? 'needs.correctTitle' : 'needs.recordTitle')}</h2>
      <p>{t(chosen ? 'needs.correctLead' : 'needs.recordLead')}</p>
      <Form
        {...getFormProps(form)}
        className="form"
        method="post"
        action={`/${lang}/desk/reports/needs?${here}`}
        aria-labelledby="write"
      >
        <input type="hidden" name="key" value={pageKey} />
        {chosen && <input type="hidden" name="id" value={chosen.id} />}
        {chosen && <input type="hidden" name="revision" value={answer?.newer?.revision ?? chosen.revision} />}
        {answer?.isSignedOut && <SignedOut />}
        {answer?.newer && <Newer {...answer.newer} />}
        <ErrorSummary
          form={form}
          fields={[
            { field: what.en, label: t('needs.what') },
            { field: what.fr, label: t('needs.what') },
            { field: fields.answer, label: t('needs.answer') },
            { field: fields.from, label: t('needs.from') },
            { field: fields.to, label: t('needs.to') },
            { field: fields.source, label: t('needs.source') },
            { field: fields.reason, label: forms('strike.reason') },
          ]}
        />
        <LanguageFields field={fields.what} label={t('needs.what')} hint={t('needs.whatHint')} rows={3} />
        <LanguageFields
          field={fields.answer}
          label={t('needs.answer')}
          hint={t('needs.answerHint')}
          rows={3}
          optional
        />
        <TextField field={fields.from} label={t('needs.from')} hint={t('needs.daysHint')} type="date" />
        <TextField field={fields.to} label={t('needs.to')} type="date" />
        <TextAreaField
          field={fields.source}
          label={t('needs.source')}
          hint={t('needs.sourceHint')}
          rows={3}
          dir="auto"
        />
        {chosen && <StrikeFields struck={fields.struck} reason={fields.reason} record={chosen} />}
        <Button disabled={busy}>
          {chosen?.struck ? forms('strike.restore') : t(chosen ? 'needs.saveCorrection' : 'needs.record')}
        </Button>
      </Form>
    </section>
  )
}

function SignedOut() {
  const { t, lang } = useWords('reports')
  const { pathname, search } = useLocation()
  return (
    // in another tab, so that this one keeps the text
    <Notice tone="warning" title={t('needs.signedOutTitle')} live>
      <p>{t('needs.signedOut')}</p>
      <p>
        <a
          href={`/${lang}/sign-in?${new URLSearchParams({ returnTo: pathname + search })}`}
          target="_blank"
          rel="noopener"
        >
          {t('needs.signInAgain')}
        </a>
      </p>
    </Notice>
  )
}

function Newer({ revision, what, answer, from, to, source, recordedOn, ...strike }: ReturnType<typeof writeRecord>) {
  const { t } = useWords('reports')
  return (
    <NewerRecord
      revision={revision}
      since={recordedOn}
      facts={[
        { label: t('needs.what'), value: <LocalizedText value={what} /> },
        { label: t('needs.answer'), value: answer ? <LocalizedText value={answer} /> : t('needs.noAnswer') },
        { label: t('needs.days'), value: t('fromTo', { from, to }) },
        { label: t('needs.source'), value: <bdi>{source}</bdi> },
        ...(strike.struck ? [{ label: t('needs.change'), value: <StruckMark {...strike} /> }] : []),
      ]}
    />
  )
}
