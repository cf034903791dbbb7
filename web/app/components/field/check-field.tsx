import { getCollectionProps } from '@conform-to/react'
import type { ComponentProps, ReactNode } from 'react'
import { FieldErrors } from './field-errors.tsx'
import { hintId, Optional } from './field.tsx'
import type { RadioField } from './radio-field.tsx'

type RadioFieldProps = ComponentProps<typeof RadioField>

interface CheckFieldProps extends Omit<RadioFieldProps, 'field'> {
  field: Parameters<typeof getCollectionProps>[0] & { id: string; errorId: string; errors?: string[] }
  label: ReactNode
}

/** Any number of several. */
export function CheckField({ field, label, hint, optional, options }: CheckFieldProps) {
  const boxes = getCollectionProps(field, { type: 'checkbox', options: options.map(option => option.value) })
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
          <span>{options[index]?.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
