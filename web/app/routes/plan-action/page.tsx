import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { LocalizedName, LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { progressStatuses } from '../../components/status-badge/progress-status.ts'
import { StatusBadge } from '../../components/status-badge/status-badge.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { DescribePlanActionDocument, PlanActionPageDocument } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeDay } from '../../language/write.ts'
import { isAfterAction } from '../../session/sign-in-first.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { unsentFields } from '../../session/unsent-fields.ts'
import { alsoWhenRefused } from '../../session/when-refused.ts'
import { wrong } from '../../session/wrong.server.ts'
import { SignedOut } from '../../components/signed-out/signed-out.tsx'
import { editionQuery } from '../maturity/default-edition.ts'
import { ActionReports } from './action-reports.tsx'
import { DescribeForm } from './describe-form.tsx'
import { WrittenMeanwhile } from './written-meanwhile.tsx'
import { yearsOf } from './years.ts'
import './plan-action.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, id: planId = '', action: id = '' } = args.params
  const answer = await execute(args, PlanActionPageDocument, { id })
  const t = wordsFor(lang, 'plan-action')
  // whoever is signed out while they write keeps what they wrote, also of a draft that strangers do not find
  if (!answer.data.viewer && isAfterAction(args))
    return data({ title: t('describe'), unlisted: true, page: null }, { status: 401 })
  const { plan, progress, indicator, actionItem, ...described } = subjectIn(answer, 'planAction')
  if (plan.id !== planId) throw new Response(null, { status: 404 })
  const reported = progress.map(({ period }) => period)
  const page = {
    plan,
    indicator,
    actionItem: actionItem ?? null,
    described,
    isReported: progress.length > 0,
    years: yearsOf(plan.period, reported, new Date().getUTCFullYear()).map(year => {
      const report = progress.find(({ period }) => period === year)
      return { year, report: report ? { ...report, published: writeDay(lang, report.publishedAt) } : null }
    }),
    commitments: answer.data.commitments ?? [],
    days: Object.fromEntries(
      [described.startsOn, described.endsOn].flatMap(day => (day ? [[day, writeDay(lang, day)]] : [])),
    ),
  }
  return data({
    title: t('title', { number: described.number }),
    description: t('description', { number: described.number, plan: plan.title.text }),
    unlisted: plan.status !== 'PUBLISHED',
    page,
  })
}

export async function action(args: ActionFunctionArgs) {
  const { lang, id = '', action: actionId = '' } = args.params
  const form = await args.request.formData()
  const said = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' && value.trim() ? value.trim() : null
  }
  const day = (name: string) => (/^\d{4}-\d{2}-\d{2}$/.test(said(name) ?? '') ? said(name) : null)
  const input = {
    action: actionId,
    stamp: said('stamp'),
    owner: said('owner'),
    partners: said('partners'),
    timeline: said('timeline'),
    startsOn: day('startsOn'),
    endsOn: day('endsOn'),
    budgetLine: said('budgetLine'),
    status: progressStatuses.find(status => status === said('status')) ?? null,
    commitments: form.getAll('commitments').map(Number),
    isOtherLevel: said('isOtherLevel') !== null,
    // what is no number is refused as one that is out of range
    weight: said('weight') === null ? null : Number(said('weight')) || 0,
  }
  const answer = await unlessSignedOut(execute(args, DescribePlanActionDocument, { input }))
  if (!answer) return data({ input, problems: [], isConflict: false, unsent: unsentFields(form) }, { status: 401 })
  const { action: kept, userErrors } = answer.data.describePlanAction
  // to its place in the plan, from where the next one is described
  if (kept) return redirect(`/${lang}/plans/${id}#${encodeURIComponent(actionId)}`, 303)
  return wrong(args, {
    input,
    problems: userErrors.map(({ field, message }) => ({ field: field ?? '', message })),
    isConflict: userErrors.some(({ code }) => code === 'CONFLICT'),
    unsent: null,
  })
}

export const handle = { words: ['plan-action'] } satisfies PageHandle

export default function PlanActionPage() {
  const { t, lang } = useWords('plan-action')
  const { t: form } = useWords('form')
  const { title, page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (!page || answer?.unsent) return <SignedOut fields={answer?.unsent ?? []} />

  const { plan, indicator, actionItem, described, commitments, years, isReported, days } = page
  const stands = {
    ...described,
    status: described.declaredStatus,
    commitments: described.commitments.map(({ number }) => number),
  }
  const said = answer?.input ?? stands
  // what was read is what may be written over: after a conflict, what is shown beside the form
  const stamp = answer && !answer.isConflict ? answer.input.stamp : described.stamp
  const { municipality } = plan
  const write = `/${lang}/municipalities/${described.doneBy.slug}/progress/new?${new URLSearchParams({ action: described.id })}`
  return (
    <>
      <PageHead
        title={title}
        lead={<LocalizedText value={described.text} />}
        steps={[
          { label: <LocalizedName value={municipality.name} />, to: `/municipalities/${municipality.slug}` },
          { label: <LocalizedName value={plan.title} />, to: `/plans/${plan.id}` },
        ]}
      >
        <StatusBadge status={described.status} />
      </PageHead>
      <div className="wrap stack stack--wide">
        {answer && answer.problems.length > 0 && (
          <div className="error-summary" role="alert" tabIndex={-1}>
            <h2>{form('summaryTitle')}</h2>
            <ul>
              {answer.problems.map(({ field, message }) => (
                <li key={field + message}>
                  <a href={`#${field === 'stamp' ? 'describe' : field.split('.')[0]}`}>{message}</a>
                </li>
              ))}
            </ul>
          </div>
        )}
        {indicator && (
          <p>
            {t('closesGap')}{' '}
            <Link
              to={`/${lang}/municipalities/${municipality.slug}/maturity/next${editionQuery(indicator.model)}#gap-${indicator.code}`}
            >
              {indicator.code} <LocalizedText value={indicator.title} note={false} />
            </Link>
          </p>
        )}
        {actionItem && (
          <p>
            {t('fromMeeting')}{' '}
            <Link to={`/${lang}/events/${actionItem.event.slug}/items/${actionItem.id}`}>
              <LocalizedText value={actionItem.event.title} note={false} />
            </Link>
          </p>
        )}
        <ActionReports
          years={years}
          write={described.viewerMayDescribe && plan.status === 'PUBLISHED' ? write : null}
        />
        {(described.viewerMayDescribe || answer) && (
          <section className="stack screen-only" aria-labelledby="describe">
            <h2 id="describe">{t('describe')}</h2>
            {answer?.isConflict && (
              <WrittenMeanwhile theirs={stands} mine={answer.input} days={days} lang={plan.sourceLang} />
            )}
            <DescribeForm
              said={said}
              stamp={stamp}
              commitments={commitments}
              isReported={isReported}
              lang={plan.sourceLang}
            />
          </section>
        )}
      </div>
    </>
  )
}

export const shouldRevalidate = alsoWhenRefused

export const meta = pageMeta
