import { useEffect, useRef, useState } from 'react'
import { FieldErrors } from '../components/field/field-errors.tsx'
import { hintId } from '../components/field/field.tsx'
import { useWords } from '../language/words.ts'
import { endings } from './endings.ts'
import { type HolderParameters, type Sent, sendFile } from './send-file.ts'
import type { FileLimit, WrittenFile } from './write-file.ts'

interface FileFieldProps {
  /** The field that takes a file, and the hidden one that names what is kept. */
  fields: {
    upload: { id: string; errorId: string; name: string; errors?: string[] | undefined }
    file: { name: string }
  }
  holder: HolderParameters
  limit: FileLimit
  kept: WrittenFile | null
  onSent: (file: WrittenFile) => void
  words: {
    label: string
    hint: string
    kept: string
    sending: string
    refused: (why: Exclude<Sent, { file: unknown }>['refused']) => string
  }
}

/**
 * A chosen file is sent at once where scripts run, and with the form where they do not; either way the form names what is kept, so
 * that it is chosen once.
 */
export function FileField({ fields: { upload, file }, holder, limit, kept, onSent, words }: FileFieldProps) {
  const { t, lang } = useWords('form')
  const [hasSent, setHasSent] = useState(false)
  const [state, setState] = useState<{ isSending: boolean; problem: string | null }>({
    isSending: false,
    problem: null,
  })
  const hidden = useRef<HTMLInputElement>(null)
  const problems = state.problem ? [state.problem] : upload.errors
  const described = [hintId(upload), ...(problems?.length ? [upload.errorId] : [])].join(' ')

  // a form that saves itself does so with it
  useEffect(() => {
    if (hasSent) hidden.current?.dispatchEvent(new Event('input', { bubbles: true }))
  }, [hasSent, kept?.id])

  async function choose(input: HTMLInputElement) {
    const [chosen] = input.files ?? []
    if (!chosen) return
    // a browser would send all of it before it looks for the answer
    if (chosen.size > limit.bytes) {
      input.value = ''
      return setState({ isSending: false, problem: t('fileTooLarge', { limit: limit.text }) })
    }
    setState({ isSending: true, problem: null })
    const answer = await sendFile(holder, chosen, lang)
    // one that did not arrive is sent with the form
    if ('file' in answer || answer.refused !== 'unavailable') input.value = ''
    if ('file' in answer) {
      onSent(answer.file)
      setHasSent(true)
    }
    const problem = 'file' in answer ? null : (answer.message ?? words.refused(answer.refused))
    setState({ isSending: false, problem })
  }

  return (
    <div className={problems?.length ? 'field field--wrong' : 'field'}>
      <label htmlFor={upload.id}>{words.label}</label>
      <p className="field__hint" id={hintId(upload)}>
        {words.hint}
      </p>
      <FieldErrors id={upload.errorId} errors={problems} />
      {kept && (
        <p>
          <span className="visually-hidden">{words.kept} </span>
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
        {state.isSending ? words.sending : ''}
      </p>
      <input ref={hidden} type="hidden" name={file.name} value={kept?.id ?? ''} readOnly />
    </div>
  )
}
