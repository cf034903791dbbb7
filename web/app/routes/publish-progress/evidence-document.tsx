import { useEffect, useRef, useState } from 'react'
import { FieldErrors } from '../../components/field/field-errors.tsx'
import { hintId } from '../../components/field/field.tsx'
import { TextField } from '../../components/field/text-field.tsx'
import { useWords } from '../../language/words.ts'
import { endings } from '../../upload/endings.ts'
import { sendFile } from '../../upload/send-file.ts'
import type { WrittenFile } from '../../upload/write-file.ts'
import type { DraftEvidenceFields } from './draft.ts'

export interface FilesOfForm {
  municipality: string
  /** Files that the form may name, by id. */
  known: Readonly<Record<string, WrittenFile>>
  /** The most that one may have, as text. */
  limit: string
}

interface EvidenceDocumentProps {
  fields: DraftEvidenceFields
  files: FilesOfForm
}

/**
 * A file or a link. A chosen file is sent at once where scripts run, and with the form where they do not; either way the form names
 * what is kept, so that it is chosen once.
 */
export function EvidenceDocument({ fields: { url, file, upload }, files }: EvidenceDocumentProps) {
  const { t, lang } = useWords('publish')
  const [sent, setSent] = useState<WrittenFile | null>(null)
  const [state, setState] = useState<{ isSending: boolean; problem: string | null }>({
    isSending: false,
    problem: null,
  })
  const hidden = useRef<HTMLInputElement>(null)
  const kept = sent ?? files.known[file.initialValue ?? ''] ?? null
  const problems = state.problem ? [state.problem] : upload.errors
  const described = [hintId(upload), ...(problems?.length ? [upload.errorId] : [])].join(' ')

  // the form saves itself with it
  useEffect(() => {
    if (sent) hidden.current?.dispatchEvent(new Event('input', { bubbles: true }))
  }, [sent])

  async function choose(input: HTMLInputElement) {
    const [chosen] = input.files ?? []
    if (!chosen) return
    setState({ isSending: true, problem: null })
    const answer = await sendFile(files.municipality, chosen, lang)
    // one that did not arrive is sent with the form
    if ('file' in answer || answer.refused !== 'unavailable') input.value = ''
    if ('file' in answer) setSent(answer.file)
    const problem = 'file' in answer ? null : (answer.message ?? t(`fileRefused.${answer.refused}`))
    setState({ isSending: false, problem })
  }

  return (
    <>
      <div className={problems?.length ? 'field field--wrong' : 'field'}>
        <label htmlFor={upload.id}>{kept ? t('otherFile') : t('evidenceFile')}</label>
        <p className="field__hint" id={hintId(upload)}>
          {t('evidenceFileHint', { limit: files.limit })}
        </p>
        <FieldErrors id={upload.errorId} errors={problems} />
        {kept && (
          <p className="publish__file">
            <span className="visually-hidden">{t('keptFile')} </span>
            <a href={kept.url}>
              <bdi>{kept.name}</bdi>
            </a>{' '}
            <bdi className="soft small">{kept.facts}</bdi>
          </p>
        )}
        <input
          className="input"
          id={upload.id}
          name={upload.name}
          type="file"
          accept={endings}
          aria-describedby={described}
          aria-invalid={problems?.length ? true : undefined}
          onChange={event => void choose(event.currentTarget)}
        />
        <p role="status" className="small soft">
          {state.isSending ? t('fileSending') : ''}
        </p>
        <input ref={hidden} type="hidden" name={file.name} value={kept?.id ?? ''} readOnly />
      </div>
      {(!kept || url.initialValue || url.errors) && (
        <TextField field={url} label={t('evidenceLink')} hint={t('evidenceLinkHint')} type="url" />
      )}
    </>
  )
}
