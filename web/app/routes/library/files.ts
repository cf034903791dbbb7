import type { LibraryFileFactsFragment } from '../../graphql/generated/graphql.ts'
import { writeDayOf, writeLanguage, writeNumber } from '../../language/write.ts'

const names: Record<string, string> = {
  'application/pdf': 'PDF',
  'application/msword': 'Word',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'application/vnd.oasis.opendocument.text': 'OpenDocument',
  'application/vnd.oasis.opendocument.spreadsheet': 'OpenDocument',
  'application/vnd.oasis.opendocument.presentation': 'OpenDocument',
  'application/zip': 'ZIP',
  'text/csv': 'CSV',
  'text/html': 'HTML',
  'text/plain': 'TXT',
}

/** What a reader calls a format; the part after the slash where there is no such name. */
export function formatOf(mediaType: string) {
  const plain = mediaType.split(';')[0]?.trim().toLowerCase() ?? ''
  return names[plain] ?? (plain.split('/').at(-1) ?? plain).toUpperCase()
}

/** A size in the unit in which it is short, as `340 KB`. */
export function sizeOf(bytes: number) {
  if (bytes < 1000) return { unit: 'bytes', value: bytes } as const
  if (bytes < 999_500) return { unit: 'kilobytes', value: Math.round(bytes / 1000) } as const
  return { unit: 'megabytes', value: Math.round(bytes / 100_000) / 10 } as const
}

function writeSize(lang: string | undefined, bytes: number) {
  const { unit, value } = sizeOf(bytes)
  return { unit, number: writeNumber(lang, value) }
}

/** Files as a reader is told of them, each with the versions that it had. */
export const writeLines = (
  lang: string | undefined,
  lines: readonly { id: string; current: LibraryFileFactsFragment; earlier: readonly LibraryFileFactsFragment[] }[],
) =>
  lines.map(({ id, current, earlier }) => ({
    id,
    current: writeVersion(lang, current),
    earlier: earlier.map(version => writeVersion(lang, version)),
  }))

export type WrittenLine = ReturnType<typeof writeLines>[number]
export type WrittenVersion = WrittenLine['current']

function writeVersion(lang: string | undefined, file: LibraryFileFactsFragment) {
  const { id, name, url, mediaType, size, lang: written, version, uploadedAt, sha256 } = file
  return {
    id,
    name,
    url,
    sha256,
    format: formatOf(mediaType),
    size: writeSize(lang, size),
    language: written ? writeLanguage(lang, written) : null,
    number: writeNumber(lang, version ?? 1),
    day: writeDayOf(lang, uploadedAt, 'America/Toronto'),
  }
}
