import iconv from 'iconv-lite'
import { SheetRefusal } from './refusal.ts'

const marks: readonly [encoding: string, ...bytes: number[]][] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
]

// what no table holds: controls other than tab and the ends of lines
const strange = /[^\P{Cc}\t\r\n]/u

/** The text of a file: UTF-8 with a mark or without, UTF-16 with one, or Windows-1252. Anything else is refused. */
export function decode(file: Uint8Array): string {
  const marked = marks.find(([, ...bytes]) => bytes.every((byte, at) => file[at] === byte))
  const text = marked ? decodedAs(marked[0], file) : (decodedAs('utf-8', file) ?? fromWindows(file))
  if (text === undefined || strange.test(text)) throw new SheetRefusal('unknownEncoding')
  return text
}

function decodedAs(encoding: string, file: Uint8Array) {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(file)
  } catch {
    return undefined
  }
}

/** Nothing where a byte is one that Windows-1252 leaves undefined. */
function fromWindows(file: Uint8Array) {
  const text = iconv.decode(file, 'windows-1252')
  return text.includes('\uFFFD') ? undefined : text
}
