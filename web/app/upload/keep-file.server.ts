import { AddFileDocument, type AddFileMutation, FileAllowanceDocument } from '../graphql/generated/graphql.ts'
import type { PortalContext } from '../load-context.ts'

type Door = Pick<PortalContext, 'graph' | 'keepFile'>
type Sent = { name: string; bytes: AsyncIterable<Uint8Array> }

/** Why a file is not kept; `message` in the visitor's language, and null where the page has the words. */
export type Kept =
  | { file: NonNullable<AddFileMutation['addFile']['file']> }
  | { refused: 'signedOut' | 'notAllowed' | 'unavailable'; message: null }
  | { refused: 'file'; message: string }

/** Whether a municipality's editor asks: told before any of a file is read. */
export async function mayKeepFiles({ graph }: Door, municipality: string, lang: string) {
  const { data } = await graph(FileAllowanceDocument, { slug: municipality }, lang)
  return Boolean(data?.municipality?.fileAllowance)
}

/** The bytes go to the store, and its receipt to the graph, which puts the file on record. */
export async function keepFile(door: Door, municipality: string, sent: Sent, lang: string): Promise<Kept> {
  const kept = await door.keepFile(sent, lang)
  if (!kept) return { refused: 'signedOut', message: null }
  if ('refusal' in kept) return { refused: 'file', message: kept.refusal }

  const input = { municipality, receipt: kept.receipt }
  const { data } = await door.graph(AddFileDocument, { input }, lang)
  if (!data) return { refused: 'unavailable', message: null }
  const { file, userErrors } = data.addFile
  if (file) return { file }
  if (userErrors.some(({ code }) => code === 'NOT_ALLOWED')) return { refused: 'notAllowed', message: null }
  return { refused: 'file', message: userErrors.map(({ message }) => message).join(' ') }
}
