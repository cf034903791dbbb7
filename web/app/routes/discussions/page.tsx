import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { InventedNotice, Notice, SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { Pagination } from '../../components/pagination/pagination.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { DiscussionPageDocument } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeLanguage } from '../../language/write.ts'
import { flashing, readFlash } from '../../session/flash.server.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { followingOf } from '../following/follow.server.ts'
import { FollowBox } from '../following/follow-box.tsx'
import { act, sentIn } from './act.server.ts'
import { languages } from './ask-schema.ts'
import { About } from './about.tsx'
import { Ended } from './ended.tsx'
import { deeds } from './deeds.ts'
import { Problems } from './problems.tsx'
import { PostArticle } from './post-article.tsx'
import { ReplyForm } from './reply-form.tsx'
import { SettleForm } from './settle-form.tsx'
import { speaksFor } from './speaks-for.ts'
import { structuredQuestion } from './structured-question.ts'
import { writeDiscussion } from './written.ts'
import './discussions.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, id = '' } = args.params
  const after = new URL(args.request.url).searchParams.get('after')
  const answer = await execute(args, DiscussionPageDocument, { id, first: 50, after })
  const { viewer } = answer.data
  // whoever is not signed in may have come by a letter; they learn nothing of whether the question is there
  const t = wordsFor(lang, 'discussions')
  if (!viewer && !answer.data.discussion && !answer.failed.size) {
    if (!isAfterAction(args)) throw signInFirst(args)
    return data({ title: t('question'), unlisted: true, view: null })
  }
  const found = subjectIn(answer, 'discussion')
  const discussion = writeDiscussion(lang, found)
  const { flash, headers } = await readFlash(args.request)
  const follow = await followingOf(args.request, headers, { viewer, kind: 'QUESTION', thing: id })
  const page = {
    title: discussion.title === '…' ? t('withheldTitle') : discussion.title,
    ...(found.audience === 'PUBLIC' ? {} : { unlisted: true }),
    description: discussion.question.body?.slice(0, 160) ?? t('lead'),
    // its first page tells the question; the others would tell it again with other answers
    structured: after
      ? null
      : structuredQuestion(found, {
          address: new URL(`/${lang}/discussions/${id}`, args.request.url).href,
          networkName: code => wordsFor(lang, 'terms')(`network.${code}`),
        }),
    view: {
      discussion,
      own: speaksFor(viewer?.grants ?? []),
      languages: languages.map(tag => ({ value: tag, label: writeLanguage(lang, tag) })),
      pageKey: randomUUID(),
      done: deeds.find(deed => deed === flash) ?? null,
      follow,
    },
  }
  return data(page, { headers })
}

export async function action(args: ActionFunctionArgs) {
  const { lang } = args.params
  const sent = sentIn(await args.request.formData())
  const typed = {
    act: sent.act,
    post: sent.post,
    body: sent.text('body'),
    reason: sent.text('reason'),
    title: sent.text('title'),
    language: sent.text('language'),
    municipality: sent.text('municipality'),
  }
  const done = await unlessSignedOut(act(args, sent))
  if (!done) {
    const message = wordsFor(lang, 'discussions')('signedOut')
    return data({ typed, problems: [{ field: null, message }] }, { status: 401 })
  }
  const problems = done.refusals.map(({ field, message }) => ({ field: field ?? null, message }))
  if (problems.length > 0) return wrong(args, { typed, problems })
  const { pathname } = new URL(args.request.url)
  return redirect(`${pathname}${done.at ? `#post-${done.at}` : ''}`, {
    status: 303,
    headers: await flashing(done.flash),
  })
}

export type Answer = { typed: Record<string, string>; problems: { field: string | null; message: string }[] }

export const handle = { words: ['discussions', 'following'] } satisfies PageHandle

export default function DiscussionPage() {
  const { title, view } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return view ? <WholePage title={title} view={view} answer={answer} /> : <Ended title={title} answer={answer} />
}

type View = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['view']>

function WholePage({ title, view, answer }: { title: string; view: View; answer: Answer | undefined }) {
  const { t } = useWords('discussions')
  const { discussion, own, languages: spoken, pageKey, done, follow } = view
  const { question, answers, answerCount, audience, state, lang, dir } = discussion
  const isWithheld = discussion.title === '…'
  const heading = isWithheld ? title : <LocalizedText value={{ text: discussion.title, lang, dir }} note={false} />
  return (
    <>
      <PageHead
        title={heading}
        here={heading}
        eyebrow={t('question')}
        steps={[{ label: t('title'), to: '/discussions' }]}
      >
        <p className="cluster">
          <Badge tone={state === 'OPEN' ? 'leaf' : 'plain'}>{t(`state.${state}`)}</Badge>
          <Badge tone={audience === 'MEMBERS' ? 'sun' : 'lake'}>{t(`audience.${audience}`)}</Badge>
          <span>
            {answerCount.number} {t('answers', answerCount)}
          </span>
        </p>
        <FollowBox follow={follow} />
      </PageHead>
      <div className="wrap stack stack--wide">
        {done && !answer && <SuccessNotice>{t(`done.${done}`)}</SuccessNotice>}
        {answer && <Problems {...answer} />}
        {discussion.invented && <InventedNotice />}
        <div className="beside">
          <div className="stack stack--wide discussion">
            <PostArticle post={question} discussion={discussion} answer={answer} />
            <section className="stack" aria-labelledby="answers">
              <h2 id="answers">{t('answersTitle')}</h2>
              {answers.length === 0 && <p className="soft">{t('noAnswers')}</p>}
              {answers.map(post => (
                <PostArticle key={post.id} post={post} discussion={discussion} answer={answer} />
              ))}
              <Pagination page={discussion.page} />
            </section>
            {(discussion.viewerMayReply || answer?.typed.act === 'reply') && (
              <ReplyForm own={own} languages={spoken} pageKey={pageKey} answer={answer} />
            )}
            {!discussion.viewerMayReply && (
              <Notice title={t(state === 'CLOSED' ? 'closedTitle' : 'membersAnswer')}>
                {t(state === 'CLOSED' ? 'closed' : 'membersAnswerWhy')}
              </Notice>
            )}
          </div>
          <aside className="stack stack--wide">
            <About discussion={discussion} />
            {discussion.viewerMaySettle && <SettleForm state={state} />}
          </aside>
        </div>
      </div>
    </>
  )
}

export const meta = pageMeta
