import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { LocalizedName, LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { StatusBadge } from '../../components/status-badge/status-badge.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { ValidationsPageDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { zoneOfProvince } from '../progress/zone-of-province.ts'
import { bodiesOf, mayValidate } from './bodies.ts'
import { doDeed } from './act.server.ts'
import { ReplyForm } from './reply-form.tsx'
import { ValidateForm } from './validate-form.tsx'
import { OneValidation } from './validations.tsx'
import { WithdrawForm } from './withdraw-form.tsx'
import { writeValidation } from './written.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, id = '' } = args.params
  const answer = await execute(args, ValidationsPageDocument, { id })
  const { validations, ...report } = subjectIn(answer, 'progressReport')
  const { viewer } = answer.data
  if (!viewer && !isAfterAction(args)) throw signInFirst(args)

  const { searchParams } = new URL(args.request.url)
  const asked = searchParams.get('reply') ?? searchParams.get('withdraw')
  const found = validations.find(one => one.id === asked)
  const chosen = found ? writeValidation(lang, found, zoneOfProvince[report.municipality.province]) : null
  if (asked && !chosen) throw new Response(null, { status: 404 })
  const bodies = bodiesOf(viewer?.grants ?? [], report.municipality)
  const form = formOf(searchParams, chosen, mayValidate(viewer?.grants ?? [], report.municipality))
  return data(
    {
      title: wordsFor(lang, 'validation')('pageTitle'),
      unlisted: true,
      report,
      number: report.commitment?.number ?? report.action?.number ?? '',
      subject: report.commitment?.title ?? report.action?.text ?? null,
      chosen,
      bodies,
      form,
      pageKey: randomUUID(),
    },
    { status: form || isAfterAction(args) ? 200 : 403 },
  )
}

type Chosen = { viewerMayReply: boolean; viewerMayWithdraw: boolean } | null

/** Null where the viewer may not do what the address asks for. */
function formOf(parameters: URLSearchParams, chosen: Chosen, isFree: boolean) {
  if (parameters.has('reply')) return chosen?.viewerMayReply ? 'reply' : null
  if (parameters.has('withdraw')) return chosen?.viewerMayWithdraw ? 'withdraw' : null
  return isFree ? 'validate' : null
}

export async function action(args: ActionFunctionArgs) {
  return await doDeed(args)
}

export const handle = { words: ['validation'] } satisfies PageHandle

export default function ValidationsPage() {
  const { t } = useWords('validation')
  const { title, report, number, subject, chosen, bodies, form, pageKey } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { municipality, period, status, summary, revision } = report
  return (
    <>
      <PageHead
        title={title}
        eyebrow={
          <>
            <LocalizedName value={municipality.name} /> · {period}
          </>
        }
        here={t('here')}
        steps={[
          { label: <LocalizedName value={municipality.name} />, to: `/municipalities/${municipality.slug}` },
          { label: t('report'), to: `/progress/${report.id}` },
        ]}
      />
      <div className="wrap stack">
        {!form && !answer && (
          <Notice tone="warning" title={t('refusedTitle')}>
            <p>{t('refused')}</p>
          </Notice>
        )}
        {answer?.problem && (
          <Notice tone="warning" title={t(`problem.${answer.problem}`)} live>
            <p>{t('kept')}</p>
          </Notice>
        )}
        <section className="validation stack" aria-labelledby="claim">
          <h2 id="claim">{t('claim')}</h2>
          <p className="cluster">
            <StatusBadge status={status} />
            <span>
              {number}. {subject && <LocalizedText value={subject} note={false} />}
            </span>
          </p>
          <LocalizedText as="div" value={summary} />
        </section>
        {chosen && (
          <OneValidation report={report} validation={{ ...chosen, viewerMayReply: false, viewerMayWithdraw: false }} />
        )}
        {form === 'validate' && (
          <ValidateForm revision={revision} bodies={bodies} pageKey={pageKey} reply={answer?.reply} />
        )}
        {form === 'reply' && <ReplyForm before={chosen?.reply ?? null} reply={answer?.reply} />}
        {form === 'withdraw' && <WithdrawForm />}
      </div>
    </>
  )
}

export const meta = pageMeta
