import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { TextField } from '../../components/field/text-field.tsx'
import type { LocalizedValue } from '../../components/localized-text/localized-text.tsx'
import type { ResourceKind } from '../../graphql/generated/graphql.ts'
import { useWords } from '../../language/words.ts'
import type { FileLimit, WrittenFile } from '../../upload/write-file.ts'
import type { Draft } from './draft.ts'
import { ItemFiling } from './item-filing.tsx'
import { ItemNotices } from './item-notices.tsx'
import { ItemProblems } from './item-problems.tsx'
import { ItemSource } from './item-source.tsx'
import { ItemTexts } from './item-texts.tsx'
import { ItemWhere } from './item-where.tsx'

export interface ItemFormProps {
  kind: ResourceKind
  rights: { forTheNetwork: boolean; municipalities: readonly { value: string; label: string }[] }
  commitments: readonly { number: number; title: LocalizedValue }[]
  indicators: readonly { code: string; title: LocalizedValue }[]
  /** What the fields hold at first. */
  draft: Draft
  /** Of a new item, which comes with its first file: new with each load of the page. */
  pageKey?: string
  fileLimit?: FileLimit
  /** Of an item that is changed: the one that was read. */
  revision?: number
  answer?: { reply: SubmissionResult; isSignedOut: boolean; isRefused: boolean; file: WrittenFile | null } | undefined
}

export function ItemForm({ kind, rights, draft, pageKey, fileLimit, revision, answer, ...page }: ItemFormProps) {
  const { t } = useWords('share-resource')
  const busy = useNavigation().state === 'submitting'
  const [form, fields] = useForm<Draft>({
    id: 'item',
    ...(answer && { lastResult: answer.reply }),
    defaultValue: draft,
    shouldValidate: 'onSubmit',
  })
  const isNew = revision === undefined
  const submit = t(isNew ? 'submit' : 'save')
  return (
    <Form
      {...getFormProps(form)}
      className="form long-form"
      method="post"
      encType={isNew ? 'multipart/form-data' : 'application/x-www-form-urlencoded'}
      preventScrollReset
    >
      {/* The Enter key presses the first button of a form: this one, and not one that removes something. */}
      <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true">
        {submit}
      </button>
      <input type="hidden" name="kind" value={kind} />
      {isNew ? (
        <input type="hidden" name="key" value={pageKey} />
      ) : (
        <input type="hidden" name="revision" value={revision} />
      )}
      <ItemNotices isSignedOut={answer?.isSignedOut} isRefused={answer?.isRefused} />
      <ItemProblems form={form} fields={fields} kind={kind} />
      <ItemTexts form={form} texts={fields.texts} kind={kind} />
      {kind === 'SERVICE' && (
        <section className="long-form__part" aria-labelledby="contact">
          <h2 id="contact">{t('contact')}</h2>
          <TextField field={fields.phone} label={t('phone')} dir="ltr" optional />
          <TextField field={fields.email} label={t('email')} hint={t('emailHint')} type="email" optional />
        </section>
      )}
      <ItemWhere
        fields={fields}
        kind={kind}
        file={fileLimit === undefined ? undefined : { kept: answer?.file ?? null, limit: fileLimit }}
      />
      <ItemSource fields={fields} rights={rights} isNew={isNew} />
      <ItemFiling fields={fields} {...page} />
      <div className="long-form__end stack">
        {isNew && <p className="soft">{t('atOnce')}</p>}
        <div className="cluster">
          <Button disabled={busy}>{busy ? t('sending') : submit}</Button>
        </div>
      </div>
    </Form>
  )
}
