import { Form, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { useWords } from '../../language/words.ts'

/** Download, fill in, send: what is sent is compared first, and publishes nothing. */
export function SheetForm({ file, messages }: { file: string; messages: readonly string[] }) {
  const { t } = useWords('plan-year')
  const busy = useNavigation().state === 'submitting'
  return (
    <section className="year-sheet stack screen-only" aria-labelledby="sheet-title">
      <h2 id="sheet-title">{t('sheetTitle')}</h2>
      <p>{t('sheetLead')}</p>
      <ol className="year-steps">
        <li>
          {t('download')}{' '}
          <a href={`${file}.xlsx`} download>
            Excel
          </a>{' '}
          ·{' '}
          <a href={`${file}.csv`} download>
            CSV
          </a>
        </li>
        <li>{t('fill')}</li>
        <li>{t('send')}</li>
      </ol>
      <Form className="form" method="post" encType="multipart/form-data">
        <div className="field">
          <label htmlFor="sheet">{t('sheet')}</label>
          <p className="field__hint" id="sheet-hint">
            {t('sheetHint')}
          </p>
          {messages.length > 0 && (
            <p className="field__error" id="sheet-error" role="alert">
              {messages.join(' ')}
            </p>
          )}
          <input
            className="input"
            id="sheet"
            name="sheet"
            type="file"
            accept=".csv,.xlsx"
            required
            aria-invalid={messages.length > 0 || undefined}
            aria-describedby={messages.length > 0 ? 'sheet-hint sheet-error' : 'sheet-hint'}
          />
        </div>
        <Button disabled={busy}>{t('compare')}</Button>
      </Form>
    </section>
  )
}
