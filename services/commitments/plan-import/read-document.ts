import { decode } from '../../shared/sheet/encoding.ts'
import { SheetRefusal } from '../../shared/sheet/refusal.ts'
import type { Fault } from '../../shared/user-error.ts'
import { type DocumentFormat, formatOf, linesOf, OtherKind, UnreadableDocument } from './lines.ts'
import type { Outline } from './outline.ts'
import { outlineOf } from './rules.ts'

export type ReadOutline = Outline & { format: DocumentFormat }

/** A list of the gateway holds a thousand entries: what is read must be able to come back corrected. */
const limits = { text: 200_000, file: 8_000_000, lines: 3_000, rows: 900 }

type Read = { outline: ReadOutline; fault?: never } | { outline?: never; fault: Fault }

/** A document as an outline, or why it cannot be one. */
export async function readDocument(
  document: string,
  wanted: DocumentFormat | null | undefined,
  field = 'document',
): Promise<Read> {
  const refused = (word: Fault['word'], facts: Record<string, number> = {}): Read => ({
    fault: { word, field, facts },
  })
  const format = wanted ?? formatOf(document.slice(0, limits.text))
  const most = format === 'DOCX' ? limits.file : limits.text
  if (!document.trim()) return refused('required')
  if (document.length > most) return refused('tooLong', { most })
  if (format !== 'DOCX' && isOfOtherKind(document)) return refused('documentOfOtherKind')
  try {
    const lines = await linesOf(document, format)
    if (lines.length > limits.lines) return refused('tooManyLines', { most: limits.lines })
    const outline = outlineOf(lines)
    if (outline.rows.length > limits.rows) return refused('tooManyLines', { most: limits.rows })
    if (outline.rows.length === 0) return refused('nothingToRead')
    return { outline: { ...outline, format } }
  } catch (error) {
    if (error instanceof OtherKind) return refused('documentOfOtherKind')
    if (error instanceof UnreadableDocument) return refused('unreadable')
    throw error
  }
}

/** A file as its person has it, by what it holds: its name only tells one kind of text from another. */
export async function readFile({ name, content }: { name: string; content: string }): Promise<Read> {
  if (content.length > limits.file)
    return { fault: { word: 'fileTooLarge', field: 'file', facts: { most: (limits.file * 3) / 4_000_000 } } }
  const bytes = Buffer.from(content, 'base64')
  if (bytes.subarray(0, 4).equals(zip)) return await readDocument(content, 'DOCX', 'file')
  try {
    return await readDocument(textOf(bytes), formats[endingOf(name)] ?? null, 'file')
  } catch (error) {
    if (error instanceof SheetRefusal) return { fault: { word: 'documentOfOtherKind', field: 'file' } }
    throw error
  }
}

const zip = Buffer.from('PK\u0003\u0004')

const formats: Partial<Record<string, DocumentFormat>> = {
  txt: 'TEXT',
  md: 'MARKDOWN',
  markdown: 'MARKDOWN',
  htm: 'HTML',
  html: 'HTML',
  csv: 'CSV',
}
const endingOf = (name: string) => /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''

/** Ends of pages and of printed lines, as text from a PDF has them, are ends of lines. In UTF-16 these bytes are halves of letters. */
function textOf(bytes: Buffer) {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  return decode(isWide ? bytes : bytes.map(byte => (byte === 0x0b || byte === 0x0c ? 0x0a : byte)))
}

/** What begins as another kind of file does, or is full of what no text holds. A letter that a page has lost is damage, and is read. */
function isOfOtherKind(document: string) {
  const lost = document.match(/\ufffd/gu)?.length ?? 0
  const isMarked = ['%PDF-', '{\\rtf', 'PK\u0003\u0004'].some(mark => document.trimStart().startsWith(mark))
  return isMarked || document.includes('\0') || lost > document.length / 50
}
