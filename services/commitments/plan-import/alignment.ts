import type { PlanSegmentRow } from '../database/tables.ts'
import type { OutlineRow } from './outline.ts'

type Placed = Pick<PlanSegmentRow, 'kind' | 'level' | 'number'>
type Tree<Row> = { row: Row; children: Tree<Row>[] }

/** Which line of a translated document says which segment. */
export type Alignment = {
  pairs: { segment: PlanSegmentRow; row: OutlineRow; isByPosition: boolean }[]
  /** Lines that the plan has no place for. */
  unmatched: OutlineRow[]
  /** Segments that the document does not say. */
  missing: PlanSegmentRow[]
}

function treesOf<Row extends Pick<Placed, 'level'>>(rows: readonly Row[]): Tree<Row>[] {
  const root: Tree<Row>[] = []
  const open: Tree<Row>[] = []
  for (const row of rows) {
    while (open.length > 0 && (open.at(-1)?.row.level ?? 0) >= row.level) open.pop()
    const tree = { row, children: [] }
    ;(open.at(-1)?.children ?? root).push(tree)
    open.push(tree)
  }
  return root
}

/**
 * Aligns by the document's own numbers, wherever on the page they stand. What has no number, or another one, is aligned by its
 * place among its like, if there are as many on both sides.
 */
export function alignmentOf(segments: readonly PlanSegmentRow[], rows: readonly OutlineRow[]): Alignment {
  const found: Alignment = { pairs: [], unmatched: [], missing: [] }
  const everything = <Row>(trees: readonly Tree<Row>[]): Row[] =>
    trees.flatMap(({ row, children }) => [row, ...everything(children)])

  function alignLevel(ours: Tree<PlanSegmentRow>[], theirs: Tree<OutlineRow>[]) {
    const kinds = new Set([...ours.map(({ row }) => row.kind), ...theirs.map(({ row }) => row.kind)])
    for (const kind of kinds)
      alignKind(
        ours.filter(({ row }) => row.kind === kind),
        theirs.filter(({ row }) => row.kind === kind),
      )
  }

  function alignKind(ours: Tree<PlanSegmentRow>[], theirs: Tree<OutlineRow>[]) {
    const left = [...theirs]
    const open: Tree<PlanSegmentRow>[] = []
    for (const our of ours) {
      const at = our.row.number ? left.findIndex(({ row }) => row.number === our.row.number) : -1
      const [their] = at < 0 ? [] : left.splice(at, 1)
      if (their) pair(our, their, false)
      else open.push(our)
    }
    if (open.length === left.length)
      return open.forEach((our, index) => pair(our, left[index] as Tree<OutlineRow>, Boolean(our.row.number)))
    found.missing.push(...everything(open))
    found.unmatched.push(...everything(left))
  }

  function pair(our: Tree<PlanSegmentRow>, their: Tree<OutlineRow>, isByPosition: boolean) {
    found.pairs.push({ segment: our.row, row: their.row, isByPosition })
    alignLevel(our.children, their.children)
  }

  alignLevel(treesOf(segments), treesOf(rows.filter(row => row.kind !== 'LEFT_OUT')))
  return found
}
