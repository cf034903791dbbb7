import type { FieldMetadata } from '@conform-to/react'
import type { ReactNode } from 'react'
import { useWords } from '../../language/words.ts'
import { FieldErrors } from './field-errors.tsx'

/** What every field of a form is given. `field` comes from `useForm`. */
export interface FieldProps {
  field: FieldMetadata<never> | FieldMetadata<string> | FieldMetadata<string | undefined>
  label: ReactNode
  hint?: ReactNode
  optional?: boolean
}

export const hintId = (field: { id: string }) => `${field.id}-hint`

/** Label, then hint, then what is wrong, then the control: a reader hears all of it before typing. */
interface FrameProps extends Omit<FieldProps, 'field'> {
  field: FieldProps['field'] | FieldMetadata<File>
  children: ReactNode
}

export function Field({ field, label, hint, optional, children }: FrameProps) {
  return (
    <div className={field.errors?.length ? 'field field--wrong' : 'field'}>
      <label htmlFor={field.id}>
        {label} {optional && <Optional />}
      </label>
      {hint && (
        <p className="field__hint" id={hintId(field)}>
          {hint}
        </p>
      )}
      <FieldErrors id={field.errorId} errors={field.errors} />
      {children}
    </div>
  )
}

export function Optional() {
  const { t } = useWords('form')
  return <span className="field__optional">{t('optional')}</span>
}
