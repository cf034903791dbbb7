import { parse as parseCsv } from 'csv-parse/sync'
import { strFromU8, unzipSync, zipSync } from 'fflate'
import mammoth from 'mammoth'
import markdownIt from 'markdown-it'
import type { Line } from './line.ts'
import { linesOfHtml } from './lines-of-html.ts'
import { linesOfText } from './lines-of-text.ts'

export type DocumentFormat = 'TEXT' | 'MARKDOWN' | 'HTML' | 'CSV' | 'DOCX'

/** What a document looks like, where nobody has said it. */
export function formatOf(document: string): DocumentFormat {
  const isTagged = (document.match(/<\/(h[1-6]|li|tr|p|body|html)>/gi)?.length ?? 0) > 0
  if (/^\s*<(!doctype html|[a-z][a-z\d]*[\s>])/i.test(document) && isTagged) return 'HTML'
  const hasHeadings = /^#{1,6} \S/m.test(document)
  const hasTable = /^\s*\|?(\s*:?-{3,}:?\s*\|)+\s*:?-*:?\s*$/m.test(document)
  return hasHeadings || hasTable ? 'MARKDOWN' : 'TEXT'
}

/** The document is damaged, or is not what its format says. */
export class UnreadableDocument extends Error {}

/** The file is whole, and is no document that is read: a sheet, a presentation. */
export class OtherKind extends Error {}

/** A document in any format as lines. `document` is base64 for DOCX, and the text itself for all others. */
export async function linesOf(document: string, format: DocumentFormat): Promise<Line[]> {
  try {
    return await linesIn(document, format)
  } catch (error) {
    // the HTML was nested deeper than any document is
    if (error instanceof RangeError) throw new UnreadableDocument()
    throw error
  }
}

async function linesIn(document: string, format: DocumentFormat): Promise<Line[]> {
  if (format === 'HTML') return linesOfHtml(document)
  if (format === 'MARKDOWN') return linesOfHtml(htmlOfMarkdown(document))
  if (format === 'CSV') return linesOfCsv(document)
  if (format === 'DOCX') return linesOfHtml(await htmlOfDocx(document), { countsBlocks: true })
  return linesOfText(document)
}

const markdown = markdownIt({ html: false, linkify: false, typographer: false })
// each block tells the line that it came from
markdown.core.ruler.push('lines', state => {
  for (const token of state.tokens)
    if (token.map && token.nesting >= 0) token.attrSet('data-line', String(token.map[0] + 1))
})
const htmlOfMarkdown = (document: string) => markdown.render(document)

function linesOfCsv(document: string): Line[] {
  const delimiter = [',', ';', '\t'].reduce((best, sign) =>
    (document.split('\n')[0] ?? '').split(sign).length > (document.split('\n')[0] ?? '').split(best).length
      ? sign
      : best,
  )
  const options = { bom: true, delimiter, info: true, relaxColumnCount: true, relaxQuotes: true, skipEmptyLines: true }
  let rows: { record: string[]; info: { lines: number } }[]
  try {
    rows = parseCsv(document, options) as never
  } catch {
    throw new UnreadableDocument()
  }
  let line = 1
  return rows.flatMap(({ record, info }) => {
    const begun = line
    line = info.lines + 1
    const cells = record.map(cell => {
      const parts = cell
        .split(/\r?\n/)
        .map(part => part.trim())
        .filter(Boolean)
      const text = parts.join(' ').normalize('NFC')
      return parts.length > 1
        ? { text, isList: true, items: parts.map(part => ({ text: part.replace(/^[•*–-]\s+/, ''), depth: 0 })) }
        : { text, isList: false }
    })
    const text = cells
      .map(cell => cell.text)
      .join(' ')
      .trim()
    return text ? [{ line: begun, text, indent: 0, isApart: false, table: 1, cells }] : []
  })
}

const mostUnpacked = 10_000_000
/** Marks of Word that a reader must build something from: a plan of 3,000 lines has a tenth of them. */
const mostMarks = 40_000
const marks = /<w:(p|r|t|tc|tab|br)[ />]/g
const read =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/(document|styles|numbering|footnotes|endnotes|comments)\.xml|word\/_rels\/document\.xml\.rels)$/

/** Word's own parts only, unpacked under a limit: a small file can claim to hold gigabytes. */
async function htmlOfDocx(document: string) {
  try {
    let size = 0
    const parts = unzipSync(Buffer.from(document, 'base64'), {
      filter: ({ name, originalSize }) => read.test(name) && (size += originalSize) <= mostUnpacked,
    })
    if (!parts['word/document.xml'] && size <= mostUnpacked) throw new OtherKind()
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    if ((body.match(marks) ?? []).length > mostMarks) throw new UnreadableDocument()
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(zipSync(parts, { level: 0 })) })
    return value
  } catch (error) {
    throw error instanceof OtherKind ? error : new UnreadableDocument()
  }
}
