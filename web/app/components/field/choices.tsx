import { getCollectionProps } from '@conform-to/react'
import type { ReactNode } from 'react'
import { type FieldProps, hintId, Optional } from './field.tsx'
import { FieldErrors } from './field-errors.tsx'

export interface ChoicesProps extends Omit<FieldProps, 'field'> {
  field: Parameters<typeof getCollectionProps>[0] & { id: string; errorId: string; errors?: string[] }
  options: readonly { value: string; label: ReactNode; hint?: ReactNode }[]
}

/** One of several, or any number of them. */
export function Choices({
  field,
  label,
  hint,
  optional,
  options,
  type,
}: ChoicesProps & { type: 'radio' | 'checkbox' }) {
  const boxes = getCollectionProps(field, { type, options: options.map(option => option.value) })
  const wrong = Boolean(field.errors?.length)
  const described = [hint && hintId(field), wrong && field.errorId].filter(Boolean).join(' ')
  return (
    // The summary of errors leads to the group, so the group carries the id of the field.
    <fieldset
      id={field.id}
      className={wrong ? 'field field--wrong' : 'field'}
      aria-describedby={described || undefined}
      tabIndex={-1}
    >
      <legend>
        {label} {optional && <Optional />}
      </legend>
      {hint && (
        <p className="field__hint" id={hintId(field)}>
          {hint}
        </p>
      )}
      <FieldErrors id={field.errorId} errors={field.errors} />
      {boxes.map(({ key, ...box }, index) => (
        <label key={key} className="choice" htmlFor={box.id}>
          <input {...box} />
          <span>
            {options[index]?.label}
            {options[index]?.hint && <span className="field__hint">{options[index]?.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
