import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx'
import { LocalizedText, type LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import { useWords } from '../../language/words.ts'
import type { Draft } from './draft.ts'
import { CollectionTexts, labelsOf } from './texts.tsx'

interface ArrangeFormProps {
  draft: Draft
  revision: number
  items: readonly { slug: string; title: LocalizedValue }[]
  answer: { reply: SubmissionResult } | undefined
}

/** Texts and order at once. Places are numbers, so that a thing is moved far in one step, with any keyboard. */
export function ArrangeForm({ draft, revision, items, answer }: ArrangeFormProps) {
  const { t } = useWords('collections')
  const [form, fields] = useForm<Draft>({
    id: 'collection',
    ...(answer && { lastResult: answer.reply }),
    defaultValue: draft,
    shouldValidate: 'onSubmit',
  })
  return (
    <Form {...getFormProps(form)} className="form long-form" method="post" preventScrollReset>
      <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true">
        {t('save')}
      </button>
      <input type="hidden" name="revision" value={revision} />
      <ErrorSummary form={form} fields={[{ field: fields.texts, label: t('texts') }, ...labelsOf(fields.texts, t)]} />
      <CollectionTexts form={form} texts={fields.texts} />
      <section className="long-form__part" aria-labelledby="order">
        <h2 id="order">{t('order')}</h2>
        <p className="field__hint">{items.length > 0 ? t('orderHint') : t('nothing')}</p>
        <ol className="arrange" role="list">
          {items.map(({ slug, title }, index) => (
            <li key={slug}>
              <input type="hidden" name={`items[${index}].slug`} value={slug} />
              <label className="arrange__place">
                <span className="visually-hidden">
                  {t('place')} <LocalizedText value={title} note={false} />
                </span>
                <input
                  className="input"
                  type="number"
                  min={1}
                  name={`items[${index}].place`}
                  defaultValue={index + 1}
                />
              </label>
              <span className="arrange__title">
                <LocalizedText value={title} note={false} />
              </span>
              <label className="choice">
                <input type="checkbox" name={`items[${index}].out`} value="yes" />
                <span>
                  {t('takeOut')}{' '}
                  <span className="visually-hidden">
                    <LocalizedText value={title} note={false} />
                  </span>
                </span>
              </label>
            </li>
          ))}
        </ol>
      </section>
      <div className="long-form__end">
        <Button>{t('save')}</Button>
      </div>
    </Form>
  )
}
