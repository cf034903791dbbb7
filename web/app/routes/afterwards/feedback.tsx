import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { FeedbackPageDocument, GiveFeedbackDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeNumber } from '../../language/write.ts'
import { flashing } from '../../session/flash.server.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { subjectUnlessEnded } from '../../session/unless-ended.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { unsentFields } from '../../session/unsent-fields.ts'
import { wrong } from '../../session/wrong.server.ts'
import { SignedOut } from '../../components/signed-out/signed-out.tsx'
import { FeedbackForm } from './feedback-form.tsx'
import { FeedbackSummary } from './feedback-summary.tsx'
import { NotHere } from './problems.tsx'
import { type Problem, problemsOf, textAt } from './said.ts'
import './afterwards.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, slug = '' } = args.params
  const answer = await execute(args, FeedbackPageDocument, { slug })
  if (!answer.data.viewer && !answer.failed.has('viewer') && !isAfterAction(args)) throw signInFirst(args)
  const event = subjectUnlessEnded(args, answer, 'event')
  const t = wordsFor(lang, 'afterwards')
  if (!event) return data({ title: t('feedback.title'), unlisted: true, page: null }, { status: 401 })
  const { feedback } = event
  const page = {
    slug: event.slug,
    name: event.title,
    mayGive: event.viewerMayGiveFeedback,
    summary: feedback
      ? {
          answered: writeNumber(lang, feedback.answered),
          ratings: (feedback.ratings ?? []).map(({ question, counts, average }) => ({
            question,
            counts: counts.map(count => writeNumber(lang, count)),
            average: writeNumber(lang, Math.round(average * 10) / 10),
            share: average / 5,
          })),
          liked: feedback.liked ?? [],
          wished: feedback.wished ?? [],
        }
      : null,
  }
  return data({ title: `${event.title.text} – ${t('feedback.title')}`, unlisted: true, page })
}

const questions = ['useful', 'organised', 'included'] as const

export async function action(args: ActionFunctionArgs) {
  const { lang, slug = '' } = args.params
  const form = await args.request.formData()
  const draft = Object.fromEntries([...questions, 'liked', 'wished'].map(name => [name, textAt(form, name)])) as Record<
    (typeof questions)[number] | 'liked' | 'wished',
    string
  >
  const answer = (problems: Problem[], unsent: [string, string][] | null = null) => ({ draft, problems, unsent })
  const missing = questions.filter(name => !/^[1-5]$/.test(draft[name]))
  if (missing.length > 0) return wrong(args, answer(missing.map(field => ({ field, message: 'required' }))))
  const { liked, wished, ...grades } = draft
  const input = {
    event: slug,
    useful: Number(grades.useful),
    organised: Number(grades.organised),
    included: Number(grades.included),
    liked: liked || null,
    wished: wished || null,
  }
  const done = await unlessSignedOut(execute(args, GiveFeedbackDocument, { input }))
  if (!done) return wrong(args, answer([], unsentFields(form)))
  const problems = problemsOf(done.data.giveFeedback.userErrors)
  if (problems.length > 0) return wrong(args, answer(problems))
  return redirect(`/${lang}/events/${slug}`, { status: 303, headers: await flashing('feedbackGiven') })
}

export const handle = { words: ['afterwards'] } satisfies PageHandle

export default function FeedbackPage() {
  const { t } = useWords('afterwards')
  const { t: shell } = useWords('shell')
  const { page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer?.unsent || !page) return <SignedOut fields={answer?.unsent ?? []} />
  const { slug, name, mayGive, summary } = page
  const isForm = mayGive || answer !== undefined
  return (
    <>
      <PageHead
        title={t('feedback.title')}
        eyebrow={<LocalizedText value={name} note={false} />}
        lead={isForm ? t('feedback.lead') : undefined}
        steps={[
          { label: shell('nav.events'), to: '/events' },
          { label: <LocalizedText value={name} note={false} />, to: `/events/${slug}` },
        ]}
      />
      <div className="wrap stack stack--wide">
        {isForm && <FeedbackForm draft={answer?.draft} problems={answer?.problems ?? []} />}
        {summary && <FeedbackSummary summary={summary} />}
        {!isForm && !summary && (
          <NotHere slug={slug} title={t('feedback.title')}>
            {t('feedback.closed')}
          </NotHere>
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
