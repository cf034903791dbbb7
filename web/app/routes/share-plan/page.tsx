import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Badge } from '../../components/badge/badge.tsx'
import { Button } from '../../components/button/button.tsx'
import { LocalizedName, LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { Notice, SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { SharePlanPageDocument } from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeDay } from '../../language/write.ts'
import { flashing, readFlash } from '../../session/flash.server.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { unsentFields } from '../../session/unsent-fields.ts'
import { wrong } from '../../session/wrong.server.ts'
import { SignedOut } from '../../components/signed-out/signed-out.tsx'
import { NotForYou } from '../publish-progress/not-for-you.tsx'
import { work } from './work.server.ts'
import './share-plan.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, id = '' } = args.params
  const answer = await execute(args, SharePlanPageDocument, { id })
  const { viewer, cmard, wic } = answer.data
  const title = wordsFor(lang, 'share-plan')('title')
  if (!viewer) {
    if (!isAfterAction(args)) throw signInFirst(args)
    return data({ title, unlisted: true, page: null }, { status: 401 })
  }
  const { segments, participants, ...plan } = subjectIn(answer, 'actionPlan')
  const mayAct = plan.viewerMayEdit || participants.some(one => one.viewerMayAnswer)
  const { flash, headers } = await readFlash(args.request)
  const known = participants.filter(({ part }) => part !== 'LEFT').map(one => one.municipality.slug)
  const page = {
    plan,
    mayAct,
    isSaved: flash === 'recordSaved',
    participants: participants.map(one => ({ ...one, day: writeDay(lang, one.since.slice(0, 10)) })),
    actions: segments.flatMap(({ action: one }) => one ?? []),
    others: [...new Map([...(cmard?.nodes ?? []), ...(wic?.nodes ?? [])].map(one => [one.slug, one])).values()]
      .filter(({ slug }) => slug !== plan.municipality.slug && !known.includes(slug))
      .sort((a, b) => a.name.text.localeCompare(b.name.text, lang)),
  }
  return data({ title, unlisted: true, page }, { status: mayAct || isAfterAction(args) ? 200 : 403, headers })
}

export async function action(args: ActionFunctionArgs) {
  const { lang, id } = args.params
  const form = await args.request.formData()
  const userErrors = await unlessSignedOut(work(args, form))
  if (!userErrors) return data({ problems: [], unsent: unsentFields(form) }, { status: 401 })
  if (userErrors.length === 0)
    return redirect(`/${lang}/plans/${id}/share`, { status: 303, headers: await flashing('recordSaved') })
  return wrong(args, { problems: userErrors.map(({ message }) => message), unsent: null })
}

export const handle = { words: ['share-plan', 'publish'] } satisfies PageHandle

export default function SharePlanPage() {
  const { t } = useWords('share-plan')
  const { title, page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (!page || answer?.unsent) return <SignedOut fields={answer?.unsent ?? []} />

  const { plan, mayAct, isSaved, participants, actions, others } = page
  const { municipality } = plan
  const sharers = participants.filter(({ part }) => part === 'TAKES_PART')
  const mayAssign = plan.viewerMayEdit && sharers.length > 0
  return (
    <>
      <PageHead
        title={title}
        lead={mayAct ? t('lead') : undefined}
        steps={[
          { label: <LocalizedName value={municipality.name} />, to: `/municipalities/${municipality.slug}` },
          { label: <LocalizedName value={plan.title} />, to: `/plans/${plan.id}` },
        ]}
      />
      <div className="wrap stack stack--wide">
        {!mayAct && !answer && <NotForYou municipality={municipality} />}
        {isSaved && !answer && <SuccessNotice>{t('saved')}</SuccessNotice>}
        {answer && (
          <Notice tone="warning" title={t('refused')} live>
            {answer.problems.map(problem => (
              <p key={problem}>{problem}</p>
            ))}
          </Notice>
        )}
        {mayAct && (
          <section className="stack" aria-labelledby="sharers">
            <h2 id="sharers">{t('sharers')}</h2>
            <ul className="share-plan__list" role="list">
              <li>
                <LocalizedName value={municipality.name} /> <Badge tone="leaf">{t('keeper')}</Badge>
              </li>
              {participants.map(({ municipality: sharer, part, day, viewerMayAnswer }) => (
                <li key={sharer.slug}>
                  <LocalizedName value={sharer.name} />{' '}
                  <Badge tone={part === 'TAKES_PART' ? 'leaf' : part === 'INVITED' ? 'sun' : 'plain'}>
                    {t(`part.${part}`, { day })}
                  </Badge>
                  {viewerMayAnswer && part === 'INVITED' && (
                    <>
                      <Deed name="accept" slug={sharer.slug} />
                      <Deed name="decline" slug={sharer.slug} />
                    </>
                  )}
                  {plan.viewerMayEdit && part === 'INVITED' && <Deed name="withdraw" slug={sharer.slug} />}
                  {viewerMayAnswer && part === 'TAKES_PART' && <Deed name="leave" slug={sharer.slug} />}
                </li>
              ))}
            </ul>
          </section>
        )}
        {plan.viewerMayEdit && plan.status === 'DRAFT' && <p>{t('publishFirst')}</p>}
        {plan.viewerMayEdit && plan.status === 'PUBLISHED' && (
          <Form method="post" className="form">
            <input type="hidden" name="deed" value="invite" />
            <div className="field">
              <label htmlFor="municipality">{t('invite')}</label>
              <p className="field__hint" id="municipality-hint">
                {t('inviteHint')}
              </p>
              <select className="input" id="municipality" name="municipality" aria-describedby="municipality-hint">
                {others.map(({ slug, name }) => (
                  <option key={slug} value={slug} lang={name.lang}>
                    {name.text}
                  </option>
                ))}
              </select>
            </div>
            <Button>{t('inviteButton')}</Button>
          </Form>
        )}
        {mayAssign && (
          <section className="stack" aria-labelledby="shares">
            <h2 id="shares">{t('shares')}</h2>
            <p>{t('sharesNote')}</p>
            <ol className="share-plan__list" role="list">
              {actions.map(({ id, number, text, doneBy }) => (
                <li key={id} id={id}>
                  <p>
                    <bdi>{number}</bdi> <LocalizedText value={text} note={false} />
                  </p>
                  <Form method="post" className="cluster">
                    <input type="hidden" name="deed" value="assign" />
                    <input type="hidden" name="action" value={id} />
                    <label className="visually-hidden" htmlFor={`by-${id}`}>
                      {t('doneBy', { number })}
                    </label>
                    <select
                      className="input input--short"
                      id={`by-${id}`}
                      name="municipality"
                      defaultValue={doneBy.slug}
                    >
                      {[municipality, ...sharers.map(one => one.municipality)].map(({ slug, name }) => (
                        <option key={slug} value={slug} lang={name.lang}>
                          {name.text}
                        </option>
                      ))}
                    </select>
                    <Button kind="secondary">
                      {t('save')} <span className="visually-hidden">{number}</span>
                    </Button>
                  </Form>
                </li>
              ))}
            </ol>
          </section>
        )}
      </div>
    </>
  )
}

function Deed({ name, slug }: { name: 'withdraw' | 'accept' | 'decline' | 'leave'; slug: string }) {
  const { t } = useWords('share-plan')
  return (
    <Form method="post">
      <input type="hidden" name="deed" value={name} />
      <input type="hidden" name="municipality" value={slug} />
      <Button kind={name === 'accept' ? 'primary' : 'secondary'}>{t(name)}</Button>
    </Form>
  )
}

export const meta = pageMeta
