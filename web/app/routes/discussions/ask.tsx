import { createHash, randomUUID } from 'node:crypto'
import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import {
  AskPageDocument,
  AskQuestionDocument,
  type AskQuestionInput,
  BeforeAskingDocument,
} from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeLanguage, writeNumber } from '../../language/write.ts'
import { flashing } from '../../session/flash.server.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { AskForm } from './ask-form.tsx'
import { askSchema, type AskValues, languages } from './ask-schema.ts'
import { BeforeAsking } from './before-asking.tsx'
import { commitmentIn, indicatorIn } from './filter.ts'
import { MembersOnly } from './members-only.tsx'
import { problemsAtFields } from './problems-at-fields.ts'
import { speaksFor } from './speaks-for.ts'
import './discussions.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const { searchParams } = new URL(args.request.url)
  const indicator = indicatorIn(searchParams.get('indicator') ?? '')
  const model = indicator?.model ?? 'hrmm-2012'
  const { viewer, commitments, maturityModel } = (await execute(args, AskPageDocument, { model })).data
  if (!viewer && !isAfterAction(args)) throw signInFirst(args)

  const isMember = (viewer?.grants.length ?? 0) > 0
  const indicators = maturityModel?.outcomes.flatMap(outcome => outcome.indicators) ?? []
  const answer = {
    title: wordsFor(lang, 'discussions')('ask.title'),
    unlisted: true,
    isMember,
    own: speaksFor(viewer?.grants ?? []),
    model,
    indicators,
    indicator: indicators.find(({ code }) => code === indicator?.code)?.code ?? null,
    commitment: commitmentIn(searchParams.get('commitment') ?? ''),
    commitments: (commitments ?? []).map(({ number, title }) => ({
      value: String(number),
      label: `${number}. ${title.text}`,
    })),
    languages: languages.map(tag => ({ value: tag, label: writeLanguage(lang, tag) })),
    pageKey: randomUUID(),
  }
  return data(answer, { status: isMember || isAfterAction(args) ? 200 : 403 })
}

export async function action(args: ActionFunctionArgs) {
  const { lang } = args.params
  const submission = parseWithZod(await args.request.formData(), { schema: askSchema })
  if (submission.status === 'error') return wrong(args, { reply: submission.reply(), before: null })
  if (submission.status !== 'success') return { reply: submission.reply(), before: null }

  const values = submission.value
  if (values.step === 'look')
    return { reply: submission.reply({ formErrors: [] }), before: await lookBefore(args, values) }
  const answer = await unlessSignedOut(send(args, values))
  if (!answer) {
    const signedOut = wordsFor(lang, 'discussions')('signedOut')
    return data({ reply: submission.reply({ formErrors: [signedOut] }), before: null }, { status: 401 })
  }
  const { discussion, userErrors } = answer
  if (!discussion) return wrong(args, { reply: submission.reply(problemsAtFields(userErrors)), before: null })
  return redirect(`/${lang}/discussions/${discussion.id}`, {
    status: 303,
    headers: await flashing('questionAsked'),
  })
}

/** What was asked before, and who will be told. */
async function lookBefore(args: ActionFunctionArgs, { title, commitments, indicators, model }: AskValues) {
  const { lang } = args.params
  const variables = { title, commitments, indicators: indicators.map(code => ({ model, code })) }
  const { viewer, similarDiscussions, experience } = (await execute(args, BeforeAskingDocument, variables)).data
  const own = (viewer?.grants ?? []).map(({ municipality }) => municipality?.slug)
  return {
    similar: (similarDiscussions ?? []).map(({ answerCount, ...one }) => ({
      ...one,
      answers: { count: answerCount, number: writeNumber(lang, answerCount) },
    })),
    told: (experience ?? []).map(({ municipality }) => municipality).filter(({ slug }) => !own.includes(slug)),
  }
}

async function send(args: ActionFunctionArgs, { key, step: _, municipality, ...values }: AskValues) {
  const input: AskQuestionInput = { ...values, municipality: municipality ?? null }
  const written = createHash('sha256').update(JSON.stringify(input)).digest('base64url')
  const idempotencyKey = key ? `${key}.${written}` : null
  const { data: done } = await execute(args, AskQuestionDocument, { input: { ...input, idempotencyKey } })
  return done.askQuestion
}

export const handle = { words: ['discussions'] } satisfies PageHandle

export default function AskPage() {
  const { t } = useWords('discussions')
  const { title, isMember, ...page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageHead title={title} lead={t('ask.lead')} steps={[{ label: t('title'), to: '/discussions' }]} />
      <div className="wrap stack stack--wide">
        {answer?.before && <BeforeAsking {...answer.before} />}
        {isMember || answer ? (
          <AskForm {...page} reply={answer?.reply} isSure={Boolean(answer?.before)} />
        ) : (
          <MembersOnly />
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
