import { writeNumber } from '../../language/write.ts'

const names: Record<string, string> = {
  'application/pdf': 'PDF',
  'application/msword': 'Word',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
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

export function writeSize(lang: string | undefined, bytes: number) {
  const { unit, value } = sizeOf(bytes)
  return { unit, number: writeNumber(lang, value) }
}
