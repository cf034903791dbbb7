import type { ActionFunctionArgs } from '@remix-run/node'
import { execute } from '../../graphql/execute.server.ts'
import { type AnsweredRowFragment, AnswerIndicatorsDocument, type Rating } from '../../graphql/generated/graphql.ts'
import { writeClock } from '../../language/write.ts'
import { unlessSignedOut } from '../../session/unless-signed-out.server.ts'
import { type Problem, problemOf, type RowWords, type SaveAnswer, type SentRow, type TheirRow } from './rows.ts'

/** A row of the graph as it stands in the form. */
export const wordsOf = ({ rating, reason, evidence, evidenceOn, gap, owner }: AnsweredRowFragment): RowWords => ({
  rating: rating ?? '',
  reason: reason ?? '',
  evidence: evidence ?? '',
  evidenceOn: evidenceOn ?? '',
  gap: gap ?? '',
  owner: owner ?? '',
})

interface Sheet {
  assessment: string
  revision: number
  element: string
  zone: string
  /** A name that the form gave itself. */
  writing: string | null
}

/** Keeps rows of a sheet, each by itself: what cannot be kept, and what somebody else answered meanwhile, stands in no other's way. */
export async function saveRows(
  args: ActionFunctionArgs,
  { assessment, revision, element, zone, writing }: Sheet,
  rows: readonly SentRow[],
): Promise<SaveAnswer> {
  const sound = rows.filter(({ words }) => !problemOf(words))
  const problems = Object.fromEntries(
    rows.flatMap(({ code, words }) => {
      const problem = problemOf(words)
      return problem ? [[code, problem] as [string, Problem]] : []
    }),
  )
  const at = writeClock(args.params['lang'], new Date().toISOString(), zone)
  if (sound.length === 0) return { kept: {}, theirs: {}, problems, counts: [], at }

  const answers = sound.map(({ code, words, revision: read }) => ({
    indicator: code,
    rating: (words.rating || null) as Rating | null,
    reason: words.reason,
    evidence: words.evidence,
    evidenceOn: words.evidenceOn.trim() || null,
    gap: words.gap,
    owner: words.owner,
    revision: read,
  }))
  const input = { assessment, revision, answers, writing }
  const answer = await unlessSignedOut(execute(args, AnswerIndicatorsDocument, { input, element }))
  if (!answer) return { failed: 'signedOut' }
  const { assessment: saved, conflicts, userErrors } = answer.data.answerIndicators
  const refusal = userErrors.find(({ code }) => code !== 'CONFLICT')
  if (refusal?.code === 'NOT_ALLOWED' || refusal?.code === 'NOT_FOUND') return { failed: 'refused' }
  if (refusal) return { failed: refusal.field === 'assessment' ? 'closed' : 'invalid' }
  if (!saved) return { failed: 'invalid' }

  const theirs = Object.fromEntries(
    conflicts.map((row): [string, TheirRow] => [
      row.indicator.code,
      { words: wordsOf(row), revision: row.revision, by: row.answeredBy?.displayName ?? '' },
    ]),
  )
  const revisions = new Map(saved.answers.map(row => [row.indicator.code, row.revision]))
  return {
    kept: Object.fromEntries(
      sound.filter(({ code }) => !theirs[code]).map(({ code }) => [code, revisions.get(code) ?? 0]),
    ),
    theirs,
    problems,
    counts: countsOf(saved.elements),
    at,
  }
}

type Counted = {
  element: string
  answeredCount?: number | null
  indicatorCount?: number | null
  unreviewedCount?: number | null
}

export const countsOf = (elements: readonly Counted[]) =>
  elements.map(({ element, answeredCount, indicatorCount, unreviewedCount }) => ({
    element,
    answered: answeredCount ?? 0,
    asked: indicatorCount ?? 0,
    unreviewed: unreviewedCount ?? 0,
  }))
