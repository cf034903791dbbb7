import type { FileFactsFragment } from '../graphql/generated/graphql.ts'
import { type WrittenFile, writeFile } from './write-file.ts'

export type Sent =
  | { file: WrittenFile }
  | { refused: 'signedOut' | 'notAllowed' | 'unavailable' | 'file'; message: string | null }

/** Who is to hold a file, as `POST /files` is asked. */
export type HolderParameters = { municipality: string } | { for: 'library' }

/** Sends a chosen file by itself, without the form around it. */
export async function sendFile(holder: HolderParameters, chosen: File, lang: string): Promise<Sent> {
  const parameters = new URLSearchParams({ ...holder, name: chosen.name, lang })
  try {
    const response = await fetch(`/files?${parameters}`, { method: 'POST', body: chosen })
    const answer = (await response.json()) as FileFactsFragment | Exclude<Sent, { file: unknown }>
    return 'refused' in answer ? answer : { file: writeFile(lang, answer) }
  } catch {
    return { refused: 'unavailable', message: null }
  }
}
