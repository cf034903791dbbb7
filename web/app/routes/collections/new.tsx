import { randomUUID } from 'node:crypto'
import { getFormProps, useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { CreateCollectionDocument, NewCollectionPageDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { flashing } from '../../session/flash.server.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { collectionSchema, type Draft, problemsAt, textsIn } from './draft.ts'
import { CollectionTexts, labelsOf } from './texts.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { lang = 'en' } = args.params
  const { viewer, mayAddLibraryFile } = (await execute(args, NewCollectionPageDocument, {})).data
  if (!viewer && !isAfterAction(args)) throw signInFirst(args)
  const answer = {
    title: wordsFor(lang, 'collections')('begin'),
    unlisted: true,
    mayBegin: Boolean(mayAddLibraryFile),
    item: new URL(args.request.url).searchParams.get('item'),
    draft: { texts: [{ lang }] } satisfies Draft as Draft,
    pageKey: randomUUID(),
  }
  return data(answer, { status: mayAddLibraryFile || isAfterAction(args) ? 200 : 403 })
}

export async function action(args: ActionFunctionArgs) {
  const { lang } = args.params
  const submission = parseWithZod(await args.request.formData(), { schema: collectionSchema })
  if (submission.status === 'error') return wrong(args, { reply: submission.reply() })
  if (submission.status !== 'success') return { reply: submission.reply() }

  const { value } = submission
  const input = { ...textsIn(value), item: value.item ?? null, idempotencyKey: value.key ?? null }
  const answer = await unlessSignedOut(execute(args, CreateCollectionDocument, { input }))
  if (!answer) {
    const formErrors = [wordsFor(lang, 'collections')('signedOut')]
    return data({ reply: submission.reply({ formErrors }) }, { status: 401 })
  }
  const { collection, userErrors } = answer.data.createCollection
  if (!collection) return wrong(args, { reply: submission.reply(problemsAt(userErrors)) })
  return redirect(`/${lang}/library/collections/${collection.slug}`, {
    status: 303,
    headers: await flashing('collectionCreated'),
  })
}

export const handle = { words: ['collections'] } satisfies PageHandle

export default function NewCollectionPage() {
  const { t } = useWords('collections')
  const { title, mayBegin, draft, item, pageKey } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [form, fields] = useForm<Draft>({
    id: 'collection',
    ...(answer && { lastResult: answer.reply }),
    defaultValue: draft,
    shouldValidate: 'onSubmit',
  })
  return (
    <>
      <PageHead
        title={title}
        lead={t('beginLead')}
        steps={[
          { label: t('library'), to: '/library' },
          { label: t('title'), to: '/library/collections' },
        ]}
      />
      <div className="wrap stack">
        {!mayBegin && !answer && <Notice tone="warning" title={t('refusedTitle')} />}
        {(mayBegin || answer) && (
          <Form {...getFormProps(form)} className="form long-form" method="post" preventScrollReset>
            {/* The Enter key presses the first button of a form: this one, and not one that removes something. */}
            <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true">
              {t('create')}
            </button>
            <input type="hidden" name="key" value={pageKey} />
            {item && <input type="hidden" name="item" value={item} />}
            <ErrorSummary
              form={form}
              fields={[{ field: fields.texts, label: t('texts') }, ...labelsOf(fields.texts, t)]}
            />
            <CollectionTexts form={form} texts={fields.texts} />
            <div className="long-form__end">
              <Button>{t('create')}</Button>
            </div>
          </Form>
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
