import { useState } from 'react'
import { Button } from '../../components/button/button.tsx'
import { useWords } from '../../language/words.ts'
import { endings } from '../../upload/endings.ts'
import { sendFile } from '../../upload/send-file.ts'
import type { WrittenFile } from '../../upload/write-file.ts'
import { dropValue, type FilesAnswer, fileName, uploadName } from './rows.ts'

interface AnswerFilesProps {
  code: string
  municipality: string
  /** Address of the element. */
  here: string
  files: readonly WrittenFile[]
  /** Why the file was not taken that was sent with the form. */
  problem: string | null
}

/** Files beside the words of an answer. A chosen one is sent at once where scripts run, and with the form where they do not. */
export function AnswerFiles({ code, municipality, here, files, problem: told }: AnswerFilesProps) {
  const { t, lang } = useWords('assessment')
  const { t: refused } = useWords('publish')
  const [kept, setKept] = useState<readonly WrittenFile[] | null>(null)
  const [problem, setProblem] = useState(told)
  const [isSending, setIsSending] = useState(false)
  const name = uploadName(code)

  async function ask(field: string, value: string) {
    const form = new FormData()
    form.set(field, value)
    try {
      const response = await fetch(`${here}/files`, { method: 'POST', body: form })
      const answer = (await response.json()) as FilesAnswer
      if ('files' in answer) setKept(answer.files)
      setProblem('problem' in answer ? answer.problem : null)
    } catch {
      setProblem(refused('fileRefused.unavailable'))
    }
  }

  async function choose(input: HTMLInputElement) {
    const [chosen] = input.files ?? []
    if (!chosen) return
    setIsSending(true)
    const sent = await sendFile({ municipality }, chosen, lang)
    // one that did not arrive is sent with the form
    if ('file' in sent || sent.refused !== 'unavailable') input.value = ''
    if ('file' in sent) await ask(fileName(code), sent.file.id)
    else setProblem(sent.message ?? refused(`fileRefused.${sent.refused}`))
    setIsSending(false)
  }

  const shown = kept ?? files
  return (
    <div className="answer-row__files">
      {shown.length > 0 && (
        <ul role="list" aria-label={t('files')}>
          {shown.map(file => (
            <li key={file.id}>
              <a href={file.url}>
                <bdi>{file.name}</bdi>
              </a>{' '}
              <bdi className="soft small">{file.facts}</bdi>
              <span className="screen-only">
                <Button
                  kind="quiet"
                  name="drop"
                  value={dropValue(code, file.id)}
                  aria-label={t('removeFile', { name: file.name })}
                  onClick={event => {
                    event.preventDefault()
                    void ask('drop', dropValue(code, file.id))
                  }}
                >
                  {t('remove')}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      <details className="screen-only" open={problem !== null || undefined}>
        <summary>{t('addFile')}</summary>
        <div className="answer-row__field">
          <label htmlFor={name}>{t('file', { code })}</label>
          <p className="field__hint" id={`${name}-hint`}>
            {t('fileHint')}
          </p>
          {problem && (
            <p className="field__error" id={`${name}-error`} role="alert">
              {problem}
            </p>
          )}
          <input
            className="input"
            id={name}
            name={name}
            type="file"
            accept={endings}
            aria-describedby={problem ? `${name}-hint ${name}-error` : `${name}-hint`}
            aria-invalid={problem ? true : undefined}
            onChange={event => void choose(event.currentTarget)}
          />
        </div>
        <p role="status" className="small soft">
          {isSending ? refused('fileSending') : ''}
        </p>
      </details>
    </div>
  )
}
