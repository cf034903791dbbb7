import type { ReactNode } from 'react'
import { FieldErrors } from '../../components/field/field-errors.tsx'

interface Attributes {
  id: string
  className: string
  'aria-invalid': true | undefined
  'aria-describedby': string | undefined
}

interface PlainFieldProps {
  id: string
  label: ReactNode
  hint?: ReactNode
  problem?: string | undefined
  children: (attributes: Attributes) => ReactNode
}

/** A field of one of the many small forms of a page, which no schema stands behind: the graph says what is wrong. */
export function PlainField({ id, label, hint, problem, children }: PlainFieldProps) {
  const described = [hint && `${id}-hint`, problem && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={problem ? 'field field--wrong' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldErrors id={`${id}-error`} errors={problem ? [problem] : []} />
      {children({
        id,
        className: 'input',
        'aria-invalid': problem ? true : undefined,
        'aria-describedby': described || undefined,
      })}
    </div>
  )
}
