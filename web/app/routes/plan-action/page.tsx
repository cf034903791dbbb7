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
import { wrong } from '../../session/wrong.server.ts'
import { editionQuery } from '../maturity/default-edition.ts'
import { ActionReports } from './action-reports.tsx'
import { DescribeForm } from './describe-form.tsx'
import { yearsOf } from './years.ts'
import './plan-action.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, id: planId = '', action: id = '' } = args.params
  const answer = await execute(args, PlanActionPageDocument, { id })
  const { plan, progress, indicator, actionItem, ...described } = subjectIn(answer, 'planAction')
  if (plan.id !== planId) throw new Response(null, { status: 404 })
  const t = wordsFor(lang, 'plan-action')
  const reported = progress.map(({ period }) => period)
  return data({
    title: t('title', { number: described.number }),
    description: t('description', { number: described.number, plan: plan.title.text }),
    unlisted: plan.status === 'DRAFT',
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
  const { data: answer } = await execute(args, DescribePlanActionDocument, { input })
  const { action: kept, userErrors } = answer.describePlanAction
  if (kept) return redirect(`/${lang}/plans/${id}`, 303)
  return wrong(args, { input, problems: userErrors.map(({ field, message }) => ({ field: field ?? '', message })) })
}

export const handle = { words: ['plan-action'] } satisfies PageHandle

export default function PlanActionPage() {
  const { t, lang } = useWords('plan-action')
  const { t: form } = useWords('form')
  const { title, plan, indicator, actionItem, described, commitments, years, isReported } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const said = answer?.input ?? { ...described, commitments: described.commitments.map(({ number }) => number) }
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
        {answer && (
          <div className="error-summary" role="alert" tabIndex={-1}>
            <h2>{form('summaryTitle')}</h2>
            <ul>
              {answer.problems.map(({ field, message }) => (
                <li key={field + message}>
                  <a href={`#${field.split('.')[0]}`}>{message}</a>
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
            <DescribeForm said={said} commitments={commitments} isReported={isReported} />
          </section>
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
