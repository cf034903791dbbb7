import type { Texts } from '../../shared/language.ts'
import type { Fault } from '../../shared/user-error.ts'
import type { ActionPlanRow, Bases, PlanSegmentRow, PlanWordingRow, SegmentKind } from '../database/tables.ts'
import { type Difference, differencesOf } from '../plan-import/differences.ts'

/** One text that is translated as a whole: a segment, or the title of the plan. */
export type PlanText = {
  id: string
  kind: SegmentKind | null
  level: number
  number: string
  text: Texts
  bases: Bases
}

export type TextPair = {
  id: string
  kind: SegmentKind | null
  level: number
  number: string
  source: Texts
  sourceRevision: number
  text: Texts | null
  state: 'MISSING' | 'CURRENT' | 'STALE'
  sourceBefore: string | null
  differences: Difference[]
}

export const textsOfPlan = (plan: ActionPlanRow, segments: readonly PlanSegmentRow[]): PlanText[] => [
  { id: plan.id, kind: null, level: 0, number: '', text: plan.title, bases: plan.bases.title },
  ...segments,
]

const baseOf = ({ bases }: Pick<PlanText, 'bases'>, lang: string) => bases[lang] ?? 0

/** Every text beside its translation. */
export function pairsOf(
  texts: readonly PlanText[],
  wordings: readonly PlanWordingRow[],
  { lang, sourceLang }: { lang: string; sourceLang: string },
): TextPair[] {
  const before = new Map(wordings.map(({ segment, revision, text }) => [`${segment} ${revision}`, text]))
  return texts.map(each => {
    const { id, kind, level, number, text } = each
    const source = text[sourceLang] ?? ''
    const translation = text[lang]
    const isStale = translation !== undefined && baseOf(each, lang) < baseOf(each, sourceLang)
    return {
      id,
      kind,
      level,
      number,
      source: { [sourceLang]: source },
      sourceRevision: baseOf(each, sourceLang),
      text: translation === undefined ? null : { [lang]: translation },
      state: translation === undefined ? 'MISSING' : isStale ? 'STALE' : 'CURRENT',
      sourceBefore: isStale ? (before.get(`${id} ${baseOf(each, lang)}`) ?? null) : null,
      differences:
        translation === undefined || lang === sourceLang
          ? []
          : differencesOf(source, translation, { lang, sourceLang }),
    }
  })
}

export type Entry = {
  id: string
  text: string
  isMeaningUnchanged?: boolean | null | undefined
  /** The source revision that a translation was made from, where it is known not to be the one of now. */
  base?: number | undefined
  /** What it said when its writer read it. */
  read?: string | undefined
}

/** A text that somebody else wrote meanwhile. */
export type TextConflict = { id: string; sent: string; now: string }

/** What becomes of one text. `wording` is what its source said until now. */
export type TextChange = {
  id: string
  text: Texts
  bases: Bases
  before: { text: string | null; bases: Bases }
  after: { text: string | null; bases: Bases }
  isMeaningUnchanged: boolean
  wording: { revision: number; text: string } | null
}

type Languages = { lang: string; sourceLang: string }

/** Words as they are compared: without what only printing them makes of blanks. */
export const plain = (text: string) => text.replace(/\s+/gu, ' ').trim()

/** What its writer means to change: what is sent as it was read stays as it is by now. */
export const meant = (entries: readonly Entry[]) =>
  entries.filter(({ text, read, isMeaningUnchanged }) => read === undefined || text !== read || isMeaningUnchanged)

/** What says something else by now than it did when it was read, and something else than is sent. */
export function conflictsOf(
  texts: readonly PlanText[],
  entries: readonly Entry[],
  { lang }: Pick<Languages, 'lang'>,
): TextConflict[] {
  const byId = new Map(texts.map(each => [each.id, each]))
  return entries.flatMap(({ id, text, read }) => {
    const now = plain(byId.get(id)?.text[lang] ?? '')
    return read === undefined || now === read || now === text ? [] : [{ id, sent: text, now }]
  })
}

/** What of all that was sent is a change. Sending the same again changes nothing. */
export const changesOf = (
  texts: readonly PlanText[],
  entries: readonly Entry[],
  languages: Languages,
): TextChange[] => {
  const byId = new Map(texts.map(each => [each.id, each]))
  return entries.flatMap(entry => {
    const text = byId.get(entry.id)
    const change =
      text && (languages.lang === languages.sourceLang ? sourceChange : translationChange)(text, entry, languages)
    return change ? [change] : []
  })
}

function sourceChange(each: PlanText, { text, isMeaningUnchanged }: Entry, { sourceLang }: Languages) {
  const old = each.text[sourceLang] ?? ''
  if (text === old) return undefined
  const revision = baseOf(each, sourceLang)
  // whoever was current stays so where only the words have changed; whoever was behind stays behind
  const spared = isMeaningUnchanged
    ? Object.fromEntries(
        Object.entries(each.bases).map(([lang, base]) => [lang, base === revision ? revision + 1 : base]),
      )
    : each.bases
  return changed(each, { ...each.text, [sourceLang]: text }, { ...spared, [sourceLang]: revision + 1 }, sourceLang, {
    isMeaningUnchanged: Boolean(isMeaningUnchanged),
    wording: { revision, text: old },
  })
}

function translationChange(each: PlanText, entry: Entry, { lang, sourceLang }: Languages) {
  const old = each.text[lang]
  const revision = baseOf(each, sourceLang)
  const rest = { isMeaningUnchanged: Boolean(entry.isMeaningUnchanged), wording: null }
  if (!entry.text) {
    if (old === undefined) return undefined
    return changed(each, without(each.text, lang), without(each.bases, lang), lang, rest)
  }
  const base = Math.min(entry.base ?? revision, revision)
  const isConfirmed = entry.isMeaningUnchanged && baseOf(each, lang) < base
  if (entry.text === old && !isConfirmed) return undefined
  return changed(each, { ...each.text, [lang]: entry.text }, { ...each.bases, [lang]: base }, lang, rest)
}

const without = <Value>(record: Readonly<Record<string, Value>>, lang: string) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== lang))

function changed(
  each: PlanText,
  text: Texts,
  bases: Bases,
  lang: string,
  rest: Pick<TextChange, 'isMeaningUnchanged' | 'wording'>,
): TextChange {
  return {
    id: each.id,
    text,
    bases,
    before: { text: each.text[lang] ?? null, bases: each.bases },
    after: { text: text[lang] ?? null, bases },
    ...rest,
  }
}

/** As many as a plan has, and its title. */
const limits = { texts: 901, text: 2_000 }

export function faultsOfEntries(texts: readonly PlanText[], entries: readonly Entry[], isSource: boolean): Fault[] {
  const ids = new Set(texts.map(({ id }) => id))
  if (entries.length > limits.texts) return [{ word: 'tooMany', field: 'texts', facts: { most: limits.texts } }]
  return entries.flatMap(({ id, text }, index): Fault[] => [
    ...(ids.has(id) ? [] : [{ word: 'notFound', field: `texts.${index}.id` } as const]),
    ...(entries.findIndex(entry => entry.id === id) < index
      ? [{ word: 'saidTwice', field: `texts.${index}.id` } as const]
      : []),
    ...(isSource && !text ? [{ word: 'required', field: `texts.${index}.text` } as const] : []),
    ...(text.length > limits.text
      ? [{ word: 'tooLong', field: `texts.${index}.text`, facts: { most: limits.text } } as const]
      : []),
  ])
}
