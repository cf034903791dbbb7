import { randomUUID } from 'node:crypto'
import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { problemsOf } from '../../../components/field/user-errors.ts'
import { PageHead } from '../../../components/page-head/page-head.tsx'
import { execute } from '../../../graphql/execute.server.ts'
import { CreateSurveyDocument, DeskNewSurveyPageDocument } from '../../../graphql/generated/graphql.ts'
import { pageMeta } from '../../../language/page-meta.ts'
import { wordsFor } from '../../../language/words.server.ts'
import { type PageHandle, useWords } from '../../../language/words.ts'
import { flashing } from '../../../session/flash.server.ts'
import { isAfterAction, signInFirst } from '../../../session/sign-in-first.server.ts'
import { wrong } from '../../../session/wrong.server.ts'
import { DeskClosed } from '../desk-closed.tsx'
import { HeadForm } from './head-form.tsx'
import { headOf, headSchema } from './head-schema.ts'
import { isKeeper } from './keeper.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { viewer } = (await execute(args, DeskNewSurveyPageDocument, {})).data
  if (!viewer && !isAfterAction(args)) throw signInFirst(args)
  const mayWrite = isKeeper(viewer)
  return data(
    { title: wordsFor(args.params.lang, 'surveys')('newTitle'), unlisted: true, mayWrite, key: randomUUID() },
    { status: mayWrite || isAfterAction(args) ? 200 : 403 },
  )
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const submission = parseWithZod(form, { schema: headSchema })
  if (submission.status !== 'success') return wrong(args, submission.reply())
  const key = form.get('key')
  const input = { ...headOf(submission.value), idempotencyKey: typeof key === 'string' ? key : null }
  const { createSurvey } = (await execute(args, CreateSurveyDocument, { input })).data
  if (!createSurvey.survey) return wrong(args, submission.reply(problemsOf(createSurvey.userErrors)))
  return redirect(`/${args.params.lang}/desk/surveys/${createSurvey.survey.id}`, {
    status: 303,
    headers: await flashing('surveySaved'),
  })
}

export const handle = { words: ['surveys', 'desk'] } satisfies PageHandle

export default function NewSurveyPage() {
  const { t } = useWords('surveys')
  const { t: desk } = useWords('desk')
  const { title, mayWrite, key } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageHead
        title={title}
        lead={mayWrite ? t('newLead') : undefined}
        steps={[
          { label: desk('title'), to: '/desk' },
          { label: t('title'), to: '/desk/surveys' },
        ]}
      />
      <div className="wrap stack">
        {mayWrite ? <HeadForm lastResult={answer} button={t('create')} pageKey={key} /> : <DeskClosed />}
      </div>
    </>
  )
}

export const meta = pageMeta
