import { getTextareaProps } from '@conform-to/react'
import { Field, type FieldProps, hintId } from './field.tsx'

interface TextAreaFieldProps extends FieldProps {
  rows?: number
  lang?: string
  dir?: 'ltr' | 'rtl' | 'auto'
}

export function TextAreaField({ rows = 6, lang, dir, ...rest }: TextAreaFieldProps) {
  const { field, hint } = rest
  const { key, ...area } = getTextareaProps(field, { ariaDescribedBy: hint ? hintId(field) : undefined })
  return (
    <Field {...rest}>
      <textarea key={key} {...area} className="input" rows={rows} lang={lang} dir={dir} />
    </Field>
  )
}
