import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { Button } from '../../components/button/button.tsx'
import { Facts } from '../../components/facts/facts.tsx'
import { LocalizedName, LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { InventedNotice, SuccessNotice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { ActionItemPageDocument } from '../../graphql/generated/graphql.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeDay } from '../../language/write.ts'
import { readFlash } from '../../session/flash.server.ts'
import { subjectUnlessEnded } from '../../session/unless-ended.server.ts'
import { SignedOut } from '../../components/signed-out/signed-out.tsx'
import { actOnItem } from './item.server.ts'
import { ItemStatus } from './item-status.tsx'
import { PlanItemForm } from './plan-item-form.tsx'
import { SettleForm } from './settle-form.tsx'
import './afterwards.css'

const deeds = ['itemSettled', 'itemPlanned', 'itemUnplanned'] as const

export async function loader(args: LoaderFunctionArgs) {
  const { lang, slug = '', item: id = '' } = args.params
  const answer = await execute(args, ActionItemPageDocument, { id })
  const found = subjectUnlessEnded(args, answer, 'actionItem')
  const title = wordsFor(lang, 'afterwards')('item.title')
  if (!found) return data({ title, unlisted: true, page: null }, { status: 401 })
  const { actions, municipality, event, ...item } = found
  if (event.slug !== slug) throw new Response(null, { status: 404 })
  const { flash, headers } = await readFlash(args.request)
  const { actionPlans, ...place } = municipality
  const isOwn = (answer.data.viewer?.grants ?? []).some(
    grant => grant.role === 'EDITOR' && grant.municipality?.slug === place.slug,
  )
  const today = new Date().toISOString().slice(0, 10)
  const page = {
    item,
    place,
    event,
    due: writeDay(lang, item.dueOn),
    isLate: item.status === 'OPEN' && item.dueOn < today,
    today,
    isOwn,
    actions: actions ?? [],
    plans: isOwn ? (actionPlans?.nodes ?? []).filter(plan => plan.municipality.slug === place.slug) : [],
    done: deeds.find(deed => deed === flash) ?? null,
  }
  return data({ title, unlisted: true, page }, { headers })
}

export const action = (args: ActionFunctionArgs) => actOnItem(args)

export const handle = { words: ['afterwards'] } satisfies PageHandle

export default function ActionItemPage() {
  const { t, lang } = useWords('afterwards')
  const { t: shell } = useWords('shell')
  const { title, page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer?.unsent || !page) return <SignedOut fields={answer?.unsent ?? []} />
  const { item, place, event, due, isLate, isOwn, actions, plans, today, done } = page
  const facts = [
    {
      label: t('item.municipality'),
      value: (
        <Link to={`/${lang}/municipalities/${place.slug}`}>
          <LocalizedName value={place.name} />
        </Link>
      ),
    },
    ...(item.owner ? [{ label: t('item.owner'), value: <bdi>{item.owner}</bdi> }] : []),
    { label: t('item.dueHead'), value: <time dateTime={item.dueOn}>{due}</time> },
    { label: t('item.statusHead'), value: <ItemStatus status={item.status} isLate={isLate} /> },
    ...(item.reason ? [{ label: t('item.reason'), value: <bdi>{item.reason}</bdi> }] : []),
    {
      label: t('item.meeting'),
      value: (
        <Link to={`/${lang}/events/${event.slug}#minutes`}>
          <LocalizedText value={event.title} note={false} />
        </Link>
      ),
    },
  ]
  return (
    <>
      <PageHead
        eyebrow={title}
        title={<LocalizedText value={item.text} />}
        here={title}
        steps={[
          { label: shell('nav.events'), to: '/events' },
          { label: <LocalizedText value={event.title} note={false} />, to: `/events/${event.slug}` },
        ]}
      />
      <div className="wrap stack stack--wide">
        {done && !answer && <SuccessNotice>{t(`done.${done}`)}</SuccessNotice>}
        {event.invented && <InventedNotice />}
        <Facts facts={facts} />
        {actions.map(one => (
          <section key={one.id} className="stack" aria-label={t('item.inPlan')}>
            <p>
              {t('plan.is')}{' '}
              <Link to={`/${lang}/plans/${one.plan.id}/actions/${one.id}`}>
                {one.number} <LocalizedText value={one.text} note={false} />
              </Link>
            </p>
            {isOwn && (
              <Form method="post" className="screen-only">
                <Button kind="secondary" name="undo" value={one.id}>
                  {t('plan.undo')}
                </Button>
              </Form>
            )}
          </section>
        ))}
        {isOwn && actions.length === 0 && item.status === 'OPEN' && (
          <PlanItemForm
            municipality={place.slug}
            suggested={{
              text: item.text.text,
              owner: item.owner ?? '',
              dueOn: item.dueOn < today ? '' : item.dueOn,
            }}
            plans={plans}
            today={today}
            answer={answer?.isPlanning ? answer : undefined}
          />
        )}
        {item.viewerMaySettle && (
          <SettleForm status={item.status} answer={answer && !answer.isPlanning ? answer : undefined} />
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
