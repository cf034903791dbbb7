import { createHash, randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { LocalizedName } from '../../components/localized-text/localized-text.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import {
  ImportActionPlanDocument,
  ImportPlanPageDocument,
  type ImportPlanPageQuery,
  ReadPlanDocumentDocument,
} from '../../graphql/generated/graphql.ts'
import { languageOf } from '../../language/languages.ts'
import { pageMeta } from '../../language/page-meta.ts'
import { wordsFor } from '../../language/words.server.ts'
import { type PageHandle, useWords } from '../../language/words.ts'
import { flashing } from '../../session/flash.server.ts'
import { isAfterAction, signInFirst } from '../../session/sign-in-first.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { NotForYou } from '../publish-progress/not-for-you.tsx'
import { BeginFrom } from './begin-from.tsx'
import { documentIn } from './document-in.server.ts'
import { DocumentForm } from './document-form.tsx'
import { OutlineForm } from './outline-form.tsx'
import { messageOf, planIn, type PlanForm, rowOf, textIn } from './plan-form.ts'
import { originIn, structureOf } from './structure.ts'
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
  if (origin?.plan) return actionPlan?.status === 'PUBLISHED' ? structureOf(actionPlan.sections, withActions) : ''
  const template = planTemplates.find(({ code }) => code === origin?.template)
  return structureOf(template?.sections.map(title => ({ title, groups: [] })) ?? [], false)
}

const nothing = { plan: null, problems: [], isSignedOut: false, pasted: '' }

export async function action(args: ActionFunctionArgs) {
  const { lang, slug = '' } = args.params
  const form = await args.request.formData()
  try {
    return form.get('intent') === 'keep' ? await keep(args, planIn(form)) : await read(args, form)
  } catch (refusal) {
    if (!(refusal instanceof Response) || refusal.status !== 401) throw refusal
    const kept = form.get('intent') === 'keep' ? planIn(form) : null
    return data({ ...nothing, plan: kept, pasted: textIn(form, 'document'), isSignedOut: true }, { status: 401 })
  }

  async function read(given: ActionFunctionArgs, sent: FormData) {
    const { document, format } = await documentIn(sent)
    const { data: answer } = await execute(given, ReadPlanDocumentDocument, {
      input: { municipality: slug, document, format },
    })
    const { outline, userErrors } = answer.readPlanDocument
    if (!outline) {
      const pasted = format === null ? document : ''
      return wrong(given, {
        ...nothing,
        pasted,
        problems: userErrors.map(({ field, message }) => ({ row: null, field, message })),
      })
    }
    const plan: PlanForm = {
      lang: textIn(sent, 'lang') || (outline.language ?? languageOf(given.request)),
      recognised: outline.language ?? '',
      isSaid: textIn(sent, 'lang') !== '',
      addToPlan: textIn(sent, 'addToPlan'),
      copiedFrom: textIn(sent, 'copiedFrom'),
      title: outline.title ?? '',
      periodFrom: String(outline.period.from ?? ''),
      periodTo: String(outline.period.to ?? ''),
      source: '',
      rows: outline.rows.map(rowOf),
    }
    return { ...nothing, plan }
  }

  async function keep(given: ActionFunctionArgs, plan: PlanForm) {
    const input = messageOf(slug, plan)
    // the same outline sent twice, by a double click, is kept once
    const idempotencyKey = `${textIn(form, 'key')}.${createHash('sha256').update(JSON.stringify(input)).digest('base64url')}`
    const { data: answer } = await execute(given, ImportActionPlanDocument, { input: { ...input, idempotencyKey } })
    const { plan: kept, userErrors } = answer.importActionPlan
    if (kept) {
      const path = plan.addToPlan ? `/${lang}/plans/${kept.id}/translations/${plan.lang}` : `/${lang}/plans/${kept.id}`
      return redirect(path, { status: 303, headers: await flashing('planKept') })
    }
    return wrong(given, {
      ...nothing,
      plan,
      problems: userErrors.map(({ field, message }) => ({
        row: /^outline\.(\d+)\./.exec(field ?? '')?.[1] ?? null,
        field,
        message,
      })),
    })
  }
}

export const handle = { words: ['import-plan', 'plan', 'publish'] } satisfies PageHandle

export default function ImportPlanPage() {
  const { t } = useWords('import-plan')
  const { title, municipality, mayKeep, plans, drafts, discarded, addToPlan, key, beginning } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
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
        {outline && <OutlineForm plan={outline} plans={plans} pageKey={key} answer={answer} />}
        {!outline && (mayKeep || answer) && (
          <>
            <BeginFrom {...beginning} />
            <DocumentForm
              key={`${beginning.from} ${beginning.withActions}`}
              plans={plans}
              drafts={drafts}
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
