import { getFormProps, getInputProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { Button } from '../../../components/button/button.tsx'
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx'
import { Field, hintId } from '../../../components/field/field.tsx'
import { SelectField } from '../../../components/field/select-field.tsx'
import { useWords } from '../../../language/words.ts'
import { networks } from './import-schema.ts'

interface Shape {
  network: string
  sheet: File
}

/** Download, change, send: what is sent is compared first, and changes nothing. */
export function ImportForm({ lastResult }: { lastResult: SubmissionResult | undefined }) {
  const { t } = useWords('import')
  const { t: terms } = useWords('terms')
  const busy = useNavigation().state === 'submitting'
  const [form, fields] = useForm<Shape>({
    id: 'import',
    lastResult,
    defaultValue: { network: 'CMARD' },
    shouldValidate: 'onSubmit',
  })
  const { key, ...sheet } = getInputProps(fields.sheet, { type: 'file', ariaDescribedBy: hintId(fields.sheet) })
  return (
    <>
      <section className="stack" aria-labelledby="download">
        <h2 id="download">{t('download')}</h2>
        <p>{t('downloadLead')}</p>
        <ul className="import-files">
          {networks.map(code => (
            <li key={code}>
              {terms(`network.${code}`)}:{' '}
              <a href={`/exports/roster.xlsx?network=${code}`} download>
                Excel
              </a>{' '}
              <a href={`/exports/roster.csv?network=${code}`} download>
                CSV
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section className="stack" aria-labelledby="send">
        <h2 id="send">{t('send')}</h2>
        <Form {...getFormProps(form)} className="form" method="post" encType="multipart/form-data">
          <ErrorSummary
            form={form}
            fields={[
              { field: fields.network, label: t('network') },
              { field: fields.sheet, label: t('sheet') },
            ]}
          />
          <SelectField
            field={fields.network}
            label={t('network')}
            options={networks.map(value => ({ value, label: terms(`network.${value}`) }))}
          />
          <Field field={fields.sheet} label={t('sheet')} hint={t('sheetHint')}>
            <input key={key} {...sheet} className="input" accept=".csv,.xlsx" />
          </Field>
          <Button disabled={busy}>{t('compare')}</Button>
        </Form>
      </section>
    </>
  )
}
