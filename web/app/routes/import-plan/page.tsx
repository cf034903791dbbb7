import { createHash, randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { copyName, dropCopy, readCopy } from '../../autosave/kept-copy.ts'
import { Button } from '../../components/button/button.tsx'
import { LocalizedName } from '../../components/localized-text/localized-text.tsx'
import { Notice } from '../../components/notice/notice.tsx'
import { PageHead } from '../../components/page-head/page-head.tsx'
import { execute } from '../../graphql/execute.server.ts'
import {
  ImportActionPlanDocument,
  ImportPlanPageDocument,
  type ImportPlanPageQuery,
  ReadPlanDocumentDocument,
} from '../../graphql/generated/graphql.ts'
import { otherLanguages, tagOf } from '../../language/other-languages.ts'
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
import { type OutlineCopy, outlineOf } from './kept-outline.ts'
import { actIn, corrected } from './outline.ts'
import { OutlineForm } from './outline-form.tsx'
import { langIn, messageOf, planIn, type PlanForm, rowsOf, textIn } from './plan-form.ts'
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
  if (origin?.plan) return actionPlan?.status === 'PUBLISHED' ? structureOf(actionPlan.sections, withActions) : ''
  const template = planTemplates.find(({ code }) => code === origin?.template)
  return structureOf(template?.sections.map(title => ({ title, groups: [] })) ?? [], false)
}

const nothing = { plan: null, problems: [], isSignedOut: false, pasted: '', review: null, acted: null }

export async function action(args: ActionFunctionArgs) {
  const { lang = 'en', slug = '' } = args.params
  const form = await args.request.formData()
  const sent = form.has('text') ? { ...planIn(form), lang: tagOf(langIn(form), lang) } : null
  // the form begins anew with each answer, as its lines may have moved
  const answer = () => ({ ...nothing, plan: sent, pasted: textIn(form, 'document'), round: randomUUID() })
  try {
    return sent ? await correct(sent) : await read()
  } catch (refusal) {
    if (!(refusal instanceof Response) || refusal.status !== 401) throw refusal
    return data({ ...answer(), isSignedOut: true }, { status: 401 })
  }

  async function read() {
    const document = await documentIn(form)
    const { data: answered } = await execute(args, ReadPlanDocumentDocument, {
      input: { municipality: slug, ...document },
    })
    const { outline, userErrors } = answered.readPlanDocument
    if (!outline)
      return wrong(args, {
        ...answer(),
        problems: userErrors.map(({ field, message }) => ({ row: null, field, message })),
      })
    const said = tagOf(langIn(form), lang)
    const plan: PlanForm = {
      // nobody is told a language that nobody knows
      lang: said || (outline.language ?? ''),
      recognised: outline.language ?? '',
      isSaid: said !== '',
      addToPlan: textIn(form, 'addToPlan'),
      copiedFrom: textIn(form, 'copiedFrom'),
      title: outline.title ?? '',
      periodFrom: String(outline.period.from ?? ''),
      periodTo: String(outline.period.to ?? ''),
      source: '',
      rows: rowsOf(outline.rows),
    }
    return { ...answer(), plan }
  }

  async function correct(plan: PlanForm) {
    const wanted = actIn(form.get('do'))
    if (!wanted) return await keep(plan)
    const done = corrected(plan.rows, wanted)
    const { act, at } = wanted
    const isMoved = act === 'up' || act === 'down'
    const place = done?.at ?? at
    const acted = { at: place, control: isMoved ? `row-${place}-${act}` : `row-${place}` }
    if (done) return { ...answer(), plan: { ...plan, rows: done.rows }, acted }
    if (act !== 'split') return { ...answer(), acted }
    const message = wordsFor(lang, 'import-plan')('acts.nothingToSplit')
    return wrong(args, { ...answer(), problems: [{ row: String(at), field: null, message }] })
  }

  async function keep(plan: PlanForm) {
    const input = messageOf(slug, plan)
    const review = plan.addToPlan ? await reviewOf(input) : null
    if (review && review.warnings.length > 0 && review.stamp !== form.get('seen')) return { ...answer(), review }
    // the same outline sent twice, by a double click, is kept once
    const idempotencyKey = `${textIn(form, 'key')}.${stampOf(input)}`
    const { data: answered } = await execute(args, ImportActionPlanDocument, { input: { ...input, idempotencyKey } })
    const { plan: kept, userErrors } = answered.importActionPlan
    if (kept) {
      const path = plan.addToPlan ? `/${lang}/plans/${kept.id}/translations/${plan.lang}` : `/${lang}/plans/${kept.id}`
      return redirect(path, { status: 303, headers: await flashing('planKept') })
    }
    return wrong(args, {
      ...answer(),
      problems: userErrors.map(({ field, message }) => ({
        row: /^outline\.(\d+)\./.exec(field ?? '')?.[1] ?? null,
        field,
        message,
      })),
    })
  }

  /** What would become of a translation: shown once before it is kept, where there is anything to say. */
  async function reviewOf(input: ReturnType<typeof messageOf>) {
    const { data: answered } = await execute(args, ImportActionPlanDocument, { input: { ...input, dryRun: true } })
    const { warnings } = answered.importActionPlan
    const replacedCount = warnings.filter(({ code }) => code === 'REPLACED').length
    const told = warnings.map(({ code, message, line }) => ({ code, message, line: line ?? null }))
    return { warnings: told, replacedCount, stamp: stampOf([input, told]) }
  }
}

const stampOf = (sent: unknown) => createHash('sha256').update(JSON.stringify(sent)).digest('base64url')

export const handle = { words: ['import-plan', 'plan', 'plan-action', 'publish'] } satisfies PageHandle

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

/** An outline that was not kept: this browser has it, and offers to go on with it. */
function useKept(copy: string) {
  const [outline, setOutline] = useState<PlanForm | null>(null)
  const [begun, setBegun] = useState<PlanForm | null>(null)
  useEffect(() => setOutline(outlineOf(readCopy<OutlineCopy>(copy))), [copy])
  return {
    outline,
    begun,
    begin: () => setBegun(outline),
    forget() {
      dropCopy(copy)
      setOutline(null)
    },
  }
}

export const meta = pageMeta
