import { Form, useLocation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { useWords } from '../../language/words.ts'

interface VersionChooserProps {
  /** Newest first. */
  options: readonly { number: number; label: string }[]
  from: number | null
  to: number | null
  isUnknown: boolean
}

/** A plain GET form: which two versions are compared stands in the address. */
export function VersionChooser({ options, from, to, isUnknown }: VersionChooserProps) {
  const { t } = useWords('progress')
  const { pathname } = useLocation()
  return (
    <search className="screen-only">
      <Form className="filter-form" method="get" action={pathname} aria-label={t('changes.choose')}>
        {isUnknown && (
          <p className="field__error version-chooser__error" id="unknown-version" role="status">
            {t('changes.unknown')}
          </p>
        )}
        {(['from', 'to'] as const).map(name => (
          <div key={name} className="filter-form__field filter-form__field--wide">
            <label htmlFor={name}>{t(`changes.${name}`)}</label>
            <select
              key={`${from} ${to}`}
              className="input"
              id={name}
              name={name}
              defaultValue={(name === 'from' ? from : to) ?? undefined}
              aria-describedby={isUnknown ? 'unknown-version' : undefined}
            >
              {options.map(({ number, label }) => (
                <option key={number} value={number}>
                  {label}
                </option>
              ))}
            </select>
          </div>
        ))}
        <div className="filter-form__ends">
          <Button>{t('changes.show')}</Button>
        </div>
      </Form>
    </search>
  )
}
