import { createHash } from 'node:crypto'
import { compared, type ComparedRow } from './rules.ts'

/** Short: a file holds one of each part of each row, and what it guards against is a mistake. */
export const mark = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 8)

/** Changes whenever an answer does that merging would write to. */
export function stampOf(rows: readonly ComparedRow[]) {
  const written = rows.filter(({ cells }) => cells.some(({ merge }) => merge === 'SHEET' || merge === 'CONFLICT'))
  const revisions = written.map(({ indicator, revision }) => `${indicator} ${revision}`)
  return createHash('sha256').update(revisions.join('\n')).digest('base64url')
}

export const comparedBy = (...[sent, answers]: [Parameters<typeof compared>[0], Parameters<typeof compared>[1]]) =>
  compared(sent, answers, mark)
