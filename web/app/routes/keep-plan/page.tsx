import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { LocalizedName, LocalizedText, OwnWords } from '../../components/localized-text/localized-text.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { KeepPlanPageDocument, type KeepPlanPageQuery } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { directionOf } from '../../language/languages.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { unsentFields } from '../../session/unsent-fields.ts'
import { alsoWhenRefused } from '../../session/when-refused.ts'
import { wrong } from '../../session/wrong.server.ts'
import { SignedOut } from '../../components/signed-out/signed-out.tsx'
import { Period } from '../plan/period.tsx'
import { languageOfSource } from '../plan/source-language.ts'
import { NotForYou } from '../publish-progress/not-for-you.tsx'
import { type Typed, typedIn } from './typed.ts'
import { work } from './work.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, id = '' } = args.params
  const answer = await execute(args, KeepPlanPageDocument, { id })
  const title = wordsFor(lang, 'keep-plan')('title')
  if (!answer.data.viewer) {
    if (!isAfterAction(args)) throw signInFirst(args)
    return data({ title, unlisted: true, plan: null }, { status: 401 })
  }
  const plan = subjectIn(answer, 'actionPlan')
  // what was taken away or back is restored where it is read
  const isClosed = plan.discardedAt !== null || plan.status === 'WITHDRAWN'
  if (isClosed && !isAfterAction(args)) throw redirect(`/${lang}/plans/${id}`, 303)
  return data({ title, unlisted: true, plan }, { status: plan.viewerMayEdit ? 200 : 403 })
}

export async function action(args: ActionFunctionArgs) {
  const { lang, id } = args.params
  const form = await args.request.formData()
  const typed = typedIn(form)
  const answered = { typed, isConflict: false, problems: [] as { field: string; message: string }[] }
  const userErrors = await unlessSignedOut(work(args, typed))
  if (!userErrors) return data({ ...answered, unsent: unsentFields(form) }, { status: 401 })
  if (userErrors.length === 0) return redirect(`/${lang}/plans/${id}${typed.deed === 'describe' ? '#facts' : ''}`, 303)
  return wrong(args, {
    ...answered,
    isConflict: userErrors.some(({ code }) => code === 'CONFLICT'),
    problems: userErrors.map(({ field, message }) => ({ field: field?.split('.')[0] ?? '', message })),
    unsent: null,
  })
}

export const handle = { words: ['keep-plan', 'plan', 'publish'] } satisfies PageHandle

export default function KeepPlanPage() {
  const { t } = useWords('keep-plan')
  const { t: form } = useWords('form')
  const { title, plan } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (!plan || answer?.unsent) return <SignedOut fields={answer?.unsent ?? []} />

  const { municipality } = plan
  return (
    <>
      <PageHead
        title={title}
        lead={plan.viewerMayEdit ? <LocalizedText value={plan.title} note={false} /> : undefined}
        steps={[
          { label: <LocalizedName value={municipality.name} />, to: `/municipalities/${municipality.slug}` },
          { label: <LocalizedName value={plan.title} />, to: `/plans/${plan.id}` },
        ]}
      />
      <div className="wrap stack stack--wide">
        {!plan.viewerMayEdit && <NotForYou municipality={municipality} />}
        {answer && answer.problems.length > 0 && (
          <div className="error-summary" role="alert" tabIndex={-1}>
            <h2>{form('summaryTitle')}</h2>
            <ul>
              {answer.problems.map(({ field, message }) => (
                <li key={field + message}>
                  {field && field !== 'plan' ? <a href={`#${field}`}>{message}</a> : message}
                </li>
              ))}
            </ul>
          </div>
        )}
        {plan.viewerMayEdit && (
          <>
            <DescribePlan plan={plan} typed={answer?.typed} isConflict={answer?.isConflict ?? false} />
            <section className="stack" aria-labelledby="end">
              <h2 id="end">{plan.status === 'DRAFT' ? t('discardTitle') : t('withdrawTitle')}</h2>
              <p>{plan.status === 'DRAFT' ? t('discardLead') : t('withdrawLead')}</p>
              <Form className="form" method="post">
                <input type="hidden" name="deed" value={plan.status === 'DRAFT' ? 'discard' : 'withdraw'} />
                <input type="hidden" name="revision" value={plan.revision} />
                {plan.status === 'PUBLISHED' && (
                  <div className="field">
                    <label htmlFor="reason">{t('reason')}</label>
                    <p className="field__hint" id="reason-hint">
                      {t('reasonHint')}
                    </p>
                    <textarea
                      className="input"
                      id="reason"
                      name="reason"
                      rows={3}
                      maxLength={500}
                      dir="auto"
                      defaultValue={answer?.typed.reason}
                      aria-describedby="reason-hint"
                    />
                  </div>
                )}
                <Button kind="secondary">{plan.status === 'DRAFT' ? t('discard') : t('withdraw')}</Button>
              </Form>
            </section>
          </>
        )}
      </div>
    </>
  )
}

interface DescribePlanProps {
  plan: NonNullable<KeepPlanPageQuery['actionPlan']>
  typed: Typed | undefined
  isConflict: boolean
}

/** Which years it covers, and where it was taken from. */
function DescribePlan({ plan, typed, isConflict }: DescribePlanProps) {
  const { t } = useWords('keep-plan')
  const { period, source } = plan
  const lang = languageOfSource(plan)
  const said =
    typed?.deed === 'describe'
      ? typed
      : { periodFrom: period.from ?? '', periodTo: period.to ?? '', source: source ?? '', revision: plan.revision }
  return (
    <section className="stack" aria-labelledby="describe">
      <h2 id="describe">{t('describeTitle')}</h2>
      <p className="soft">
        {t('now')} <Period period={period} />
        {source && (
          <>
            {' · '}
            <OwnWords text={source} lang={lang} />
          </>
        )}
      </p>
      <Form className="form" method="post">
        <input type="hidden" name="deed" value="describe" />
        {/* what was read is what may be written over: after a conflict, what stands above */}
        <input type="hidden" name="revision" value={isConflict ? plan.revision : said.revision} />
        {(['periodFrom', 'periodTo'] as const).map(name => (
          <div className="field" key={name}>
            <label htmlFor={name}>{t(name)}</label>
            <input
              className="input input--short"
              id={name}
              name={name}
              inputMode="numeric"
              maxLength={6}
              defaultValue={said[name]}
            />
          </div>
        ))}
        <div className="field">
          <label htmlFor="source">{t('source')}</label>
          <p className="field__hint" id="source-hint">
            {t('sourceHint')}
          </p>
          <input
            className="input"
            id="source"
            name="source"
            lang={lang}
            dir={directionOf(lang)}
            maxLength={500}
            defaultValue={said.source}
            aria-describedby="source-hint"
          />
        </div>
        <Button>{t('save')}</Button>
      </Form>
    </section>
  )
}

export const shouldRevalidate = alsoWhenRefused

export const meta = pageMeta
