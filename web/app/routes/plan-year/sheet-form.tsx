import { Form, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { useWords } from '../../language/words.ts'

interface SheetFormProps {
  id: string
  /** Address of the year, without its ending. */
  file: string
  /** The municipality whose actions it is about. */
  share: { slug: string; name: { text: string } }
  isNamed: boolean
  messages: readonly string[]
}

/** Download, fill in, send: what is sent is compared first, and publishes nothing. */
export function SheetForm({ id, file, share, isNamed, messages }: SheetFormProps) {
  const { t } = useWords('plan-year')
  const busy = useNavigation().state === 'submitting'
  return (
    <section className="year-sheet stack screen-only" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('sheetTitle')}</h2>
      {isNamed && (
        <p>
          <strong>{t('shareOf', { municipality: share.name.text })}</strong>
        </p>
      )}
      <p>{t('sheetLead')}</p>
      <ol className="year-steps">
        <li>
          {t('download')}{' '}
          <a href={`${file}.xlsx?for=${share.slug}`} download>
            Excel
          </a>{' '}
          ·{' '}
          <a href={`${file}.csv?for=${share.slug}`} download>
            CSV
          </a>
        </li>
        <li>{t('fill')}</li>
        <li>{t('send')}</li>
      </ol>
      <Form className="form" method="post" encType="multipart/form-data">
        <input type="hidden" name="municipality" value={share.slug} />
        <div className="field">
          <label htmlFor={id}>{t('sheet')}</label>
          <p className="field__hint" id={`${id}-hint`}>
            {t('sheetHint')}
          </p>
          {messages.length > 0 && (
            <p className="field__error" id={`${id}-error`} role="alert">
              {messages.join(' ')}
            </p>
          )}
          <input
            className="input"
            id={id}
            name="sheet"
            type="file"
            accept=".csv,.xlsx"
            required
            aria-invalid={messages.length > 0 || undefined}
            aria-describedby={messages.length > 0 ? `${id}-hint ${id}-error` : `${id}-hint`}
          />
        </div>
        <Button disabled={busy}>{t('compare')}</Button>
      </Form>
    </section>
  )
}
