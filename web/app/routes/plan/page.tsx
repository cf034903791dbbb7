import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { LocalizedName, LocalizedText } from '../../components/localized-text/localized-text.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import {
  PlanPageDocument,
  PublishActionPlanDocument,
  RestoreActionPlanDocument,
} from '../../graphql/generated/graphql.ts'
import { subjectIn } from '../../graphql/subject.server.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { writeDay, writeNumber } from '../../language/write.ts'
import { isLang } from '../../language/languages.ts'
import { nameOfLanguage } from '../../language/other-languages.ts'
import { wrong } from '../../session/wrong.server.ts'
import { Contents } from './contents.tsx'
import { EditorPanel } from './editor-panel.tsx'
import { Period } from './period.tsx'
import { isHeading, treeOf } from './outline.ts'
import { PlanFacts } from './plan-facts.tsx'
import { PlanOutline } from './plan-outline.tsx'
import { PlanParts } from './plan-parts.tsx'
import { PlanProgress } from './plan-progress.tsx'
import { PlanSharing } from './plan-sharing.tsx'
import { askedIn, writeFigures, writeParts, writeProgress } from './progress-view.server.ts'
import { structuredPlan } from './structured-plan.ts'
import './plan.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, id = '' } = args.params
  const found = await execute(args, PlanPageDocument, { id })
  const plan = subjectIn(found, 'actionPlan')

  const t = wordsFor(lang, 'plan')
  const { municipality, segments, actionCount } = plan
  const actions = segments.flatMap(({ action: one }) => one ?? [])
  const sections = treeOf(segments).filter(({ piece }) => isHeading(piece))
  const asked = askedIn(new URL(args.request.url).searchParams, plan)
  const answer = {
    title: plan.title.text,
    unlisted: plan.status !== 'PUBLISHED' || asked !== null,
    description: t('description', { name: municipality.name.text }),
    plan,
    days: Object.fromEntries(
      actions
        .flatMap(({ startsOn, endsOn }) => [startsOn, endsOn])
        .flatMap(day => (day ? [[day, writeDay(lang, day)]] : [])),
    ),
    actions: { count: actionCount, number: writeNumber(lang, actionCount) },
    sections: { count: sections.length, number: writeNumber(lang, sections.length) },
    otherLanguages: plan.languages
      .filter(tag => !isLang(tag))
      .map(tag => ({ tag: tag as string, name: nameOfLanguage(tag, lang ?? 'en') })),
    structured: structuredPlan(plan, new URL(`/${lang}/plans/${id}`, args.request.url).href),
    progress: writeProgress(lang, plan, new Date()),
    figures: writeFigures(lang, plan),
    // whoever edits for another municipality may begin from the structure of this plan
    beginners: (found.data.viewer?.grants ?? []).flatMap(({ role, municipality: own }) =>
      role === 'EDITOR' && own && own.slug !== municipality.slug && plan.status === 'PUBLISHED' ? [own] : [],
    ),
    closed: closedDay(lang, plan.withdrawal?.at ?? plan.discardedAt),
    parts: asked && writeParts(lang, plan, asked),
  }
  return data(answer)
}

const closedDay = (lang: string | undefined, at: string | null | undefined) =>
  at ? writeDay(lang, at.slice(0, 10)) : null

export async function action(args: ActionFunctionArgs) {
  const { lang, id = '' } = args.params
  const form = await args.request.formData()
  const input = { plan: id, revision: Number(form.get('revision')) || 0 }
  const { userErrors } =
    form.get('deed') === 'restore'
      ? (await execute(args, RestoreActionPlanDocument, { input: { plan: id } })).data.restoreActionPlan
      : (await execute(args, PublishActionPlanDocument, { input })).data.publishActionPlan
  if (userErrors.length === 0) return redirect(`/${lang}/plans/${id}`, 303)
  return wrong(args, { messages: userErrors.map(({ message }) => message) })
}

export const handle = { words: ['plan'] } satisfies PageHandle

export default function PlanPage() {
  const { t, lang } = useWords('plan')
  const { t: shell } = useWords('shell')
  const { plan, actions, sections, progress, figures, beginners, closed, parts, days, otherLanguages } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { title, municipality, period, note } = plan
  const { name, slug } = municipality
  const tree = treeOf(plan.segments)
  // a plan that has some texts in the language of the page says of each other one what it is
  const isPartial = plan.translations.some(each => each.lang === lang)
  return (
    <>
      <PageHead
        title={<LocalizedText value={title} note={isPartial} />}
        eyebrow={t('eyebrow', { name: name.text })}
        lead={
          <>
            <Period period={period} /> · {t('sections', sections)} · {t('actions', actions)}
          </>
        }
        steps={[
          { label: shell('nav.municipalities'), to: '/municipalities' },
          { label: <LocalizedName value={name} />, to: `/municipalities/${slug}` },
        ]}
      />
      {parts ? (
        <div className="wrap">
          <PlanParts plan={plan.id} parts={parts} />
        </div>
      ) : (
        <div className="wrap plan">
          <Contents tree={tree} />
          <div className="stack stack--wide">
            {plan.withdrawal && (
              <Notice tone="warning" title={t('withdrawnTitle', { day: closed })}>
                <LocalizedText as="p" value={plan.withdrawal.reason} />
              </Notice>
            )}
            {plan.viewerMayEdit && (
              <EditorPanel plan={plan} others={otherLanguages} closed={closed} messages={answer?.messages ?? []} />
            )}
            <Notice title={t('wordingTitle')}>
              <p>{note ? t('wording') : t('ownWording')}</p>
              {note && (
                <p lang="en" dir="ltr">
                  {note}
                </p>
              )}
              {!isPartial && title.lang !== lang && <ShownIn lang={title.lang} />}
            </Notice>
            <PlanProgress {...progress} />
            <PlanOutline
              branches={tree}
              days={days}
              figures={figures}
              isPartial={isPartial}
              sourceLang={plan.sourceLang}
              plan={plan.id}
              keeper={plan.municipality.slug}
            />
            <PlanFacts plan={plan} />
            <PlanSharing plan={plan} beginners={beginners} />
          </div>
        </div>
      )}
    </>
  )
}

const named = ['en', 'fr', 'ar', 'vi'] as const

/** Once for the whole plan, where a note beside every line would drown it. */
function ShownIn({ lang }: { lang: string }) {
  const { t } = useWords('plan')
  const known = named.find(each => each === lang) ?? 'other'
  return <p>{t('shownIn', { language: t(`language.${known}`) })}</p>
}

export const meta = pageMeta
