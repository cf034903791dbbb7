import { getFormProps, useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx'
import { TextField } from '../../components/field/text-field.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { ChangeQuestionDocument, MendQuestionPageDocument } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { flashing } from '../../session/flash.server.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { mendSchema } from './ask-schema.ts'
import { problemsAtFields } from './problems-at-fields.ts'
import { Subjects } from './subjects.tsx'
import './discussions.css'

const usualModel = 'hrmm-2012'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, id = '' } = args.params
  const answer = await execute(args, MendQuestionPageDocument, { id, model: usualModel })
  const { viewer, commitments, maturityModel } = answer.data
  if (!viewer && !answer.failed.has('viewer') && !isAfterAction(args)) throw signInFirst(args)
  const { title, question, ...found } = subjectIn(answer, 'discussion')
  const page = {
    title: wordsFor(lang, 'discussions')('mend.title'),
    unlisted: true,
    mayMend: question.viewerMayEdit,
    question: { ...found, text: title },
    draft: {
      title,
      commitments: found.commitments.map(({ number }) => String(number)),
      indicators: found.indicators.flatMap(one => (one?.model === usualModel ? [one.code] : [])),
    },
    model: usualModel,
    indicators: maturityModel?.outcomes.flatMap(outcome => outcome.indicators) ?? [],
    commitments: (commitments ?? []).map(({ number, title: { text } }) => ({
      value: String(number),
      label: `${number}. ${text}`,
    })),
  }
  return data(page, { status: question.viewerMayEdit || isAfterAction(args) ? 200 : 403 })
}

export async function action(args: ActionFunctionArgs) {
  const { lang, id = '' } = args.params
  const submission = parseWithZod(await args.request.formData(), { schema: mendSchema })
  if (submission.status === 'error') return wrong(args, submission.reply())
  if (submission.status !== 'success') return submission.reply()
  const input = { discussion: id, ...submission.value }
  const answer = await unlessSignedOut(execute(args, ChangeQuestionDocument, { input }))
  if (!answer) {
    const signedOut = wordsFor(lang, 'discussions')('signedOut')
    return data(submission.reply({ formErrors: [signedOut] }), { status: 401 })
  }
  const { discussion, userErrors } = answer.data.changeQuestion
  if (!discussion) return wrong(args, submission.reply(problemsAtFields(userErrors)))
  return redirect(`/${lang}/discussions/${id}`, { status: 303, headers: await flashing('questionChanged') })
}

export const handle = { words: ['discussions'] } satisfies PageHandle

export default function MendQuestionPage() {
  const { t } = useWords('discussions')
  const { title, mayMend, question, draft, model, ...choices } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()
  const busy = useNavigation().state === 'submitting'
  const [form, fields] = useForm<typeof draft>({
    id: 'question',
    lastResult,
    defaultValue: draft,
    shouldValidate: 'onSubmit',
  })
  const heading = <LocalizedText value={question} note={false} />
  return (
    <>
      <PageHead
        title={title}
        lead={heading}
        steps={[
          { label: t('title'), to: '/discussions' },
          { label: heading, to: `/discussions/${question.id}` },
        ]}
      />
      <div className="wrap stack stack--wide">
        {mayMend || lastResult ? (
          <Form {...getFormProps(form)} className="form" method="post">
            <input type="hidden" name="model" value={model} />
            <ErrorSummary
              form={form}
              fields={[
                { field: fields.title, label: t('ask.question') },
                { field: fields.commitments, label: t('ask.commitments') },
                { field: fields.indicators, label: t('ask.indicators') },
              ]}
            />
            <TextField field={fields.title} label={t('ask.question')} hint={t('ask.questionHint')} dir="auto" />
            <Subjects fields={fields} {...choices} />
            <div>
              <Button disabled={busy}>{t('do.edit')}</Button>
            </div>
          </Form>
        ) : (
          <Notice title={t('mend.notYours')}>
            <p>{t('mend.onlyAsker')}</p>
          </Notice>
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
