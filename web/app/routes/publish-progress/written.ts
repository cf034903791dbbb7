import type { WrittenDraftFragment, WrittenReportFragment } from '../../graphql/generated/graphql.ts'
import { writeFile } from '../../upload/write-file.ts'
import { writeClock, writeMoment, writeNumber } from '../../language/write.ts'

type Text = { text: string; lang: string; dir: string }

/** One block a language, that of the reader first. */
function blocksOf(summaries: readonly Text[], challenges: readonly Text[], lang: string | undefined) {
  const first = (each: string) => Number(each === lang)
  const langs = [...new Set([...summaries, ...challenges].map(text => text.lang))]
  return langs
    .sort((one, other) => first(other) - first(one))
    .map(each => {
      const summary = summaries.find(text => text.lang === each)
      const challenge = challenges.find(text => text.lang === each)
      return {
        lang: each,
        dir: (summary ?? challenge)?.dir ?? 'ltr',
        summary: summary?.text ?? '',
        challenges: challenge?.text ?? '',
      }
    })
}

/** What was published, as the form begins with it and as notices show it. */
export function writeReport(lang: string | undefined, report: WrittenReportFragment, timeZone: string) {
  const { id, status, revision, invented, allSummaries, allChallenges, evidence, publishedBy, publishedAt } = report
  return {
    id,
    status,
    revision,
    revisionText: writeNumber(lang, revision),
    invented,
    by: publishedBy?.displayName ?? null,
    at: writeMoment(lang, publishedAt, timeZone),
    evidence: evidence.map(piece => ({
      ...piece,
      file: piece.file ? writeFile(lang, piece.file) : null,
      effectiveOn: piece.effectiveOn ?? undefined,
    })),
    texts: blocksOf(allSummaries, allChallenges, lang),
  }
}

export type WrittenReport = ReturnType<typeof writeReport>

/** The same of what is being written. */
export function writeDraft(lang: string | undefined, draft: WrittenDraftFragment, timeZone: string) {
  const { id, period, status, revision, summary, challenges, evidence, writtenBy, savedAt, review, returnedBy } = draft
  const { basedOn, carriedFrom, confirmed, notReviewed, note, commitment, action } = draft
  return {
    id,
    period,
    commitment: commitment?.number ?? null,
    action: action ?? null,
    status: status ?? null,
    revision,
    basedOn: basedOn ?? null,
    carriedFrom: carriedFrom ?? null,
    confirmed,
    notReviewed,
    by: writtenBy.displayName,
    at: writeMoment(lang, savedAt, timeZone),
    clock: writeClock(lang, savedAt, timeZone),
    evidence: evidence.map(piece => ({ ...piece, file: piece.file ? writeFile(lang, piece.file) : null })),
    texts: blocksOf(summary, challenges, lang),
    note: note ?? null,
    returnedBy: returnedBy?.displayName ?? null,
    review: review
      ? { reviewer: review.reviewer, sentBy: review.sentBy.displayName, at: writeMoment(lang, review.sentAt, timeZone) }
      : null,
  }
}

export type WrittenDraft = ReturnType<typeof writeDraft>
