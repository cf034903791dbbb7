import { getInputProps } from '@conform-to/react'
import { Field, type FieldProps, hintId } from './field.tsx'

interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'url' | 'number' | 'date' | 'time' | 'datetime-local'
  autoComplete?: string
  /** Language of what is typed, where it is not the page's. */
  lang?: string
  dir?: 'ltr' | 'rtl' | 'auto'
}

export function TextField({ type = 'text', autoComplete, lang, dir, ...rest }: TextFieldProps) {
  const { field, hint } = rest
  const { key, ...input } = getInputProps(field, { type, ariaDescribedBy: hint ? hintId(field) : undefined })
  const machine = type === 'email' || type === 'url'
  return (
    <Field {...rest}>
      <input
        key={key}
        {...input}
        className={type === 'text' || machine ? 'input' : 'input input--short'}
        autoComplete={autoComplete}
        lang={lang}
        dir={dir ?? (machine ? 'ltr' : undefined)}
      />
    </Field>
  )
}

/** A clock time in the zone that a field beside it names. */
export function DateTimeField(props: FieldProps) {
  return <TextField {...props} type="datetime-local" />
}
