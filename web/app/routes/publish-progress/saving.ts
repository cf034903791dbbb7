import type { Draft } from './draft.ts'
import type { WrittenDraft } from './written.ts'

/** What the server says to a form that saves itself. */
export type SaveAnswer =
  | { revision: number; at: string }
  /** What somebody else saved meanwhile. */
  | { newer: WrittenDraft }
  | { failed: 'signedOut' | 'refused' | 'invalid' }

/** What was typed into a form and has not reached the server, as this browser keeps it. */
export interface Copy {
  values: Draft
  /** The revisions of draft and report that the writer had before them. */
  draft: number | null
  revision: number | null
  /** In milliseconds. */
  typedAt: number
}

type Field = readonly [name: string, value: FormDataEntryValue]

/** The form's fields as the form begins with them. */
export function valuesOf(fields: Iterable<Field>): Draft {
  const values: Draft = { texts: [], evidence: [], confirmed: [] }
  for (const [name, value] of fields) {
    if (typeof value !== 'string') continue
    const [, list, index, part] = /^(texts|evidence)\[(\d{1,3})\]\.(\w+)$/.exec(name) ?? []
    if (name === 'status') values.status = value
    if (name === 'confirmed') values.confirmed?.push(value)
    if (list === 'texts' && part)
      values.texts[Number(index)] = { lang: '', ...values.texts[Number(index)], [part]: value }
    if (list === 'evidence' && part)
      values.evidence[Number(index)] = { ...values.evidence[Number(index)], [part]: value }
  }
  return { ...values, texts: values.texts.filter(Boolean), evidence: values.evidence.filter(Boolean) }
}

/** Blanks and empty rows are nothing that anybody typed. */
function typed({ status, texts, evidence, confirmed }: Draft) {
  const said = [
    ['status', status ?? ''],
    ...texts.flatMap(text => [
      [`summary.${text.lang}`, text.summary ?? ''],
      [`challenges.${text.lang}`, text.challenges ?? ''],
    ]),
    ...evidence.map(({ title = '', url = '', file = '', effectiveOn = '' }, at) => [
      `evidence.${at}`,
      [title, url, file, effectiveOn].map(each => each.trim()).join('\n'),
    ]),
    ['confirmed', [...(confirmed ?? [])].sort().join('\n')],
  ] as [field: string, words: string][]
  return new Map(said.map(([field, words]) => [field, words.trim()] as const).filter(([, words]) => words))
}

export interface Difference {
  /** As `summary.en` or `evidence.0`. */
  field: string
  here: string
  there: string
}

/** Where two states of the form differ, in words. */
export function differencesOf(here: Draft, there: Draft): Difference[] {
  const mine = typed(here)
  const theirs = typed(there)
  return [...new Set([...mine.keys(), ...theirs.keys()])]
    .map(field => ({ field, here: mine.get(field) ?? '', there: theirs.get(field) ?? '' }))
    .filter(each => each.here !== each.there)
}
