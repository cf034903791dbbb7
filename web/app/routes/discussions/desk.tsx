import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { Pagination } from '../../components/pagination/pagination.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { DismissReportsDocument, HidePostDocument, PostReportsPageDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeDay, writeNumber } from '../../language/write.ts'
import { flashing, readFlash } from '../../session/flash.server.ts'
import { signInFirst } from '../../session/sign-in-first.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { DeskClosed } from '../desk/desk-closed.tsx'
import { sentIn } from './act.server.ts'
import { PlainField } from './plain-field.tsx'
import { fieldId, Problems } from './problems.tsx'
import { Speaker } from './speaker.tsx'
import './discussions.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang } = args.params
  const after = new URL(args.request.url).searchParams.get('after')
  const { viewer, postReports } = (await execute(args, PostReportsPageDocument, { after })).data
  if (!viewer) throw signInFirst(args)
  const { flash, headers } = await readFlash(args.request)
  const answer = {
    title: wordsFor(lang, 'discussions')('desk.title'),
    unlisted: true,
    done: flash === 'reportsDismissed' || flash === 'postHidden' ? flash : null,
    reports: postReports && {
      total: { count: postReports.totalCount, number: writeNumber(lang, postReports.totalCount) },
      page: postReports.pageInfo,
      list: postReports.nodes.map(({ reportedAt, ...report }) => ({
        ...report,
        reported: writeDay(lang, reportedAt.slice(0, 10)),
      })),
    },
  }
  return data(answer, { status: postReports ? 200 : 403, headers })
}

export async function action(args: ActionFunctionArgs) {
  const { act, post, text } = sentIn(await args.request.formData())
  const reason = text('reason')
  const refusals =
    act === 'hide'
      ? (await execute(args, HidePostDocument, { input: { post, reason } })).data.hidePost.userErrors
      : (await execute(args, DismissReportsDocument, { input: { post } })).data.dismissReports.userErrors
  const problems = refusals.map(({ field, message }) => ({ field: field ?? null, message }))
  if (problems.length > 0) return wrong(args, { typed: { act, post, reason }, problems })
  const flash = act === 'hide' ? 'postHidden' : 'reportsDismissed'
  return redirect(new URL(args.request.url).pathname, { status: 303, headers: await flashing(flash) })
}

export const handle = { words: ['discussions', 'desk'] } satisfies PageHandle

export default function PostReportsPage() {
  const { t, lang } = useWords('discussions')
  const { t: desk } = useWords('desk')
  const { title, reports, done } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageHead title={title} lead={t('desk.lead')} steps={[{ label: desk('title'), to: '/desk' }]} />
      <div className="wrap stack stack--wide">
        {done && !answer && <SuccessNotice>{t(`done.${done}`)}</SuccessNotice>}
        {answer && <Problems {...answer} />}
        {!reports && <DeskClosed />}
        {reports && <h2>{t('desk.count', reports.total)}</h2>}
        {reports?.list.length === 0 && (
          <EmptyState title={t('desk.none')}>
            <p>
              <Link to={`/${lang}/discussions`}>{t('title')}</Link>
            </p>
          </EmptyState>
        )}
        {reports?.list.map(({ id, post, reason, reported, reportedBy }) => (
          <article key={id} className="post stack" aria-labelledby={`report-${id}`}>
            <h3 id={`report-${id}`}>
              <Link to={`/${lang}/discussions/${post.discussion.id}#post-${post.id}`}>
                <LocalizedText value={{ ...post.discussion, text: post.discussion.title }} note={false} />
              </Link>
            </h3>
            <p>
              <strong>{t('desk.reason')}</strong> <bdi>{reason}</bdi>
            </p>
            <p className="small soft">
              {reportedBy && <bdi>{reportedBy.displayName}</bdi>} · {reported}
            </p>
            <blockquote className="post__quote stack">
              <p className="small">
                <Speaker speaking={{ ...post, speaksAs: 'SECRETARIAT' }} />
              </p>
              <div className="post__body">
                {post.body ? <LocalizedText value={{ ...post, text: post.body }} /> : t('withdrawn')}
              </div>
            </blockquote>
            <div className="post__deeds screen-only">
              <Form method="post" className="form">
                <input type="hidden" name="post" value={post.id} />
                <PlainField
                  id={fieldId('hide', post.id, 'reason')}
                  label={t('desk.whyHide')}
                  hint={t('hideHint')}
                  problem={
                    answer?.typed.post === post.id
                      ? answer.problems.find(({ field }) => field === 'reason')?.message
                      : undefined
                  }
                >
                  {attributes => (
                    <textarea
                      {...attributes}
                      name="reason"
                      rows={2}
                      dir="auto"
                      defaultValue={answer?.typed.post === post.id ? answer.typed.reason : ''}
                    />
                  )}
                </PlainField>
                <p className="cluster">
                  <Button name="act" value="hide">
                    {t('do.hide')}
                  </Button>
                  <Button kind="secondary" name="act" value="dismiss">
                    {t('desk.dismiss')}
                  </Button>
                </p>
              </Form>
            </div>
          </article>
        ))}
        {reports && <Pagination page={reports.page} />}
      </div>
    </>
  )
}

export const meta = pageMeta
