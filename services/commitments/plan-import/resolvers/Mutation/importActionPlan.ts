import { storable } from '../../../../shared/texts.ts'
import { type Fault, toUserError } from '../../../../shared/user-error.ts'
import { signedIn } from '../../../../shared/viewer.ts'
import { faultOfClosedPlan, mayKeepPlan } from '../../../action-plan/rules.ts'
import { plansByIds, segmentsOfPlans } from '../../../action-plan/store.ts'
import { type Context, createLoaders } from '../../../context.ts'
import type { ActionPlanRow } from '../../../database/tables.ts'
import { templateOf } from '../../../plan-template/templates.ts'
import type { ImportActionPlanInput, MutationResolvers } from '../../../types.generated.ts'
import { type Alignment, alignmentOf } from '../../alignment.ts'
import { faultsOfPlan, type PlanToKeep } from '../../keeping.ts'
import { planIn } from '../../plan-in.ts'
import { addLanguage, findImported, keepPlan } from '../../store.ts'
import {
  toWarning,
  type Warning,
  warningsOfAlignment,
  warningsOfLanguage,
  warningsOfRows,
  warningsOfTitle,
} from '../../warnings.ts'

export const importActionPlan: NonNullable<MutationResolvers['importActionPlan']> = async (
  _parent,
  { input },
  context,
) => {
  const { db, viewer, languages, now } = context
  const refused = (...faults: Fault[]) => ({
    plan: null,
    understood: null,
    warnings: [],
    userErrors: faults.map(fault => toUserError(fault, languages)),
  })
  const personId = signedIn(viewer)
  if (!mayKeepPlan(viewer, input.municipality)) return refused({ word: 'notAllowed', field: null })
  const { plan, recognised, fault } = await planIn(input)
  if (fault) return refused(fault)
  const faults = faultsOfPlan(plan, input.idempotencyKey, Boolean(input.addToPlan))
  if (faults.length > 0) return refused(...faults)

  const origin = await originOf(input, context)
  if (origin.fault) return refused(origin.fault)
  const into = await aligned(input, plan, context)
  if (into?.fault) return refused(into.fault)
  const warnings: Warning[] = [
    ...warningsOfLanguage(plan.lang, recognised),
    ...warningsOfRows(plan.rows),
    ...(into ? warningsOfTranslation(plan, into) : []),
  ]
  const answer = {
    understood: understoodOf(plan, into?.alignment),
    warnings: warnings.map(warning => toWarning(warning, languages)),
    userErrors: [],
  }
  if (input.dryRun) return { ...answer, plan: null }

  const act = { personId, key: input.idempotencyKey ?? null, at: now() }
  const first = await findImported(db, personId, act.key)
  const kept = first
    ? { id: first }
    : into
      ? await addLanguage(db, into.plan, { ...plan, pairs: into.alignment.pairs }, act)
      : await keepPlan(db, input.municipality, { ...plan, ...origin }, act)
  if (kept.fault) return refused(kept.fault)
  Object.assign(context, createLoaders(db))
  return { ...answer, plan: (kept.id && (await context.plan(kept.id))) || null }
}

/** What the structure was taken from: a plan that everybody can read, or a template. */
async function originOf({ copiedFrom: from }: ImportActionPlanInput, { plan }: Context) {
  const copiedFrom = from?.plan ?? null
  const template = from?.template ?? null
  const peer = copiedFrom === null ? undefined : await plan(copiedFrom)
  const isUnknown =
    (copiedFrom !== null && (!peer || peer.isDraft || peer.withdrawnAt !== null)) ||
    (template !== null && !templateOf(template))
  if (isUnknown || (copiedFrom !== null && template !== null))
    return { fault: { word: 'notFound', field: 'copiedFrom' } satisfies Fault }
  return { copiedFrom, template }
}

/** The plan that a translation is added to, and where each of its lines belongs. Undefined for a new plan. */
async function aligned(
  { addToPlan, municipality }: ImportActionPlanInput,
  { lang, rows }: PlanToKeep,
  { db }: Context,
) {
  if (!addToPlan) return undefined
  const plan = (await plansByIds(db, [addToPlan])).get(addToPlan)
  const refused = (word: Fault['word'], field: string) => ({ fault: { word, field } satisfies Fault })
  if (!plan || plan.municipality !== municipality) return refused('notFound', 'addToPlan')
  const closed = faultOfClosedPlan(plan, 'addToPlan')
  if (closed) return { fault: closed }
  if (storable(lang) === plan.sourceLang) return refused('isSourceLanguage', 'lang')
  const segments = (await segmentsOfPlans(db, [plan.id])).get(plan.id) ?? []
  return { plan, alignment: alignmentOf(segments, rows), fault: undefined }
}

function warningsOfTranslation({ lang, title }: PlanToKeep, into: { plan: ActionPlanRow; alignment: Alignment }) {
  const languages = { lang, sourceLang: into.plan.sourceLang }
  return [...warningsOfTitle(into.plan.title, title, languages), ...warningsOfAlignment(into.alignment, languages)]
}

function understoodOf({ lang, rows }: PlanToKeep, alignment: Alignment | undefined) {
  const count = (kind: string) => rows.filter(row => row.kind === kind).length
  return {
    lang,
    sections: count('SECTION'),
    groups: count('GROUP'),
    actions: count('ACTION'),
    outcomes: count('OUTCOME'),
    aligned: alignment?.pairs.length ?? null,
  }
}
