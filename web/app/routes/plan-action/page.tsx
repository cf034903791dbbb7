import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { LocalizedName, LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { progressStatuses } from '../../components/status-badge/progress-status.ts'
import { execute } from '../../graphql/execute.server.ts'
import { DescribePlanActionDocument, PlanActionPageDocument } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { NotForYou } from '../publish-progress/not-for-you.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, id = '', action: actionId = '' } = args.params
  const answer = await execute(args, PlanActionPageDocument, { id })
  if (!answer.data.viewer && !isAfterAction(args)) throw signInFirst(args)
  const { sections, ...plan } = subjectIn(answer, 'actionPlan')
  const described = sections
    .flatMap(section => section.groups.flatMap(group => group.actions))
    .find(each => each.id === actionId)
  if (!described) throw new Response(null, { status: 404 })
  return data(
    {
      title: wordsFor(lang, 'plan-action')('title', { number: described.number }),
      unlisted: true,
      plan,
      described,
      commitments: answer.data.commitments ?? [],
    },
    { status: plan.viewerMayEdit || isAfterAction(args) ? 200 : 403 },
  )
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
  }
  const { data: answer } = await execute(args, DescribePlanActionDocument, { input })
  const { action: kept, userErrors } = answer.describePlanAction
  if (kept) return redirect(`/${lang}/plans/${id}`, 303)
  return wrong(args, { input, problems: userErrors.map(({ field, message }) => ({ field: field ?? '', message })) })
}

export const handle = { words: ['plan-action', 'plan', 'publish'] } satisfies PageHandle

const dates = ['startsOn', 'endsOn'] as const
const texts = ['owner', 'partners', 'timeline', 'budgetLine'] as const

export default function PlanActionPage() {
  const { t } = useWords('plan-action')
  const { t: terms } = useWords('terms')
  const { t: form } = useWords('form')
  const { title, plan, described, commitments } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const said = answer?.input ?? { ...described, commitments: described.commitments.map(({ number }) => number) }
  const { municipality } = plan
  return (
    <>
      <PageHead
        title={title}
        lead={<LocalizedText value={described.text} />}
        steps={[
          { label: <LocalizedName value={municipality.name} />, to: `/municipalities/${municipality.slug}` },
          { label: <LocalizedName value={plan.title} />, to: `/plans/${plan.id}` },
        ]}
      />
      <div className="wrap stack">
        {!plan.viewerMayEdit && !answer && <NotForYou municipality={municipality} />}
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
        {(plan.viewerMayEdit || answer) && (
          <Form className="form" method="post">
            {texts.map(name => (
              <div className="field" key={name}>
                <label htmlFor={name}>{t(`field.${name}`)}</label>
                <p className="field__hint" id={`${name}-hint`}>
                  {t(`hint.${name}`)}
                </p>
                <input
                  className="input"
                  id={name}
                  name={name}
                  dir="auto"
                  maxLength={200}
                  defaultValue={said[name] ?? ''}
                  aria-describedby={`${name}-hint`}
                />
              </div>
            ))}
            {dates.map(name => (
              <div className="field" key={name}>
                <label htmlFor={name}>{t(`field.${name}`)}</label>
                <input
                  className="input input--short"
                  id={name}
                  name={name}
                  type="date"
                  defaultValue={said[name] ?? ''}
                />
              </div>
            ))}
            <div className="field">
              <label htmlFor="status">{t('field.status')}</label>
              <select className="input" id="status" name="status" defaultValue={said.status ?? ''}>
                <option value="">{t('noStatus')}</option>
                {progressStatuses.map(status => (
                  <option key={status} value={status}>
                    {terms(`status.${status}`)}
                  </option>
                ))}
              </select>
            </div>
            <fieldset className="field" id="commitments" tabIndex={-1}>
              <legend>{t('field.commitments')}</legend>
              {commitments.map(({ number, title: name }) => (
                <label key={number} className="choice" htmlFor={`commitment-${number}`}>
                  <input
                    type="checkbox"
                    id={`commitment-${number}`}
                    name="commitments"
                    value={number}
                    defaultChecked={said.commitments.includes(number)}
                  />
                  <span>
                    {number}. <LocalizedText value={name} note={false} />
                  </span>
                </label>
              ))}
            </fieldset>
            <fieldset className="field">
              <legend>{t('otherLevelTitle')}</legend>
              <label className="choice" htmlFor="isOtherLevel">
                <input
                  type="checkbox"
                  id="isOtherLevel"
                  name="isOtherLevel"
                  value="yes"
                  defaultChecked={said.isOtherLevel}
                />
                <span>{t('isOtherLevel')}</span>
              </label>
            </fieldset>
            <Button>{t('save')}</Button>
          </Form>
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
