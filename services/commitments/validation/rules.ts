import { faultsOfTexts, storable } from '../../shared/texts.ts'
import type { Fault } from '../../shared/user-error.ts'
import { hasGrant, type Viewer } from '../../shared/viewer.ts'
import type { ValidationRow } from '../database/tables.ts'

const limits = { text: 2_000, links: 10, title: 200, key: 200 }

const isEditorOf = (viewer: Viewer, municipality: string) =>
  hasGrant(viewer, ['EDITOR'], grant => grant.municipality === municipality)

/** The secretariat as such, or a peer: an editor of another municipality. Nobody validates the claim of a municipality of their own. */
export const mayValidate = (viewer: Viewer, municipality: string, peer: string | null) =>
  !isEditorOf(viewer, municipality) &&
  (peer === null ? hasGrant(viewer, ['SECRETARIAT']) : peer !== municipality && isEditorOf(viewer, peer))

/** Whoever speaks for the same body today: people leave, and what they signed may still be taken back. */
export const mayWithdraw = (viewer: Viewer, { municipality, peer }: Pick<ValidationRow, 'municipality' | 'peer'>) =>
  mayValidate(viewer, municipality, peer)

/** The right of reply is the municipality's own. */
export const mayReply = (viewer: Viewer, { municipality }: Pick<ValidationRow, 'municipality'>) =>
  isEditorOf(viewer, municipality)

type TextEntry = { lang: string; text: string }
type Said = {
  words: readonly TextEntry[]
  links?: readonly { title: string }[] | null | undefined
  idempotencyKey?: string | null | undefined
}

/** What is wrong with a validation. */
export function faultsOfValidation({ words, links, idempotencyKey }: Said): Fault[] {
  const given = links ?? []
  return [
    ...faultsOfWords(words),
    ...(given.length > limits.links
      ? [{ word: 'tooMany', field: 'links', facts: { most: limits.links } } as const]
      : []),
    ...given.flatMap(({ title }, index) => faultsOfTitle(storable(title), `links.${index}.title`)),
    ...((idempotencyKey?.length ?? 0) > limits.key
      ? [{ word: 'tooLong', field: 'idempotencyKey', facts: { most: limits.key } } as const]
      : []),
  ]
}

/** What is wrong with a reply. */
export const faultsOfWords = (words: readonly TextEntry[]) =>
  faultsOfTexts(words, { field: 'words', most: limits.text, isRequired: true })

function faultsOfTitle(title: string, field: string): Fault[] {
  if (!title) return [{ word: 'required', field }]
  return title.length > limits.title ? [{ word: 'tooLong', field, facts: { most: limits.title } }] : []
}
