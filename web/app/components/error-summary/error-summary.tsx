import { useEffect, useRef } from 'react'
import { useWords } from '../../language/words.ts'
import { useProblem } from '../field/problem.ts'

interface ErrorSummaryProps {
  form: { errors?: string[]; allErrors: Record<string, string[]> }
  /** Every field in the order of the page, with the words of its label. */
  fields: readonly { field: { id: string; name: string }; label: string }[]
}

/** Takes the focus when the page comes back with errors, so that nobody has to look for them. */
export function ErrorSummary({ form, fields }: ErrorSummaryProps) {
  const { t } = useWords('form')
  const problem = useProblem()
  const box = useRef<HTMLDivElement>(null)
  const entries = fields.flatMap(({ field, label }) =>
    (form.allErrors[field.name] ?? []).map(message => ({
      href: `#${field.id}`,
      text: t('summaryEntry', { label, problem: problem(message) }),
    })),
  )
  const whole = (form.errors ?? []).map(problem)
  const count = entries.length + whole.length

  useEffect(() => {
    if (count > 0) box.current?.focus()
  }, [count])

  // The server says it too: this is for a form that was sent by script.
  useEffect(() => {
    const plain = document.title
    if (count === 0 || plain.startsWith(t('errorPrefix', { title: '' }))) return
    const marked = t('errorPrefix', { title: plain })
    document.title = marked
    return () => {
      if (document.title === marked) document.title = plain
    }
  }, [count, t])

  if (count === 0) return null
  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1}>
      <h2>{t('summaryTitle')}</h2>
      <ul>
        {whole.map(text => (
          <li key={text}>{text}</li>
        ))}
        {entries.map(entry => (
          <li key={entry.href + entry.text}>
            <a href={entry.href}>{entry.text}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
