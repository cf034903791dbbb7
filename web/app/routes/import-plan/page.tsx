import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { copyName } from '../../autosave/kept-copy.ts'
import { Button } from '../../components/button/button.tsx'
import { LocalizedName } from '../../components/localized-text/localized-text.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import { ImportPlanPageDocument, type ImportPlanPageQuery } from '../../graphql/generated/graphql.ts'
import { otherLanguages } from '../../language/other-languages.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { NotForYou } from '../publish-progress/not-for-you.tsx'
import { act } from './act.server.ts'
import { BeginFrom } from './begin-from.tsx'
import { DocumentForm } from './document-form.tsx'
import { OutlineForm } from './outline-form.tsx'
import { nothing } from './plan-form.ts'
import { originIn, structureOf } from './structure.ts'
import { useKept } from './use-kept.ts'
import './import-plan.css'

export async function loader(args: LoaderFunctionArgs) {
  const { lang, slug = '' } = args.params
  const { searchParams } = new URL(args.request.url)
  const from = searchParams.get('from') ?? ''
  const origin = originIn(from)
  const asked = { slug, from: origin?.plan ?? '', isFrom: Boolean(origin?.plan) }
  const { data: page } = await execute(args, ImportPlanPageDocument, asked)
  const { municipality, viewer } = page
  const drafts = page.draftActionPlans ?? []
  if (!municipality) throw new Response(null, { status: 404 })
  if (!viewer && !isAfterAction(args)) throw signInFirst(args)

  const mayKeep = Boolean(viewer?.grants.some(grant => grant.role === 'EDITOR' && grant.municipality?.slug === slug))
  const answer = {
    title: wordsFor(lang, 'import-plan')('title', { municipality: municipality.name.text }),
    unlisted: true,
    municipality,
    mayKeep,
    me: viewer?.person.id ?? '',
    others: otherLanguages(lang ?? 'en'),
    key: randomUUID(),
    drafts,
    discarded: page.discardedActionPlans ?? [],
    plans: [...drafts, ...(municipality.actionPlans?.nodes ?? [])],
    addToPlan: searchParams.get('addToPlan') ?? '',
    beginning: {
      templates: page.planTemplates,
      peers: (page.actionPlans?.nodes ?? []).filter(plan => plan.municipality.slug !== slug),
      from: origin ? from : '',
      withActions: searchParams.get('actions') === 'yes',
      structure: structureIn(page, origin, searchParams.get('actions') === 'yes'),
    },
  }
  return data(answer, { status: mayKeep || isAfterAction(args) ? 200 : 403 })
}

type Page = Awaited<ReturnType<typeof execute<ImportPlanPageQuery, unknown>>>['data']

function structureIn({ actionPlan, planTemplates }: Page, origin: ReturnType<typeof originIn>, withActions: boolean) {
  if (origin?.plan) return actionPlan?.status === 'PUBLISHED' ? structureOf(actionPlan.segments, withActions) : ''
  const template = planTemplates.find(({ code }) => code === origin?.template)
  return structureOf(template?.sections.map(text => ({ level: 1, kind: 'SECTION', text })) ?? [], false)
}

export const action = (args: ActionFunctionArgs) => act(args)

export const handle = { words: ['import-plan', 'plan-action', 'publish'] } satisfies PageHandle

export default function ImportPlanPage() {
  const { t } = useWords('import-plan')
  const { title, municipality, mayKeep, plans, drafts, discarded, addToPlan, key, beginning, ...page } =
    useLoaderData<typeof loader>()
  const copy = copyName('plan-outline', page.me, municipality.slug)
  const kept = useKept(copy)
  const answered = useActionData<typeof action>()
  const answer = answered?.plan || !kept.begun ? answered : { ...nothing, round: 'kept', plan: kept.begun }
  const outline = answer?.plan
  return (
    <>
      <PageHead
        title={outline ? t('correctTitle') : title}
        lead={outline ? t('correctLead') : t('lead')}
        here={t('here')}
        steps={[
          { label: t('municipalities'), to: '/municipalities' },
          { label: <LocalizedName value={municipality.name} />, to: `/municipalities/${municipality.slug}` },
        ]}
      />
      <div className="wrap stack stack--wide">
        {!mayKeep && !answer && <NotForYou municipality={municipality} />}
        {outline && (
          <OutlineForm
            key={answer.round}
            plan={outline}
            plans={plans}
            others={page.others}
            pageKey={key}
            copy={copy}
            answer={answer}
          />
        )}
        {!outline && (mayKeep || answer) && (
          <>
            {kept.outline && (
              <Notice title={t('kept.title')}>
                <p>{t('kept.lead', { title: kept.outline.title, number: kept.outline.rows.length })}</p>
                <div className="cluster">
                  <Button type="button" kind="secondary" onClick={kept.begin}>
                    {t('kept.goOn')}
                  </Button>
                  <Button type="button" kind="quiet" onClick={kept.forget}>
                    {t('kept.forget')}
                  </Button>
                </div>
              </Notice>
            )}
            <BeginFrom {...beginning} />
            <DocumentForm
              key={`${beginning.from} ${beginning.withActions}`}
              plans={plans}
              drafts={drafts}
              others={page.others}
              discarded={discarded}
              addToPlan={addToPlan}
              beginning={beginning}
              answer={answer}
            />
          </>
        )}
      </div>
    </>
  )
}

export const meta = pageMeta
