import { Form, useNavigation } from '@remix-run/react'
import { Button } from '../../../components/button/button.tsx'
import { DataTable } from '../../../components/data-table/data-table.tsx'
import { Notice } from '../../../components/notice/notice.tsx'
import { useWords } from '../../../language/words.ts'

interface AddFormProps {
  faults: readonly { field?: string | null; message: string }[]
  /** What was sent and not taken. */
  file: string
}

const entries = [
  'format',
  'code',
  'family',
  'name',
  'edition',
  'scopeWarning',
  'levels',
  'elements',
  'outcomes',
  'indicators',
] as const

/** A file or its text, which is read before anything is kept. */
export function AddForm({ faults, file }: AddFormProps) {
  const { t } = useWords('models')
  const busy = useNavigation().state === 'submitting'
  return (
    <section className="stack" aria-labelledby="add">
      <h2 id="add">{t('add')}</h2>
      <p>{t('addLead')}</p>
      {faults.length > 0 && (
        <div className="stack">
          <Notice tone="warning" title={t('notReadTitle')} live>
            <p>{t('faults', { count: faults.length, number: String(faults.length) })}</p>
          </Notice>
          <DataTable
            caption={t('notReadTitle')}
            rows={faults.map((fault, index) => ({ ...fault, index }))}
            rowKey={({ index }) => String(index)}
            columns={[
              {
                key: 'place',
                head: t('place'),
                names: true,
                cell: ({ field }) => <code dir="ltr">{field ?? '–'}</code>,
              },
              { key: 'fault', head: t('fault'), cell: ({ message }) => message },
            ]}
          />
        </div>
      )}
      <details>
        <summary>{t('format')}</summary>
        <div className="stack">
          <p>{t('formatLead')}</p>
          <DataTable
            caption={t('format')}
            rows={entries}
            rowKey={entry => entry}
            columns={[
              { key: 'entry', head: t('entry'), names: true, cell: entry => <code dir="ltr">{entry}</code> },
              { key: 'means', head: t('means'), cell: entry => t(`entries.${entry}`) },
            ]}
          />
        </div>
      </details>
      <Form className="form" method="post" encType="multipart/form-data">
        <div className="field">
          <label htmlFor="file">{t('upload')}</label>
          <input id="file" className="input" type="file" name="file" accept=".json,application/json" />
        </div>
        <div className="field">
          <label htmlFor="text">{t('paste')}</label>
          <textarea
            id="text"
            className="input model-text"
            name="text"
            rows={10}
            dir="ltr"
            lang="en"
            defaultValue={file}
          />
        </div>
        <Button name="intent" value="read" disabled={busy}>
          {t('read')}
        </Button>
      </Form>
    </section>
  )
}
