import {
  AddFileDocument,
  type AddFileMutation,
  AddLibraryFileDocument,
  FileAllowanceDocument,
  MayAddLibraryFileDocument,
} from '../graphql/generated/graphql.ts'
import type { PortalContext } from '../load-context.ts'

type Door = Pick<PortalContext, 'graph' | 'keepFile'>
type Sent = { name: string; bytes: AsyncIterable<Uint8Array>; size?: number | undefined }
type Added = AddFileMutation['addFile']

/** The part of the graph that puts a kept file on record. */
export interface Holder {
  /** Told before any of a file is read. */
  mayAdd(door: Door, lang: string): Promise<boolean>
  /** Null where the part is down. */
  add(door: Door, receipt: string, lang: string): Promise<Added | null>
}

/** Evidence of a municipality, for its editors. */
export const evidenceOf = (municipality: string): Holder => ({
  async mayAdd({ graph }, lang) {
    const { data } = await graph(FileAllowanceDocument, { slug: municipality }, lang)
    return Boolean(data?.municipality?.fileAllowance)
  },
  async add({ graph }, receipt, lang) {
    const { data } = await graph(AddFileDocument, { input: { municipality, receipt } }, lang)
    return data?.addFile ?? null
  },
})

/** The library, for whoever may share something in it. */
export const library: Holder = {
  async mayAdd({ graph }, lang) {
    const { data } = await graph(MayAddLibraryFileDocument, {}, lang)
    return Boolean(data?.mayAddLibraryFile)
  },
  async add({ graph }, receipt, lang) {
    const { data } = await graph(AddLibraryFileDocument, { input: { receipt } }, lang)
    return data?.addLibraryFile ?? null
  },
}

/** Why a file is not kept; `message` in the visitor's language, and null where the page has the words. */
export type Kept =
  | { file: NonNullable<Added['file']> }
  | { refused: 'signedOut' | 'notAllowed' | 'unavailable'; message: null }
  | { refused: 'file'; message: string }

/** The bytes go to the store, and its receipt to the graph, which puts the file on record. */
export async function keepFile(door: Door, holder: Holder, sent: Sent, lang: string): Promise<Kept> {
  const kept = await door.keepFile(sent, lang)
  if (!kept) return { refused: 'signedOut', message: null }
  if ('refusal' in kept) return { refused: 'file', message: kept.refusal }

  const added = await holder.add(door, kept.receipt, lang)
  if (!added) return { refused: 'unavailable', message: null }
  const { file, userErrors } = added
  if (file) return { file }
  if (userErrors.some(({ code }) => code === 'NOT_ALLOWED')) return { refused: 'notAllowed', message: null }
  return { refused: 'file', message: userErrors.map(({ message }) => message).join(' ') }
}
