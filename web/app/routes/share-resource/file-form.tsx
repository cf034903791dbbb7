import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useState } from 'react'
import { Button } from '../../components/button/button.tsx'
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx'
import { SelectField } from '../../components/field/select-field.tsx'
import { languageNames, languages } from '../../language/languages.ts'
import { useWords } from '../../language/words.ts'
import { FileField } from '../../upload/file-field.tsx'
import type { FileLimit, WrittenFile } from '../../upload/write-file.ts'
import { ItemNotices } from './item-notices.tsx'

interface FileFormProps {
  lines: readonly { id: string; name: string; version: string }[]
  limit: FileLimit
  answer: { reply: SubmissionResult; file: WrittenFile | null; isSignedOut: boolean } | undefined
}

type FileDraft = { upload?: string; file?: string; line?: string; lang?: string }

/** A new version goes on top of a file, and those before stay where they are. */
export function FileForm({ lines, limit, answer }: FileFormProps) {
  const { t } = useWords('share-resource')
  const [sent, setSent] = useState<WrittenFile | null>(null)
  const [form, fields] = useForm<FileDraft>({ id: 'file-form', ...(answer && { lastResult: answer.reply }) })
  const kept = sent ?? answer?.file ?? null
  return (
    <Form {...getFormProps(form)} className="form long-form" method="post" encType="multipart/form-data">
      <ItemNotices isSignedOut={answer?.isSignedOut} />
      <ErrorSummary
        form={form}
        fields={[
          { field: fields.upload, label: t('file') },
          { field: fields.line, label: t('line') },
          { field: fields.lang, label: t('fileLang') },
        ]}
      />
      <section className="long-form__part" aria-labelledby="files">
        <h2 id="files">{t('files')}</h2>
        <FileField
          fields={{ upload: fields.upload, file: fields.file }}
          holder={{ for: 'library' }}
          limit={limit}
          kept={kept}
          onSent={setSent}
          words={{
            label: t(kept ? 'otherFile' : 'file'),
            hint: t('fileHint', { limit: limit.text }),
            kept: t('keptFile'),
            sending: t('fileSending'),
            refused: why => t(`fileRefused.${why}`),
          }}
        />
        {lines.length > 0 && (
          <SelectField
            field={fields.line}
            label={t('line')}
            hint={t('lineHint')}
            optional
            options={lines.map(({ id, name, version }) => ({ value: id, label: t('lineOption', { name, version }) }))}
          />
        )}
        <SelectField
          field={fields.lang}
          label={t('fileLang')}
          optional
          options={languages.map(lang => ({ value: lang, label: languageNames[lang] }))}
        />
        <div>
          <Button kind="secondary" name="do" value="addFile">
            {t('addFile')}
          </Button>
        </div>
      </section>
    </Form>
  )
}
