import { createHash, randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import { ImportActionPlanDocument, ReadPlanDocumentDocument } from '../../graphql/generated/graphql.ts'
import { tagOf } from '../../language/other-languages.ts'
import { wordsFor } from '../../language/words.server.ts'
import { flashing } from '../../session/flash.server.ts'
import { wrong } from '../../session/wrong.server.ts'
import { documentIn } from './document-in.server.ts'
import { actIn, corrected } from './outline.ts'
import { langIn, messageOf, nothing, planIn, type PlanForm, rowsOf, textIn } from './plan-form.ts'

/** Reads a document, corrects a line of what was read, or keeps the plan: whatever the form asks for. */
export async function act(args: ActionFunctionArgs) {
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
    const { act: how, at } = wanted
    const isMoved = how === 'up' || how === 'down'
    const place = done?.at ?? at
    const acted = { at: place, control: isMoved ? `row-${place}-${how}` : `row-${place}` }
    if (done) return { ...answer(), plan: { ...plan, rows: done.rows }, acted }
    if (how !== 'split') return { ...answer(), acted }
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
