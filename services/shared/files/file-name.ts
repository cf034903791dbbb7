import { endingOf, mediaTypes } from './media-type.ts'

const longest = 120

/**
 * The name under which a file is kept and sent: as it was given, without folders, control and direction marks, and with an
 * ending that tells what the file is.
 */
export function fileNameOf(given: string, mediaType: string) {
  const endings = mediaTypes[mediaType] ?? []
  const base = (given.split(/[/\\]/).at(-1) ?? '')
    .normalize('NFC')
    .replace(/[\p{C}\p{Zl}\p{Zp}"<>:|?*%;]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  const hasEnding = endings.includes(endingOf(base))
  const stem = hasEnding ? base.slice(0, base.lastIndexOf('.')) : base
  const ending = hasEnding ? endingOf(base) : (endings[0] ?? 'bin')
  return `${[...stem].slice(0, longest).join('').trim() || 'file'}.${ending}`
}
