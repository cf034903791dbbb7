import { getCollectionProps } from '@conform-to/react'
import type { ReactNode } from 'react'
import { type FieldProps, hintId, Optional } from './field.tsx'
import { FieldErrors } from './field-errors.tsx'

interface RadioFieldProps extends FieldProps {
  options: readonly { value: string; label: ReactNode; hint?: ReactNode }[]
}

export function RadioField({ field, label, hint, optional, options }: RadioFieldProps) {
  const radios = getCollectionProps(field, { type: 'radio', options: options.map(option => option.value) })
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
      {radios.map(({ key, ...radio }, index) => (
        <label key={key} className="choice" htmlFor={radio.id}>
          <input {...radio} />
          <span>
            {options[index]?.label}
            {options[index]?.hint && <span className="field__hint">{options[index]?.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
