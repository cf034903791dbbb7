import { Form, useNavigation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Button } from '../components/button/button.tsx'

interface SheetFieldProps {
  id: string
  label: string
  hint: string
  button: string
  /** What was wrong with the file that was sent. */
  messages: readonly string[]
  children?: ReactNode
}

/** Takes a filled sheet. What is sent is compared first, and changes nothing. */
export function SheetField({ id, label, hint, button, messages, children }: SheetFieldProps) {
  const busy = useNavigation().state === 'submitting'
  const isWrong = messages.length > 0
  return (
    <Form className="form" method="post" encType="multipart/form-data">
      {children}
      <div className={isWrong ? 'field field--wrong' : 'field'}>
        <label htmlFor={id}>{label}</label>
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
        {isWrong && (
          <p className="field__error" id={`${id}-error`} role="alert">
            {messages.join(' ')}
          </p>
        )}
        <input
          className="input"
          id={id}
          name="sheet"
          type="file"
          accept=".csv,.xlsx"
          required
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? `${id}-hint ${id}-error` : `${id}-hint`}
        />
      </div>
      <Button disabled={busy}>{button}</Button>
    </Form>
  )
}
