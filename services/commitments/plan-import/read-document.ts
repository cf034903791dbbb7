import type { Fault } from '../../shared/user-error.ts'
import { type DocumentFormat, formatOf, linesOf, UnreadableDocument } from './lines.ts'
import type { Outline } from './outline.ts'
import { outlineOf } from './rules.ts'

export type ReadOutline = Outline & { format: DocumentFormat }

/** A list of the gateway holds a thousand entries: what is read must be able to come back corrected. */
const limits = { text: 200_000, file: 700_000, lines: 3_000, rows: 900 }

type Read = { outline: ReadOutline; fault?: never } | { outline?: never; fault: Fault }

/** A document as an outline, or why it cannot be one. */
export async function readDocument(document: string, wanted: DocumentFormat | null | undefined): Promise<Read> {
  const refused = (word: Fault['word'], facts: Record<string, number> = {}): Read => ({
    fault: { word, field: 'document', facts },
  })
  const format = wanted ?? formatOf(document.slice(0, limits.text))
  const most = format === 'DOCX' ? limits.file : limits.text
  if (!document.trim()) return refused('required')
  if (document.length > most) return refused('tooLong', { most })
  try {
    const lines = await linesOf(document, format)
    if (lines.length > limits.lines) return refused('tooManyLines', { most: limits.lines })
    const outline = outlineOf(lines)
    if (outline.rows.length > limits.rows) return refused('tooManyLines', { most: limits.rows })
    if (outline.rows.length === 0) return refused('nothingToRead')
    return { outline: { ...outline, format } }
  } catch (error) {
    if (error instanceof UnreadableDocument) return refused('unreadable')
    throw error
  }
}
