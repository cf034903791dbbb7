import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form, useLocation, useNavigation } from '@remix-run/react'
import { useRef, useState } from 'react'
import { Button } from '../../components/button/button.tsx'
import { RadioField } from '../../components/field/radio-field.tsx'
import type { LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { progressStatuses } from '../../components/status-badge/progress-status.ts'
import { useWords } from '../../language/words.ts'
import { About, type ReportSubject } from './about.tsx'
import type { Beginning } from './beginning.ts'
import type { Draft } from './draft.ts'
import type { FilesOfForm } from './evidence-document.tsx'
import { EvidenceRows } from './evidence-rows.tsx'
import { FormNotices } from './form-notices.tsx'
import { LanguageBlocks } from './language-blocks.tsx'
import { Problems } from './problems.tsx'
import { AskColleague, GiveBack } from './review-folds.tsx'
import { SavingState } from './save-state.tsx'
import { useAutosave } from './use-autosave.ts'
import type { WrittenDraft, WrittenReport } from './written.ts'

export interface PublishFormProps {
  municipality: { slug: string; name: LocalizedValue }
  subject: ReportSubject
  period: string
  beginning: Beginning
  known: {
    current: WrittenReport | null
    draft: WrittenDraft | null
    earlier: (WrittenReport & { period: string }) | null
  }
  /** Others who publish for the municipality. */
  colleagues: readonly { id: string; displayName: string }[]
  pageKey: string
  files: Omit<FilesOfForm, 'municipality'>
  /** Name of what this browser keeps of the form. */
  copy: string
  isUnsaved: boolean
  answer?:
    | {
        reply: SubmissionResult
        newer: WrittenReport | null
        newerDraft: WrittenDraft | null
        isSignedOut: boolean
        isRefused: boolean
      }
    | undefined
}

export function PublishForm({ municipality, subject, period, known, ...props }: PublishFormProps) {
  const { beginning, colleagues, pageKey, files, copy, isUnsaved, answer } = props
  const { t, lang } = useWords('publish')
  const { t: terms } = useWords('terms')
  const { search } = useLocation()
  const busy = useNavigation().state === 'submitting'
  const element = useRef<HTMLFormElement>(null)
  const [writing] = useState(pageKey)
  const [form, fields] = useForm<Draft>({
    id: 'publish',
    lastResult: answer?.reply,
    defaultValue: beginning.values,
    shouldValidate: 'onSubmit',
  })

  // what was read when the form was sent, and not what stands there since
  const sent = answer && (answer.reply.initialValue ?? {})
  const revision = answer?.newer?.revision ?? numberIn(sent ? sent['revision'] : known.current?.revision)
  const autosave = useAutosave(element, {
    address: `/${lang}/municipalities/${municipality.slug}/progress/draft${search}`,
    copy,
    draft: answer?.newerDraft?.revision ?? numberIn(sent ? sent['draft'] : beginning.draft),
    revision,
    values: beginning.values,
    isUnsaved,
    shown: answer?.newerDraft?.revision ?? null,
  })
  const { carriedFrom, toReview } = beginning
  const review = carriedFrom && { toReview, period: carriedFrom.period, confirmed: fields.confirmed }
  const withMe = known.draft?.review ?? null
  return (
    <div className="publish">
      <About municipality={municipality} subject={subject} period={period} earlier={known.earlier} />
      <Form
        {...getFormProps(form)}
        ref={element}
        className="form publish__form"
        method="post"
        encType="multipart/form-data"
      >
        {/* The Enter key presses the first button of a form: this one, and not one that removes something. */}
        <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true">
          {t('publish')}
        </button>
        <input type="hidden" name="key" value={writing} />
        <input type="hidden" name="revision" value={revision ?? ''} />
        <input type="hidden" name="draft" value={autosave.draft ?? ''} />
        {carriedFrom && (
          <>
            <input type="hidden" name="carriedReport" value={carriedFrom.report} />
            <input type="hidden" name="carriedRevision" value={carriedFrom.revision} />
          </>
        )}
        <FormNotices known={known} beginning={beginning} answer={answer} />
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
        <LanguageBlocks form={form} texts={fields.texts} review={review} />
        <EvidenceRows
          form={form}
          evidence={fields.evidence}
          review={review}
          files={{ ...files, municipality: municipality.slug }}
        />
        <div className="publish__end stack">
          <p>{t('public')}</p>
          <div className="cluster">
            <Button disabled={busy}>{busy ? t('publishing') : t('publish')}</Button>
            <Button
              kind="secondary"
              name="do"
              value="save"
              onClick={event => {
                event.preventDefault()
                autosave.save()
              }}
            >
              {t('saveDraft')}
            </Button>
          </div>
          <SavingState
            state={autosave.state}
            onSaveOver={autosave.saveOver}
            onTakeTheirs={() => globalThis.location.reload()}
          />
          {withMe ? <GiveBack /> : <AskColleague slug={municipality.slug} colleagues={colleagues} answer={answer} />}
          {autosave.draft !== null && !withMe && (
            <div>
              <Button kind="quiet" name="do" value="discard">
                {t('discard')}
              </Button>
            </div>
          )}
        </div>
      </Form>
    </div>
  )
}

const numberIn = (value: unknown) => Number(value ?? 0) || null
