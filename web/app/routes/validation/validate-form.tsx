import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx'
import { RadioField } from '../../components/field/radio-field.tsx'
import { TextField } from '../../components/field/text-field.tsx'
import { LocalizedName, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import { type InLanguages, wordsByLabel, WordsInLanguages } from './words-in-languages.tsx'

interface ValidateFormProps {
  revision: number
  bodies: { isSecretariat: boolean; peers: readonly { slug: string; name: LocalizedValue }[] }
  pageKey: string
  reply: SubmissionResult | undefined
}

type Values = {
  body: string
  verdict: string
  words: InLanguages
  links: { title?: string; url?: string }[]
}

const secretariat = 'SECRETARIAT'
const verdicts = ['AGREES', 'HAS_DOUBTS'] as const

/** What the secretariat or a peer finds of the claim above it. */
export function ValidateForm({ revision, bodies, pageKey, reply }: ValidateFormProps) {
  const { t, lang } = useWords('validation')
  const busy = useNavigation().state === 'submitting'
  const options = [
    ...(bodies.isSecretariat ? [{ value: secretariat, label: t('secretariat') }] : []),
    ...bodies.peers.map(({ slug, name }) => ({ value: slug, label: <LocalizedName value={name} /> })),
  ]
  const [form, fields] = useForm<Values>({
    id: 'validate',
    lastResult: reply,
    defaultValue: { body: options[0]?.value ?? secretariat, words: [{ lang }], links: [{ title: '' }] },
    shouldValidate: 'onSubmit',
  })
  const links = fields.links.getFieldList().map(link => ({ link, parts: link.getFieldset() }))
  return (
    <Form {...getFormProps(form)} className="form" method="post">
      {/* The Enter key presses the first button of a form. */}
      <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="key" value={pageKey} />
      <ErrorSummary
        form={form}
        fields={[
          { field: fields.verdict, label: t('verdictLabel') },
          ...wordsByLabel(fields.words, t('why')),
          ...links.flatMap(({ parts }) => [
            { field: parts.title, label: t('linkTitle') },
            { field: parts.url, label: t('link') },
          ]),
        ]}
      />
      {options.length > 1 ? (
        <RadioField field={fields.body} label={t('bodyLabel')} options={options} />
      ) : (
        <>
          <input type="hidden" name="body" value={options[0]?.value ?? secretariat} />
          <p>
            {t('signedAs')} <strong>{options[0]?.label}</strong>
          </p>
        </>
      )}
      <RadioField
        field={fields.verdict}
        label={t('verdictLabel')}
        options={verdicts.map(verdict => ({ value: verdict, label: t(`verdict.${verdict}`) }))}
      />
      <WordsInLanguages form={form} field={fields.words} label={t('why')} hint={t('whyHint')} />
      {links.map(({ link, parts }) => (
        <fieldset key={link.key} className="field">
          <legend>{t('linkLegend')}</legend>
          <TextField field={parts.title} label={t('linkTitle')} dir="auto" optional />
          <TextField field={parts.url} label={t('link')} type="url" optional />
        </fieldset>
      ))}
      {links.length < 10 && (
        <div>
          <Button
            kind="secondary"
            {...form.insert.getButtonProps({ name: fields.links.name, defaultValue: { title: '' } })}
          >
            {t('addLink')}
          </Button>
        </div>
      )}
      <p>{t('public')}</p>
      <div>
        <Button disabled={busy}>{t('sign')}</Button>
      </div>
    </Form>
  )
}
