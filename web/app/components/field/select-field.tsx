import { getSelectProps } from '@conform-to/react'
import { useWords } from '../../language/words.ts'
import { Field, type FieldProps, hintId } from './field.tsx'

export interface Option {
  value: string
  label: string
}

export function SelectField({ options, ...rest }: FieldProps & { options: readonly Option[] }) {
  const { t } = useWords('form')
  const { field, hint } = rest
  const { key, ...select } = getSelectProps(field, { ariaDescribedBy: hint ? hintId(field) : undefined })
  return (
    <Field {...rest}>
      <select key={key} {...select} className="input">
        <option value="">{t('choose')}</option>
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
