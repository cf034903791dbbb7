import type { FileFactsFragment } from '../graphql/generated/graphql.ts'
import { writeSize } from '../language/write.ts'

/** A file as a reader is told of it: "PDF, 1.2 MB". Its ending is known in every language. */
export function writeFile(lang: string | undefined, { id, name, size }: FileFactsFragment) {
  const ending = name.slice(name.lastIndexOf('.') + 1).toUpperCase()
  return { id, name, url: `/files/${id}/${encodeURIComponent(name)}`, facts: `${ending}, ${writeSize(lang, size)}` }
}

/** The most that a file may have, for the page and for its script. */
export const writeLimit = (lang: string | undefined, bytes: number) => ({ bytes, text: writeSize(lang, bytes) })

export type FileLimit = ReturnType<typeof writeLimit>
export type WrittenFile = ReturnType<typeof writeFile>
