import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, type SerializeFrom } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { ErrorSummary } from '../../components/error-summary/error-summary.tsx'
import { TextField } from '../../components/field/text-field.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { SignedOut } from '../../components/signed-out/signed-out.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { ChangeQuestionDocument, MendQuestionPageDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { flashing } from '../../session/flash.server.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { subjectUnlessEnded } from '../../session/unless-ended.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { unsentFields } from '../../session/unsent-fields.ts'
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
  const discussion = subjectUnlessEnded(args, answer, 'discussion')
  const heading = wordsFor(lang, 'discussions')('mend.title')
  if (!discussion) return data({ title: heading, unlisted: true, page: null }, { status: 401 })
  const { title, question, ...found } = discussion
  const page = {
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
  return data(
    { title: heading, unlisted: true, page },
    { status: question.viewerMayEdit || isAfterAction(args) ? 200 : 403 },
  )
}

export async function action(args: ActionFunctionArgs) {
  const { lang, id = '' } = args.params
  const form = await args.request.formData()
  const submission = parseWithZod(form, { schema: mendSchema })
  const sent = (reply = submission.reply(), unsent: [string, string][] = []) => ({ reply, unsent })
  if (submission.status === 'error') return wrong(args, sent())
  if (submission.status !== 'success') return sent()
  const input = { discussion: id, ...submission.value }
  const answer = await unlessSignedOut(execute(args, ChangeQuestionDocument, { input }))
  if (!answer) {
    const signedOut = wordsFor(lang, 'discussions')('signedOut')
    return data(sent(submission.reply({ formErrors: [signedOut] }), unsentFields(form)), { status: 401 })
  }
  const { discussion, userErrors } = answer.data.changeQuestion
  if (!discussion) return wrong(args, sent(submission.reply(problemsAtFields(userErrors))))
  return redirect(`/${lang}/discussions/${id}`, { status: 303, headers: await flashing('questionChanged') })
}

export const handle = { words: ['discussions'] } satisfies PageHandle

export default function MendQuestionPage() {
  const { t } = useWords('discussions')
  const { title, page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (!page) return <SignedOut fields={answer?.unsent ?? []} />
  const { question, mayMend } = page
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
        {mayMend || answer ? (
          <MendForm {...page} lastResult={answer?.reply} />
        ) : (
          <Notice title={t('mend.notYours')}>
            <p>{t('mend.onlyAsker')}</p>
          </Notice>
        )}
      </div>
    </>
  )
}

type MendFormProps = Pick<
  NonNullable<SerializeFrom<typeof loader>['page']>,
  'draft' | 'model' | 'indicators' | 'commitments'
> & {
  lastResult: SubmissionResult | undefined
}

function MendForm({ draft, model, indicators, commitments, lastResult }: MendFormProps) {
  const { t } = useWords('discussions')
  const busy = useNavigation().state === 'submitting'
  const [form, fields] = useForm<typeof draft>({
    id: 'question',
    lastResult,
    defaultValue: draft,
    shouldValidate: 'onSubmit',
  })
  return (
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
      <Subjects fields={fields} indicators={indicators} commitments={commitments} />
      <div>
        <Button disabled={busy}>{t('do.edit')}</Button>
      </div>
    </Form>
  )
}

export const meta = pageMeta
