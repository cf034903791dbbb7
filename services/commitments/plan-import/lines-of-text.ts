import type { Cell, Line } from './line.ts'
import { leadingNumber } from './numbering.ts'

const bullet = /^([•·▪▫◦●○■□‣⁃∙–—*+-]|[\uE000-\uF8FF]|o(?=\s+\p{L}{2}))\s+/u
const listTag = /<\/?(?:ul|ol|li)\b[^>]*>/gi
const anyTag = /<\/?(?:p|ul|ol|li|br|b|i|strong|em|span|div|td|tr|table)\b[^>]*>/gi
const blanks = /[\s\u00a0\u200b\ufeff]+/gu

/** One form for what looks alike: composed letters, plain blanks, none of the invisible marks of direction. */
const tidy = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\\([#*_<>-])/g, '$1')
    .replace(/\*{2,3}([^*\n]+)\*{2,3}/g, '$1')
const collapsed = (text: string) => text.replace(anyTag, ' ').replace(blanks, ' ').trim()

type Marked = { text: string; mark?: string; number?: string }

/** A line without the mark or the number before it. */
export function unmarked(text: string): Marked {
  const [whole, sign] = bullet.exec(text) ?? []
  if (whole && sign) return { text: text.slice(whole.length).trim(), mark: /[\uE000-\uF8FF]/.test(sign) ? '•' : sign }
  const counted = leadingNumber(text)
  return counted ? { text: counted.rest, mark: counted.mark, number: counted.number } : { text }
}

/** `isShifted`: whether other cells of this column begin without a blank, so that a blank is all that is left of a mark. */
function cellOf(raw: string, isShifted: boolean): Cell {
  const text = collapsed(raw)
  const isTagged = /<(?:ul|ol|li)\b/i.test(raw)
  const items = raw
    .split(/<li\b[^>]*>/i)
    .slice(1)
    .map(item => ({ text: collapsed(item), depth: 0 }))
    .filter(item => item.text)
  if (items.length > 1) return { text, isList: true, items }
  const startsBlank = isShifted && /^[ \u00a0]+\S/.test(raw)
  return { text, isList: isTagged || startsBlank || bullet.test(text) }
}

const tableLine = /^\s*\|(.+)\|\s*$/

/** Plain text, as it comes out of a page or a PDF: lines, with tabs or bars between the cells of a table. */
export function linesOfText(document: string): Line[] {
  const raws = tidy(document).split(/\r\n|\r|\n/)
  const rows: (string[] | undefined)[] = []
  for (const raw of raws) rows.push(rowOf(raw, Boolean(rows.at(-1))))
  // a blank at the start of a cell is a mark only where the table has cells without one
  const hasUnshifted = rows.some(row => row?.slice(1).some(cell => /^\S/.test(cell)))
  const lines: Line[] = []
  let table = 0
  let isApart = true
  raws.forEach((raw, index) => {
    const cells = rows[index]
    if (!collapsed(raw) && !/<(ul|li)/i.test(raw)) {
      isApart = true
      return
    }
    if (cells && cells.every(cell => /^\s*:?-{2,}:?\s*$/.test(cell)))
      return void (lines.at(-1)?.cells && (isApart = false))
    const indent = /^[ \t\u00a0]*/.exec(raw)?.[0].replaceAll('\t', '    ').length ?? 0
    const before = lines.at(-1)
    if (cells) {
      if (!before?.cells || isApart) table += 1
      lines.push({
        line: index + 1,
        text: collapsed(raw),
        indent: 0,
        isApart,
        table,
        cells: cells.map(cell => cellOf(cell, hasUnshifted && !tableLine.test(raw))),
      })
    } else {
      const heading = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/.exec(raw)
      const content = collapsed(heading?.[2] ?? raw)
      const marked = heading ? headed(content) : { ...unmarked(content), ...(listTag.test(raw) ? { mark: '•' } : {}) }
      listTag.lastIndex = 0
      lines.push({
        line: index + 1,
        indent,
        isApart,
        ...marked,
        ...(heading ? { heading: heading[1]?.length ?? 1 } : {}),
      })
    }
    isApart = false
  })
  return lines
}

/** The number of a heading is kept, and is no mark of a list. */
function headed(content: string): Marked {
  const { text, number, mark } = unmarked(content)
  return number && mark !== 'a' ? { text, number } : { text: content }
}

/** Cells that may be empty: at the end of any row, and at its beginning where a row stands above. */
function rowOf(raw: string, isBelowRow: boolean): string[] | undefined {
  const bars = tableLine.exec(raw)?.[1]?.split(/(?<!\\)\|/)
  if (bars) return bars
  const isRow = /\S[^\t]*\t/.test(raw) || (isBelowRow && /^\t\s*\S/.test(raw))
  return isRow ? raw.split('\t') : undefined
}
