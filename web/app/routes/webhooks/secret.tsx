import { useId } from 'react'
import { useWords } from '../../language/words.ts'

/** Told right after it was made, and never again. */
export function Secret({ secret, isNew }: { secret: string; isNew: boolean }) {
  const { t } = useWords('webhooks')
  const id = useId()
  return (
    <div className="notice notice--success" role="status">
      <p className="notice__title">{t(isNew ? 'secret.added' : 'secret.rotated')}</p>
      <div className="field">
        <label htmlFor={id}>{t('secret.label')}</label>
        <p className="field__hint" id={`${id}-hint`}>
          {t('secret.once')}
        </p>
        <input className="input" id={id} readOnly dir="ltr" value={secret} aria-describedby={`${id}-hint`} />
      </div>
    </div>
  )
}
