/** What stands in one cell of a table: its text, and its list where the document marks one. */
export type Cell = {
  text: string
  /** Whether anything says that the cell is a list: a mark, a tag, or the blank that a lost mark leaves. */
  isList: boolean
  items?: { text: string; depth: number }[]
}

/** One line of a document, as every format is brought to before its structure is read. */
export type Line = {
  /** Counted from 1, as the document has it. */
  line: number
  text: string
  /** 1 to 6 where the format itself says that this is a heading. */
  heading?: number
  /** The mark of a list item: `•`, `o`, `1` for any number, `a` for any letter. */
  mark?: string
  /** The document's own number: `2`, `1.3`. */
  number?: string
  indent: number
  /** Whether an empty line stands before it. */
  isApart: boolean
  cells?: Cell[]
  /** Rows with the same number belong to one table. */
  table?: number
}
