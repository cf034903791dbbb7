import { canonical, isLanguage, storable } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import type { ImportActionPlanInput, PlanRowFactsInput } from '../types.generated.ts'
import type { PlanToKeep } from './keeping.ts'
import { languageOf } from './language-of.ts'
import { numbered } from './numbers.ts'
import type { ActionFacts, Draft } from './outline.ts'
import { readDocument } from './read-document.ts'

type Sent =
  | { plan: PlanToKeep; recognised: string | null; fault?: never }
  | { plan?: never; recognised?: never; fault: Fault }

/** The plan that somebody sent, and the language that its words seem to be in. */
export async function planIn(input: ImportActionPlanInput): Promise<Sent> {
  const { plan, fault } = await withoutLanguage(input)
  if (fault) return { fault }
  const recognised = languageOf(plan.rows)
  const lang = input.lang || recognised
  if (!lang) return { fault: { word: 'languageNotRecognised', field: 'lang' } }
  return { plan: { ...plan, lang: isLanguage(lang) ? canonical(lang) : lang }, recognised }
}

type Read = { plan: Omit<PlanToKeep, 'lang'>; fault?: never } | { plan?: never; fault: Fault }

/** The outline that was corrected, or what the document itself tells. */
async function withoutLanguage(input: ImportActionPlanInput): Promise<Read> {
  const said = {
    title: storable(input.title ?? ''),
    periodFrom: input.periodFrom ?? null,
    periodTo: input.periodTo ?? null,
    source: storable(input.source ?? '') || null,
  }
  if (input.outline) return { plan: { ...said, rows: numbered(input.outline.map(rowIn)) } }
  const { outline, fault } = await readDocument(input.document ?? '', input.format)
  if (fault) return { fault }
  const { title, periodFrom, periodTo, rows } = outline
  return {
    plan: {
      ...said,
      title: said.title || (title ?? ''),
      periodFrom: said.periodFrom ?? periodFrom,
      periodTo: said.periodTo ?? periodTo,
      rows,
    },
  }
}

const rowIn = ({
  kind,
  level,
  number,
  text,
  lines,
  facts,
}: NonNullable<ImportActionPlanInput['outline']>[number]): Draft => ({
  kind,
  level,
  number: storable(number ?? '') || undefined,
  text: storable(text).replace(/\s+/gu, ' '),
  lines: [...(lines ?? [])],
  checks: [],
  facts: factsIn(facts ?? {}),
})

const factsIn = (facts: PlanRowFactsInput): ActionFacts =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([role, said]) => (said && storable(said) ? [[role, storable(said)]] : [])),
  )
