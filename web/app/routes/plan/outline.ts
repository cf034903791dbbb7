/** A text of a plan, with what belongs to it. */
export interface Branch<Piece> {
  piece: Piece
  below: Branch<Piece>[]
}

/** Texts in reading order as a tree: each belongs to the nearest one before it with a lower level. */
export function treeOf<Piece extends { level: number }>(pieces: readonly Piece[]) {
  const roots: Branch<Piece>[] = []
  const above: Branch<Piece>[] = []
  for (const piece of pieces) {
    while ((above.at(-1)?.piece.level ?? 0) >= piece.level) above.pop()
    const branch = { piece, below: [] }
    const siblings = above.at(-1)?.below ?? roots
    siblings.push(branch)
    above.push(branch)
  }
  return roots
}

/** Everything in some branches, in reading order. */
export const piecesIn = <Piece>(branches: readonly Branch<Piece>[]): Piece[] =>
  branches.flatMap(({ piece, below }) => [piece, ...piecesIn(below)])

/** The branch that begins with one text, however deep it stands. */
export function branchOf<Piece extends { id: string }>(
  branches: readonly Branch<Piece>[],
  id: string | null,
): Branch<Piece> | undefined {
  for (const branch of branches) {
    const found = branch.piece.id === id ? branch : branchOf(branch.below, id)
    if (found) return found
  }
  return undefined
}

/** Neighbours of one kind together, as a list is drawn. */
export function runsOf<Piece extends { kind: string }>(branches: readonly Branch<Piece>[]) {
  const runs: { kind: Piece['kind']; branches: Branch<Piece>[] }[] = []
  for (const branch of branches) {
    const last = runs.at(-1)
    if (last?.kind === branch.piece.kind) last.branches.push(branch)
    else runs.push({ kind: branch.piece.kind, branches: [branch] })
  }
  return runs
}

/** What stands in a table of contents. */
export const isHeading = ({ kind }: { kind: string }) => kind === 'SECTION' || kind === 'GROUP'

type WithAction<Piece extends { action?: unknown }> = Piece & { action: NonNullable<Piece['action']> }

/** The actions of a plan, those below each outermost heading together; first those that stand below none. */
export function tablesOf<Piece extends { kind: string; action?: unknown }>(branches: readonly Branch<Piece>[]) {
  const isAction = (piece: Piece): piece is WithAction<Piece> => Boolean(piece.action)
  const bare = branches.filter(({ piece }) => !isHeading(piece))
  return [
    { heading: null, pieces: piecesIn(bare).filter(isAction) },
    ...branches
      .filter(({ piece }) => isHeading(piece))
      .map(branch => ({ heading: branch.piece, pieces: piecesIn([branch]).filter(isAction) })),
  ].filter(({ pieces }) => pieces.length > 0)
}

/** Whether it is a number as documents give them (`1.2`, `IV`), and no key that a title was filed under. */
export const isNumber = (number: string) => number !== '' && (/\d/.test(number) || number.length <= 4)
